import { actorId, type Actor } from './actor.ts';
import type { Db } from './database.ts';

export type AuditDetails = Record<string, string | number | boolean | null>;

export type AuditEntry = {
  at: Date;
  actor: Actor;
  /** `slice.what-happened`, the same name as beside the route. */
  event: string;
  /** What it happened to, such as `barrier 17`. */
  subject: string;
  details: AuditDetails;
};

export async function writeAuditEntry(db: Db, entry: AuditEntry): Promise<void> {
  await db
    .insertInto('auditEntries')
    .values({
      at: entry.at,
      actorKind: entry.actor.kind,
      actorId: actorId(entry.actor),
      event: entry.event,
      subject: entry.subject,
      details: JSON.stringify(entry.details),
    })
    .execute();
}

/** Who of the staff left the newest entry of these events about a subject; null when nobody did, or somebody else than the staff. */
export async function lastStaffBehind(db: Db, subject: string, events: readonly string[]): Promise<string | null> {
  const entry = await db
    .selectFrom('auditEntries')
    .select(['actorKind', 'actorId'])
    .where('subject', '=', subject)
    .where('event', 'in', events)
    .orderBy('id', 'desc')
    .executeTakeFirst();
  return entry?.actorKind === 'staff' ? entry.actorId : null;
}

/** The newest entries first; `before` continues behind an entry's id. */
export function listAuditEntries(db: Db, options: { limit: number; before?: number | undefined }) {
  let query = db.selectFrom('auditEntries').selectAll().orderBy('id', 'desc').limit(options.limit);
  if (options.before !== undefined) query = query.where('id', '<', options.before);
  return query.execute();
}
