import { runInNewContext } from 'node:vm';
import { getHeapStatistics, setFlagsFromString } from 'node:v8';
import { expect, test } from 'vitest';
import { collectAll, quietCollector } from './collect-when-quiet.ts';

const megabytes = (count: number): number => count * 1024 * 1024;

/** A program whose load and memory are as said; collecting leaves 40 MB. */
function program() {
  const now = { busy: 0, heap: megabytes(90), collected: 0 };
  const look = quietCollector({
    busy: () => now.busy,
    heapBytes: () => now.heap,
    collect: () => {
      now.collected += 1;
      now.heap = megabytes(40);
    },
  });
  return { now, look };
}

test('what a busy time left is collected at the second quiet look, once', () => {
  const { now, look } = program();
  now.busy = 0.9;
  look();
  now.busy = 0.01;
  look();
  expect(now.collected).toBe(0);
  look();
  expect(now.collected).toBe(1);
  for (let looks = 0; looks < 100; looks += 1) look();
  expect(now.collected).toBe(1);
});

test('nobody who asks waits for it, however much there is', () => {
  const { now, look } = program();
  now.heap = megabytes(900);
  for (let looks = 0; looks < 100; looks += 1) {
    now.busy = looks % 2 === 0 ? 0.2 : 0;
    look();
  }
  expect(now.collected).toBe(0);
});

test('it is done again when enough has come together since', () => {
  const { now, look } = program();
  for (let looks = 0; looks < 2; looks += 1) look();
  now.heap = megabytes(55);
  for (let looks = 0; looks < 10; looks += 1) look();
  expect(now.collected).toBe(1);
  now.heap = megabytes(57);
  look();
  expect(now.collected).toBe(2);
});

test('the collection that is asked for gives back what V8 took', () => {
  setFlagsFromString('--expose-gc');
  const gc = runInNewContext('gc') as NodeJS.GCFunction;
  const held = () => getHeapStatistics().total_physical_size;
  const collected: { before: number; after: number }[] = [];
  let rubbish: { at: number }[] | undefined = Array.from({ length: 1_000_000 }, (_, at) => ({ at }));
  expect(rubbish.length).toBe(1_000_000);
  rubbish = undefined;
  const look = quietCollector({
    busy: () => 0,
    heapBytes: held,
    collect() {
      const before = held();
      collectAll(gc);
      collected.push({ before, after: held() });
    },
  });
  look();
  look();
  expect(collected).toHaveLength(1);
  const [{ before, after } = { before: 0, after: 0 }] = collected;
  expect(before - after).toBeGreaterThan(megabytes(16));
});
