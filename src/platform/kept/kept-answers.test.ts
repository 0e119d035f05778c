import fc from 'fast-check';
import { expect, test } from 'vitest';
import { versionOf } from './data-version.builders.ts';
import { hasAlready, isStillRight, keptAnswers, strongTag, type KeptAnswer } from './kept-answers.ts';

const answer = (bytes: number, minute = 1): KeptAnswer => ({
  minute,
  version: versionOf('1'),
  tables: [],
  etag: '"a"',
  body: Buffer.alloc(bytes),
  headers: [],
  headersUnchanged: [],
  visited: undefined,
});

test('however many addresses somebody thinks of, the answers never take more memory than they may', () => {
  const most = 1_000_000;
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.nat(200), fc.nat(400_000)), { maxLength: 300 }), (asked) => {
      const kept = keptAnswers(most);
      for (const [address, bytes] of asked) {
        kept.set(`/suche?${address}`, answer(bytes));
        expect(kept.bytes).toBeLessThanOrEqual(most);
        expect(kept.bytes).toBeGreaterThanOrEqual(0);
      }
    }),
  );
});

test('what somebody asked for lately stays, what nobody asked for longest goes', () => {
  const kept = keptAnswers(8 * 14_096);
  for (let n = 0; n < 8; n += 1) kept.set(String(n), answer(10_000));
  kept.get('0');
  kept.set('8', answer(10_000));
  expect(kept.get('0')).toBeDefined();
  expect(kept.get('1')).toBeUndefined();
});

test('an answer that would drive out all others is not kept', () => {
  const kept = keptAnswers(100_000);
  kept.set('small', answer(10));
  kept.set('large', answer(90_000));
  expect(kept.get('large')).toBeUndefined();
  expect(kept.get('small')).toBeDefined();
});

test('of the memory around an answer nothing is held', () => {
  const kept = keptAnswers(1_000_000);
  const body = Buffer.from(new ArrayBuffer(16_384), 100, 20).fill('ü');
  kept.set('/', { ...answer(0), body });
  const found = kept.get('/')?.body;
  expect(found?.equals(body)).toBe(true);
  expect(found?.buffer.byteLength).toBe(20);
});

test('what was made in another minute takes no memory', () => {
  const kept = keptAnswers(1_000_000);
  kept.set('/', answer(10_000, 1));
  kept.set('/barrieren', answer(20_000, 1));
  kept.set('/', answer(10_000, 2));
  expect(kept.get('/barrieren')).toBeUndefined();
  expect(kept.wasKept('/barrieren')).toBe(true);
  expect(kept.bytes).toBe(14_096);
});

test('an answer is right while its tables do not change, in its minute', () => {
  const made = { ...answer(1), version: versionOf('1', { events: 1 }), tables: ['events'] };
  expect(isStillRight(made, { version: versionOf('2', { events: 1, articles: 1 }), minute: 1 })).toBe(true);
  expect(isStillRight(made, { version: versionOf('2', { events: 2 }), minute: 1 })).toBe(false);
  expect(isStillRight(made, { version: versionOf('1', { events: 1 }), minute: 2 })).toBe(false);
});

test('a browser has an answer already when one of the tags that it names is the same', () => {
  const etag = strongTag(Buffer.from('page'));
  expect(hasAlready(`"other", ${etag}`, etag)).toBe(true);
  expect(hasAlready(`W/${etag}`, etag)).toBe(true);
  expect(hasAlready('*', etag)).toBe(true);
  expect(hasAlready('"other"', etag)).toBe(false);
  expect(hasAlready('', etag)).toBe(false);
  expect(hasAlready(undefined, etag)).toBe(false);
});
