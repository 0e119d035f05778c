import { CompiledQuery } from 'kysely';
import { expect, test } from 'vitest';
import { answersOnce } from './answers-once.ts';
import { versionOf } from './data-version.builders.ts';
import { beginReading } from './data-version.ts';

const reading = beginReading(versionOf('1'), 1);

function countedReads(rows: number) {
  const asked: string[] = [];
  const read = async (query: CompiledQuery) => {
    asked.push(query.sql);
    if (query.sql === 'fails') throw new Error('away');
    return { rows: Array.from({ length: rows }, () => ({})) };
  };
  return { asked, read };
}

test('who asks at the same time shares one question, with other values it is another', async () => {
  const { asked, read } = countedReads(1);
  const ask = answersOnce(read);
  const values = [[1], [1], [2]];
  await Promise.all(values.map((parameters) => ask(CompiledQuery.raw('one', parameters), reading)));
  expect(asked).toEqual(['one', 'one']);
});

test('however many statements there are, none gets the answer of another', async () => {
  const ask = answersOnce(async ({ sql, parameters }) => ({ rows: [`${sql} ${parameters.join()}`] }));
  for (const round of [1, 2])
    for (let n = 0; n < 1500; n += 1) {
      const query = CompiledQuery.raw(`select ${n}`, [n % 3]);
      expect(await ask(query, reading), `in round ${round}`).toEqual({ rows: [`select ${n} ${n % 3}`] });
    }
});

test('what failed is asked again', async () => {
  const { asked, read } = countedReads(1);
  const ask = answersOnce(read);
  await expect(ask(CompiledQuery.raw('fails'), reading)).rejects.toThrow('away');
  await expect(ask(CompiledQuery.raw('fails'), reading)).rejects.toThrow('away');
  expect(asked).toHaveLength(2);
});

test('with too many rows those go that nobody has asked for longest, and very long answers are not kept', async () => {
  const few = countedReads(4);
  const ask = answersOnce(few.read, 10);
  for (const name of ['a', 'b', 'a', 'c', 'a', 'b']) await ask(CompiledQuery.raw(name), reading);
  expect(few.asked).toEqual(['a', 'b', 'c', 'b']);
  const many = countedReads(1001);
  const askMany = answersOnce(many.read);
  await askMany(CompiledQuery.raw('long'), reading);
  await askMany(CompiledQuery.raw('long'), reading);
  expect(many.asked).toHaveLength(2);
});
