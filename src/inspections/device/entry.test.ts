import fc from 'fast-check';
import { expect, test } from 'vitest';
import { mergeEntry } from '../record/merge-entry.ts';
import {
  afterSaved,
  decide,
  inConflict,
  isSameTyped,
  typedEntry,
  typedFields,
  typedOf,
  type Entry,
  type Stored,
  type Typed,
} from './entry.ts';

const item = {
  inspection: 3,
  item: 'door',
  base: 1,
  began: { verdict: 'unchecked', measured: '', remark: '' },
  staff: 'a',
};
const typed = (more: Partial<Typed> = {}): Typed => ({ ...item.began, ...more });
const stored = (more: Partial<Stored> = {}): Stored => ({
  verdict: 'unchecked',
  measured: null,
  remark: '',
  revision: 2,
  ...more,
});

const entry = (values: Typed, key = 'k1'): Entry => {
  const made = typedEntry(item, values, undefined, key);
  if (!made) throw new Error('nothing was typed');
  return made;
};

test('somebody who types what stood there already has nothing to send', () => {
  expect(typedEntry(item, typed(), undefined, 'k')).toBeNull();
  expect(
    typedEntry({ ...item, began: typed({ measured: '2,5' }) }, typed({ measured: '2.50' }), undefined, 'k'),
  ).toBeNull();
  expect(typedEntry(item, typed(), entry(typed({ remark: 'x' })), 'k2')).toBeNull();
});

test('the same values keep their key, so that sending them again is one entry; other values get a new one', () => {
  const first = entry(typed({ remark: 'eng' }));
  expect(typedEntry(item, typed({ remark: 'eng ' }), first, 'k2')).toBe(first);
  expect(typedEntry(item, typed({ remark: 'sehr eng' }), first, 'k2')?.key).toBe('k2');
});

test('what was typed on while an entry was sent begins from what is stored now, a colleague’s field included', () => {
  const sent = entry(typed({ verdict: 'fails' }));
  const present = entry(typed({ verdict: 'fails', measured: '12' }), 'k2');
  const next = afterSaved(present, sent, stored({ verdict: 'fails', remark: 'von Kim' }));
  expect(next).toMatchObject({ base: 2, values: { verdict: 'fails', measured: '12', remark: 'von Kim' } });
  expect(afterSaved(sent, sent, stored({ verdict: 'fails' }))).toBeNull();
});

test('of two who disagree, the person chooses; what nobody disagreed about stays', () => {
  const mine = entry(typed({ verdict: 'fails', remark: 'meins' }));
  const clash = inConflict(mine, stored({ verdict: 'fits', measured: 91 }), ['verdict'], 'Kim');
  expect(decide(clash, 'mine', 'k2')).toMatchObject({
    base: 2,
    key: 'k2',
    values: { verdict: 'fails', measured: '91', remark: 'meins' },
    state: { kind: 'waiting' },
  });
  expect(decide(clash, 'theirs', 'k2')?.values).toEqual({ verdict: 'fits', measured: '91', remark: 'meins' });
  const only = inConflict(entry(typed({ verdict: 'fails' })), stored({ verdict: 'fits' }), ['verdict'], null);
  expect(decide(only, 'theirs', 'k2')).toBeNull();
});

test('somebody who goes on typing before they choose keeps the choice', () => {
  const clash = inConflict(entry(typed({ verdict: 'fails' })), stored({ verdict: 'fits' }), ['verdict'], null);
  expect(typedEntry(item, typed({ verdict: 'notApplicable' }), clash, 'k2')?.state.kind).toBe('conflict');
  expect(typedEntry(item, typed(), clash, 'k3')?.state.kind).toBe('conflict');
});

const anyTyped = fc.record({
  verdict: fc.constantFrom('unchecked', 'fits', 'fails'),
  measured: fc.constantFrom('', '1', '2,5'),
  remark: fc.constantFrom('', 'a', 'b'),
});
const numberOf = (measured: string) => (measured === '' ? null : Number(measured.replace(',', '.')));
const asResult = ({ verdict, measured, remark }: Typed) => ({
  verdict: verdict as 'fits' | 'fails' | 'unchecked',
  measured: numberOf(measured),
  remark,
});

test('whatever two people enter, once somebody has chosen the server takes it without another question', () => {
  fc.assert(
    fc.property(anyTyped, anyTyped, anyTyped, fc.constantFrom('mine', 'theirs'), (began, values, other, whose) => {
      const mine = typedEntry({ ...item, began }, values, undefined, 'k1');
      if (!mine) return;
      const now: Stored = { ...asResult(other), revision: 2 };
      const answer = mergeEntry(asResult(mine.began), asResult(other), asResult(mine.values));
      if (answer.kind === 'merged') {
        // Fields that only one of the two has changed are theirs.
        for (const field of typedFields) {
          const isMine = !isSameTyped({ ...began, [field]: values[field] }, began);
          if (isMine) expect(answer.values[field]).toBe(asResult(values)[field]);
        }
        return;
      }
      const next = decide(inConflict(mine, now, answer.fields, null), whose, 'k2');
      if (!next) return;
      expect(next.base).toBe(2);
      expect(next.began).toEqual(typedOf(now));
      expect(mergeEntry(asResult(next.began), asResult(other), asResult(next.values)).kind).toBe('merged');
      for (const field of answer.fields) expect(next.values[field]).toBe((whose === 'mine' ? values : other)[field]);
    }),
  );
});
