import { sql, type Insertable, type Selectable, type Updateable } from 'kysely';
import type { Db } from '../../platform/database.ts';
import { actionPlanTables } from '../action-plan.store.ts';
import type { ProgressRoundsTable, RoundQuestionsTable } from '../rounds.tables.ts';

/** What the signed link of a question is good for; its subject is the id of the question. */
export const progressLink = 'action-plan.progress';

export type RoundRow = Selectable<ProgressRoundsTable>;
export type QuestionRow = Selectable<RoundQuestionsTable>;

export function insertRound(db: Db, round: Insertable<ProgressRoundsTable>) {
  return actionPlanTables(db)
    .insertInto('progressRounds')
    .values(round)
    .returning(['id', 'number'])
    .executeTakeFirstOrThrow();
}

export async function updateRound(db: Db, id: string, change: Updateable<ProgressRoundsTable>): Promise<void> {
  await actionPlanTables(db).updateTable('progressRounds').set(change).where('id', '=', id).execute();
}

/** The newest first. */
export function listRounds(db: Db) {
  return actionPlanTables(db).selectFrom('progressRounds').selectAll().orderBy('number', 'desc').execute();
}

export function listRunningRounds(db: Db) {
  return actionPlanTables(db)
    .selectFrom('progressRounds')
    .selectAll()
    .where('state', '=', 'running')
    .orderBy('number')
    .execute();
}

export function findRound(db: Db, number: number) {
  return actionPlanTables(db).selectFrom('progressRounds').selectAll().where('number', '=', number).executeTakeFirst();
}

/** Reads a round and keeps others from changing or closing it until the transaction ends. */
export function lockRound(db: Db, id: string) {
  return actionPlanTables(db)
    .selectFrom('progressRounds')
    .selectAll()
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirst();
}

/** Reads a round and keeps it from being closed until the transaction ends; others may hold it in the same way. */
export function holdRound(db: Db, id: string) {
  return actionPlanTables(db)
    .selectFrom('progressRounds')
    .selectAll()
    .where('id', '=', id)
    .forShare()
    .executeTakeFirst();
}

export async function insertQuestion(db: Db, question: Insertable<RoundQuestionsTable>): Promise<string> {
  const { id } = await actionPlanTables(db)
    .insertInto('roundQuestions')
    .values(question)
    .returning('id')
    .executeTakeFirstOrThrow();
  return id;
}

/** Every change counts the version up: whoever saw an older one is told. */
export async function changeQuestion(
  db: Db,
  id: string,
  change: Omit<Updateable<RoundQuestionsTable>, 'version'>,
): Promise<void> {
  await actionPlanTables(db)
    .updateTable('roundQuestions')
    .set((fields) => ({ ...change, version: fields('version', '+', 1) }))
    .where('id', '=', id)
    .execute();
}

/** That a reminder went out changes nothing in the question itself. */
export async function noteReminder(
  db: Db,
  ids: readonly string[],
  change: Pick<Updateable<RoundQuestionsTable>, 'firstReminderAt' | 'secondReminderAt'>,
): Promise<void> {
  await actionPlanTables(db).updateTable('roundQuestions').set(change).where('id', 'in', ids).execute();
}

/** Reads a question and keeps others from changing it until the transaction ends. */
export function lockQuestion(db: Db, id: string) {
  return actionPlanTables(db)
    .selectFrom('roundQuestions')
    .selectAll()
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirst();
}

/**
 * Keeps measures from changing until the transaction ends, always in the same order: several at once would otherwise wait for each
 * other in a circle.
 */
export async function lockMeasures(db: Db, ids: readonly string[]): Promise<void> {
  if (ids.length === 0) return;
  await actionPlanTables(db)
    .selectFrom('measures')
    .select('id')
    .where('id', 'in', ids)
    .orderBy('id')
    .forUpdate()
    .execute();
}

