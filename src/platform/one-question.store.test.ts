import pg from 'pg';
import { expect, test, vi } from 'vitest';
import { useTestApp } from '../testing/test-app.ts';
import { inOneQuestion } from './one-question.store.ts';

const program = useTestApp();

const audits = () =>
  program.services.db.selectFrom('auditEntries').select(['event', 'at', 'actorId']).orderBy('at').orderBy('event');

async function haveEntries(): Promise<void> {
  const at = (second: number) => new Date(Date.UTC(2026, 10, 23, 8, 0, second, 123));
  await program.services.db
    .insertInto('auditEntries')
    .values([
      {
        event: 'later',
        at: at(2),
        actorKind: 'system',
        actorId: null,
        details: '{}',
        subject: '2026-11-23T08:00:00+00:00',
      },
      { event: 'earlier', at: at(1), actorKind: 'system', actorId: null, details: '{}', subject: '' },
    ])
    .execute();
}

test('questions of one round go together, and the rows are those of each question asked alone', async () => {
  await haveEntries();
  const { db } = program.services;
  const alone = await audits().execute();
  const subjects = await db.selectFrom('auditEntries').select('subject').orderBy('subject').execute();
  const ask = inOneQuestion(db);
  const asks = vi.spyOn(pg.Client.prototype, 'query');
  const [rows, texts, nothing] = await Promise.all([
    ask(audits(), { at: true }),
    ask(db.selectFrom('auditEntries').select('subject').orderBy('subject'), {}),
    ask(audits().where('event', '=', 'never'), { at: true }),
  ]);
  expect(asks).toHaveBeenCalledTimes(1);
  asks.mockRestore();
  expect(rows).toEqual(alone);
  expect(rows.length).toBeGreaterThan(1);
  expect(rows[0]?.at).toBeInstanceOf(Date);
  // A text that looks like a moment stays a text.
  expect(texts).toEqual(subjects);
  expect(nothing).toEqual([]);
});

test('whoever asks after the answer gets a question anew, and who forgets a moment does not compile', async () => {
  const ask = inOneQuestion(program.services.db);
  const before = await ask(audits(), { at: true });
  await haveEntries();
  // @ts-expect-error `at` is a moment
  expect(await ask(audits(), {})).toHaveLength(before.length + 2);
});

test('a question that fails refuses all that went with it, and none after it', async () => {
  const { db } = program.services;
  const ask = inOneQuestion(db);
  const wrong = db.selectFrom('auditEntries').select(({ eb }) => eb.cast<number>('event', 'integer').as('number'));
  const outcomes = await Promise.allSettled([ask(audits(), { at: true }), ask(wrong, {})]);
  expect(outcomes.map(({ status }) => status)).toEqual(['rejected', 'rejected']);
  expect((await ask(audits(), { at: true })).length).toBeGreaterThan(1);
});
