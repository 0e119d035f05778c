import { expect, test } from 'vitest';
import { keepMade } from './keep-made.ts';

test('the same is made once, also for two who ask at once; what has changed is made anew', async () => {
  const made: string[] = [];
  const keep = keepMade(2, async ({ title }: { title: string }) => {
    made.push(title);
    return title.toUpperCase();
  });
  const [one, other] = await Promise.all([keep({ title: 'a' }), keep({ title: 'a' })]);
  expect([one.made, one.hash]).toEqual(['A', other.hash]);
  expect((await keep({ title: 'b' })).hash).not.toBe(one.hash);
  expect(made).toEqual(['a', 'b']);
  // Only the last two are kept.
  await keep({ title: 'c' });
  await keep({ title: 'b' });
  await keep({ title: 'a' });
  expect(made).toEqual(['a', 'b', 'c', 'a']);
});

test('what failed is tried again', async () => {
  let tries = 0;
  const keep = keepMade(2, async (_content: string) => {
    tries += 1;
    if (tries === 1) throw new Error('no paper');
    return tries;
  });
  await expect(keep('x')).rejects.toThrow('no paper');
  expect((await keep('x')).made).toBe(2);
});