/** The words of a measure in the edition in force, or in that of the round if the new one does not have it. */
const wordsOfQuestion = sql<boolean>`words.id = (
  select version.id from measure_versions as version join plan_editions as edition on edition.id = version.edition_id
  where version.measure_id = round_questions.measure_id
    and (edition.state = 'adopted' or edition.id = progress_rounds.edition_id)
  order by edition.state = 'adopted' desc limit 1)`;

const withMeasure = (db: Db) =>
  actionPlanTables(db)
    .selectFrom('roundQuestions')
    .innerJoin('progressRounds', 'progressRounds.id', 'roundQuestions.roundId')
    .innerJoin('measures', 'measures.id', 'roundQuestions.measureId')
    .innerJoin('measureVersions as words', (join) =>
      join.onRef('words.measureId', '=', 'roundQuestions.measureId').on(wordsOfQuestion),
    )
    .innerJoin('competentBodies', 'competentBodies.code', 'roundQuestions.bodyCode')
    .selectAll('roundQuestions')
    .select([
      'measures.number as measureNumber',
      'measures.status',
      'measures.degree as knownDegree',
      'measures.lastReportOn',
      'measures.silencePublic',
      'measures.publishedAt',
      'words.title',
      'words.titleEasy',
      'words.goalText',
      'words.contactName',
      'words.contactTelephone',
      'competentBodies.name as bodyName',
      'progressRounds.number as roundNumber',
      'progressRounds.title as roundTitle',
      'progressRounds.state as roundState',
      'progressRounds.dueDay',
      'progressRounds.editionId',
    ]);

/** All questions of a round with measure and body, by body and number; those that were redirected included. */
export function questionsOf(db: Db, roundId: string) {
  return withMeasure(db)
    .where('roundQuestions.roundId', '=', roundId)
    .orderBy('competentBodies.name')
    .orderBy('measures.number')
    .orderBy('roundQuestions.sentAt')
    .orderBy('roundQuestions.id')
    .execute();
}

export function findQuestion(db: Db, id: string) {
  return withMeasure(db).where('roundQuestions.id', '=', id).executeTakeFirst();
}

export type Question = NonNullable<Awaited<ReturnType<typeof findQuestion>>>;

/** Questions of running rounds that wait for the body or for the office. */
export function openQuestions(db: Db) {
  return withMeasure(db)
    .where('progressRounds.state', '=', 'running')
    .where('roundQuestions.review', 'in', ['open', 'askedBack'])
    .orderBy('roundQuestions.sentAt')
    .orderBy('measures.number')
    .execute();
}

/** The measures that a running round asks about, with the number and title of that round. */
export function askedMeasures(db: Db) {
  return actionPlanTables(db)
    .selectFrom('roundQuestions')
    .innerJoin('progressRounds', 'progressRounds.id', 'roundQuestions.roundId')
    .select(['roundQuestions.measureId', 'progressRounds.number', 'progressRounds.title', 'progressRounds.dueDay'])
    .distinct()
    .where('progressRounds.state', '=', 'running')
    .execute();
}

/** Ends every question of a round that is still open. @returns their ids */
export async function endOpenQuestions(db: Db, roundId: string): Promise<readonly string[]> {
  const ended = await actionPlanTables(db)
    .updateTable('roundQuestions')
    .set((fields) => ({ review: 'ended', version: fields('version', '+', 1) }))
    .where('roundId', '=', roundId)
    .where('review', 'in', ['open', 'askedBack'])
    .returning('id')
    .execute();
  return ended.map(({ id }) => id);
}

/** Says for each of these measures whether everybody may read that no report came. */
export async function setSilencePublic(db: Db, ids: readonly string[], isPublic: boolean, now: Date): Promise<void> {
  if (ids.length === 0) return;
  await actionPlanTables(db)
    .updateTable('measures')
    .set({ silencePublic: isPublic, updatedAt: now })
    .where('id', 'in', ids)
    .where('silencePublic', '<>', isPublic)
    .execute();
}
