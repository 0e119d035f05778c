import { expect, test } from 'vitest';
import { askTogether } from './ask-together.ts';

function countedQuestion() {
  const put: { resolve: (answer: number) => void; reject: (fault: Error) => void }[] = [];
  const ask = askTogether(() => {
    const { promise, resolve, reject } = Promise.withResolvers<number>();
    put.push({ resolve, reject });
    return promise;
  });
  return { put, ask };
}

const aMoment = () => new Promise((resolve) => setTimeout(resolve, 5));

test('all who ask in the same moment share one question', async () => {
  const { put, ask } = countedQuestion();
  const answers = Promise.all([ask(), ask(), ask()]);
  await aMoment();
  expect(put).toHaveLength(1);
  put[0]?.resolve(7);
  expect(await answers).toEqual([7, 7, 7]);
});

test('who asks while an answer is awaited never gets that one, but the answer to a later question', async () => {
  const { put, ask } = countedQuestion();
  const early = ask();
  await aMoment();
  const late = [ask(), ask()];
  await aMoment();
  expect(put).toHaveLength(1);
  put[0]?.resolve(1);
  await aMoment();
  expect(put).toHaveLength(2);
  put[1]?.resolve(2);
  expect(await early).toBe(1);
  expect(await Promise.all(late)).toEqual([2, 2]);
});

test('a question that fails is told to those who asked it, and the next is put all the same', async () => {
  const { put, ask } = countedQuestion();
  const early = ask();
  await aMoment();
  const late = ask();
  put[0]?.reject(new Error('away'));
  await expect(early).rejects.toThrow('away');
  await aMoment();
  put[1]?.resolve(2);
  expect(await late).toBe(2);
});
