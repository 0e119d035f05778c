import type { Insertable } from 'kysely';
import type { Db } from '../platform/database.ts';
import { barrierTables } from './barriers.store.ts';
import type { BarrierReportsTable } from './barriers.tables.ts';

export async function insertReport(db: Db, report: Insertable<BarrierReportsTable>): Promise<string> {
  const { id } = await barrierTables(db)
    .insertInto('barrierReports')
    .values(report)
    .returning('id')
    .executeTakeFirstOrThrow();
  return id;
}

export function findReportBySubmission(db: Db, submissionKey: string) {
  return barrierTables(db)
    .selectFrom('barrierReports')
    .innerJoin('barriers', 'barriers.id', 'barrierReports.barrierId')
    .select(['barrierReports.id as reportId', 'barriers.id as barrierId', 'barriers.number'])
    .where('submissionKey', '=', submissionKey)
    .executeTakeFirst();
}

/** The report that belongs to a receipt code, given as its hash. */
export function findReportByCode(db: Db, codeHash: Buffer) {
  return barrierTables(db)
    .selectFrom('barrierReports')
    .innerJoin('barriers', 'barriers.id', 'barrierReports.barrierId')
    .selectAll('barrierReports')
    .select(['barriers.number', 'barriers.state', 'barriers.publishedAt'])
    .where('codeHash', '=', codeHash)
    .executeTakeFirst();
}

export function reportsOf(db: Db, barrierId: string) {
  return barrierTables(db)
    .selectFrom('barrierReports')
    .selectAll()
    .where('barrierId', '=', barrierId)
    .orderBy('receivedAt')
    .execute();
}

type Contact = {
  name?: string | undefined;
  email?: string | undefined;
  telephone?: string | undefined;
  address?: string | undefined;
  note?: string | undefined;
};

export async function reportBelongsTo(db: Db, reportId: string, barrierId: string): Promise<boolean> {
  const report = await barrierTables(db)
    .selectFrom('barrierReports')
    .select('id')
    .where('id', '=', reportId)
    .where('barrierId', '=', barrierId)
    .executeTakeFirst();
  return report !== undefined;
}

/** Writes or replaces what is known to reach a reporter; no row when there is nothing. */
export async function saveContact(db: Db, reportId: string, contact: Contact): Promise<void> {
  const given = {
    name: contact.name || null,
    email: contact.email || null,
    telephone: contact.telephone || null,
    address: contact.address || null,
    note: contact.note || null,
  };
  if (Object.values(given).every((value) => value === null)) return;
  await barrierTables(db)
    .insertInto('reportContacts')
    .values({ reportId, ...given })
    .onConflict((conflict) => conflict.column('reportId').doUpdateSet(given))
    .execute();
}

export function findContact(db: Db, reportId: string) {
  return barrierTables(db).selectFrom('reportContacts').selectAll().where('reportId', '=', reportId).executeTakeFirst();
}

/** Forgets how to reach a reporter; the report stays. */
export async function eraseContact(db: Db, reportId: string): Promise<boolean> {
  const result = await barrierTables(db)
    .deleteFrom('reportContacts')
    .where('reportId', '=', reportId)
    .executeTakeFirst();
  return result.numDeletedRows > 0n;
}

type ReportPhotos = {
  barrierId: string;
  reportId: string | null;
  photos: readonly { fileId: string; description: string }[];
};

/** Adds photos behind those a barrier already has; they wait for somebody to look at them. */
export async function addReportPhotos(db: Db, { barrierId, reportId, photos }: ReportPhotos): Promise<void> {
  if (photos.length === 0) return;
  const { last } = await barrierTables(db)
    .selectFrom('barrierPhotos')
    .select((fields) => fields.fn.coalesce(fields.fn.max('position'), fields.lit(0)).as('last'))
    .where('barrierId', '=', barrierId)
    .executeTakeFirstOrThrow();
  await barrierTables(db)
    .insertInto('barrierPhotos')
    .values(
      photos.map((photo, index) => ({
        barrierId,
        reportId,
        fileId: photo.fileId,
        description: photo.description,
        state: 'waiting' as const,
        position: last + index + 1,
      })),
    )
    .execute();
}
