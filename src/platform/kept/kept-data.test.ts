import { expect, test } from 'vitest';
import { versionOf } from './data-version.builders.ts';
import { beginReading, tablesOf, type NotedReading } from './data-version.ts';
import { keptData } from './kept-data.ts';

function setUp() {
  const at: { version: string | null } = { version: '1.1' };
  const reads: string[] = [];
  const current = async () => (at.version === null ? null : versionOf(at.version));
  const kept = keptData({ current });
  const ask = (key = 'figures') =>
    kept.of(key, async () => {
      reads.push(key);
      return `${key} at ${at.version}`;
    });
  return { at, reads, kept, ask };
}

test('figures are read once for all who ask while nothing changes, and anew after a change', async () => {
  const { at, reads, ask } = setUp();
  expect(await Promise.all([ask(), ask(), ask()])).toEqual(Array(3).fill('figures at 1.1'));
  expect(await ask()).toBe('figures at 1.1');
  expect(reads).toHaveLength(1);
  at.version = '1.2';
  expect(await ask()).toBe('figures at 1.2');
  expect(reads).toHaveLength(2);
});

test('while changes can not be counted everything is read anew', async () => {
  const { at, reads, ask } = setUp();
  at.version = null;
  await ask();
  await ask();
  expect(reads).toHaveLength(2);
});

test('what could not be read is read again by whoever asks next', async () => {
  const { kept, ask } = setUp();
  await expect(kept.of('figures', () => Promise.reject(new Error('away')))).rejects.toThrow('away');
  expect(await ask()).toBe('figures at 1.1');
});

test('what is right for a moment is read anew in the next, which takes its place', async () => {
  const { kept, reads, ask } = setUp();
  const read = async () => reads.push('list');
  for (let minute = 0; minute < 150; minute += 1) {
    await ask('figures');
    await kept.of('list', read, `${minute}`);
    await kept.of('list', read, `${minute}`);
  }
  expect(reads.filter((key) => key === 'list')).toHaveLength(150);
  expect(reads.filter((key) => key === 'figures')).toHaveLength(1);
});

test('what nobody has asked for longest is forgotten, so that filters without end fill no memory', async () => {
  const { reads, ask } = setUp();
  for (let n = 0; n < 150; n += 1) await ask(String(n));
  await ask('149');
  expect(reads).toHaveLength(150);
  await ask('0');
  expect(reads).toHaveLength(151);
});

test('an answer that may be kept learns what kept figures were read from, and they stay while that does not change', async () => {
  const kept = keptData({ current: async () => versionOf('1') });
  let reads = 0;
  function during(all: string, events: number) {
    const reading = beginReading(versionOf(all, { events }), 1);
    const figures = kept.during(reading).of('figures', async () => {
      reads += 1;
      reading.tables.add('events');
    });
    return figures.then(() => tablesOf(reading));
  }
  expect(await Promise.all([during('1', 1), during('1', 1)])).toEqual([['events'], ['events']]);
  expect(await during('2', 1)).toEqual(['events']);
  expect(reads).toBe(1);
  expect(await during('3', 2)).toEqual(['events']);
  expect(reads).toBe(2);
});

test('an answer with figures that somebody read without noting where is right only while nothing changes', async () => {
  const kept = keptData({ current: async () => versionOf('1') });
  await kept.of('figures', async () => 1);
  const reading = beginReading(versionOf('1'), 1);
  await kept.during(reading).of('figures', async () => 2);
  expect(tablesOf(reading)).toBeNull();
});

test('what a page has read of an earlier version is not given to those who ask in a later one', async () => {
  const [then, now] = [versionOf('1', { events: 1 }), versionOf('2', { events: 2 })];
  const kept = keptData({ current: async () => now });
  const during = (reading: NotedReading, what: string) =>
    kept.during(reading).of('figures', async () => {
      reading.tables.add('events');
      return what;
    });
  expect(await during(beginReading(then, 1), 'old')).toBe('old');
  expect(await kept.of('figures', async () => 'new')).toBe('new');
  expect(await during(beginReading(now, 1), 'read again')).toBe('new');
});
