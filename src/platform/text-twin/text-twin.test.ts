import fc from 'fast-check';
import { expect, test } from 'vitest';
import { chosenTwinStates, mustAskMeaning, twinAfterSaving, twinStates, type PublicWords } from './text-twin.ts';

const now = new Date('2026-11-23T08:00:00Z');
const earlier = new Date('2026-10-01T08:00:00Z');
const word = fc.constantFrom('', 'eins', 'zwei');
const anyWords: fc.Arbitrary<PublicWords> = fc.record({ title: word, text: word, titleEasy: word, textEasy: word });
const anySaving = fc.record({
  words: anyWords,
  after: anyWords,
  state: fc.constantFrom(...twinStates),
  chosen: fc.option(fc.constantFrom(...chosenTwinStates), { nil: undefined }),
  meaningChanged: fc.option(fc.boolean(), { nil: undefined }),
});

function save({ words, after, state, chosen, meaningChanged }: Saving) {
  const twin = { state, outdatedSince: state === 'outdated' ? earlier : null };
  return twinAfterSaving({ before: { words, twin }, after, chosen, meaningChanged, now });
}
type Saving = {
  words: PublicWords;
  after: PublicWords;
  state: (typeof twinStates)[number];
  chosen?: (typeof chosenTwinStates)[number] | undefined;
  meaningChanged?: boolean | undefined;
};

const words: PublicWords = { title: 'Stufe', text: 'Hoch.', titleEasy: 'Eine Stufe', textEasy: 'Sie ist hoch.' };

test('a twin is missing exactly when there is no easy text, and outdated exactly since a day', () => {
  fc.assert(
    fc.property(anySaving, (saving) => {
      const saved = save(saving);
      if (!saved.ok) return;
      const isEmpty = saving.after.titleEasy === '' && saving.after.textEasy === '';
      expect(saved.value.state === 'missing').toBe(isEmpty);
      expect(saved.value.state === 'outdated').toBe(saved.value.outdatedSince !== null);
    }),
  );
});

test('no text is called tested unless it was tested as it stands or somebody says so now', () => {
  fc.assert(
    fc.property(anySaving, (saving) => {
      const saved = save(saving);
      if (!saved.ok || saved.value.state !== 'tested') return;
      const isSame =
        saving.words.titleEasy === saving.after.titleEasy && saving.words.textEasy === saving.after.textEasy;
      expect(saving.chosen === 'tested' || (saving.state === 'tested' && isSame)).toBe(true);
      if (saving.state === 'tested') expect(isSame).toBe(true);
    }),
  );
});

test('a changed standard text with an unchanged easy one asks whether the meaning changed', () => {
  const saving = { words, after: { ...words, text: 'Sehr hoch.' }, state: 'tested' as const };
  expect(save(saving)).toEqual({ ok: false, failure: 'meaning-unknown' });
  expect(save({ ...saving, meaningChanged: true })).toEqual({
    ok: true,
    value: { state: 'outdated', outdatedSince: now },
  });
  expect(save({ ...saving, meaningChanged: false })).toEqual({
    ok: true,
    value: { state: 'tested', outdatedSince: null },
  });
});

test('nobody is asked when both texts change, when nothing changes or when the twin is outdated anyway', () => {
  const before = { words, twin: { state: 'draft' as const, outdatedSince: null } };
  expect(mustAskMeaning({ before, after: words })).toBe(false);
  expect(mustAskMeaning({ before, after: { ...words, text: 'Neu.', textEasy: 'Auch neu.' } })).toBe(false);
  const outdated = { words, twin: { state: 'outdated' as const, outdatedSince: earlier } };
  expect(mustAskMeaning({ before: outdated, after: { ...words, text: 'Neu.' } })).toBe(false);
  expect(save({ words, after: { ...words, text: 'Neu.' }, state: 'outdated' })).toEqual({
    ok: true,
    value: { state: 'outdated', outdatedSince: earlier },
  });
});

test('a tested text that is changed is a draft again', () => {
  const after = { ...words, textEasy: 'Die Stufe ist hoch.' };
  expect(save({ words, after, state: 'tested', chosen: 'tested' })).toMatchObject({ value: { state: 'draft' } });
  expect(save({ words, after, state: 'inTest', chosen: 'tested' })).toMatchObject({ value: { state: 'tested' } });
});
