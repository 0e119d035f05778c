import { sql } from 'kysely';
import { expect, test } from 'vitest';
import { useTestApp } from '../testing/test-app.ts';
import { statementOnce } from './statement-once.ts';

const program = useTestApp();

test('the words are put together once, and each who asks gets the answer for their value', async () => {
  let times = 0;
  const doubled = statementOnce((db, value: number) => {
    times += 1;
    return db.selectNoFrom([
      sql<number>`${value}::int * 2`.as('twiceAsMuch'),
      sql<string>`${'„$1“'}::text`.as('other'),
    ]);
  });
  const answers = await Promise.all([1, 21, 300].map((value) => doubled(program.services.db, value)));
  expect(answers.flat().map(({ twiceAsMuch }) => twiceAsMuch)).toEqual([2, 42, 600]);
  expect(answers[0]?.[0]?.other).toBe('„$1“');
  expect(times).toBe(1);
});

test('a value stays a value, whatever it says', async () => {
  const echo = statementOnce((db, value: string) => db.selectNoFrom(sql<string>`${value}::text`.as('said')));
  const hostile = `'; drop table installations; --`;
  expect(await echo(program.services.db, hostile)).toEqual([{ said: hostile }]);
});
