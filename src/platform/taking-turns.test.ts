import { expect, test } from 'vitest';
import { takingTurns } from './taking-turns.ts';

/** Work that goes on until it is told to end, and what has begun and ended so far. */
function setUp(atOnce: number, patience?: number) {
  const inTurn = takingTurns({ atOnce, ...(patience !== undefined && { patience }) });
  const begun: string[] = [];
  const endings = new Map<string, PromiseWithResolvers<string>>();
  const work = async (name: string) =>
    inTurn(async () => {
      begun.push(name);
      const ending = Promise.withResolvers<string>();
      endings.set(name, ending);
      return ending.promise;
    });
  const end = (name: string) => endings.get(name)?.resolve(`${name} is done`);
  const fail = (name: string) => endings.get(name)?.reject(new Error(`${name} failed`));
  return { begun, work, end, fail };
}

const settled = async () => new Promise((resolve) => setImmediate(resolve));

test('so many work at once, the others follow in the order in which they came', async () => {
  const { begun, work, end } = setUp(2);
  const all = ['a', 'b', 'c', 'd'].map(work);
  await settled();
  expect(begun).toEqual(['a', 'b']);
  end('b');
  await settled();
  expect(begun).toEqual(['a', 'b', 'c']);
  for (const name of ['a', 'c']) end(name);
  await settled();
  end('d');
  expect(await Promise.all(all)).toEqual(['a is done', 'b is done', 'c is done', 'd is done']);
  // All places are free again.
  const later = ['e', 'f', 'g'].map(work);
  await settled();
  expect(begun.slice(4)).toEqual(['e', 'f']);
  for (const name of ['e', 'f']) end(name);
  await settled();
  end('g');
  await Promise.all(later);
});

test('what fails gives its place on and fails for whoever asked', async () => {
  const { begun, work, end, fail } = setUp(1);
  const [first, second] = [work('a'), work('b')];
  await settled();
  fail('a');
  await expect(first).rejects.toThrow('a failed');
  await settled();
  expect(begun).toEqual(['a', 'b']);
  end('b');
  expect(await second).toBe('b is done');
});

test('who takes too long gives its place on, and only once', async () => {
  const { begun, work, end } = setUp(1, 5);
  const slow = work('slow');
  const quick = work('quick');
  await expect.poll(() => begun).toEqual(['slow', 'quick']);
  end('slow');
  expect(await slow).toBe('slow is done');
  end('quick');
  await quick;
  const next = ['c', 'd'].map(work);
  await settled();
  expect(begun).toEqual(['slow', 'quick', 'c']);
  end('c');
  await expect.poll(() => begun).toContain('d');
  end('d');
  await Promise.all(next);
});
