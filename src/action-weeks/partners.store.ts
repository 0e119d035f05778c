import { sql, type Insertable, type Selectable, type SqlBool, type Updateable } from 'kysely';
import type { Day } from '../platform/calendar.ts';
import type { Db } from '../platform/database.ts';
import type { InvitationsTable, PartnersTable, RequestsTable } from './action-weeks.tables.ts';
import { weekTables } from './editions.store.ts';

export type PartnerRow = Selectable<PartnersTable>;
export type InvitationRow = Selectable<InvitationsTable>;
export type RequestRow = Selectable<RequestsTable>;

/** Finds a partner by their address, or takes them up; what is known of them is brought up to date. */
export async function keepPartner(db: Db, partner: Insertable<PartnersTable>): Promise<PartnerRow> {
  const { organisation, name, locale } = partner;
  return weekTables(db)
    .insertInto('actionWeekPartners')
    .values(partner)
    .onConflict((conflict) => conflict.column('emailKey').doUpdateSet({ organisation, name, locale }))
    .returningAll()
    .executeTakeFirstOrThrow();
}

/** In which language somebody was written to, by their address. */
export async function languageOf(db: Db, emailKey: string): Promise<PartnerRow['locale'] | undefined> {
  const row = await weekTables(db)
    .selectFrom('actionWeekPartners')
    .select('locale')
    .where('emailKey', '=', emailKey)
    .executeTakeFirst();
  return row?.locale;
}

export async function updatePartner(db: Db, id: string, change: Updateable<PartnersTable>): Promise<void> {
  await weekTables(db).updateTable('actionWeekPartners').set(change).where('id', '=', id).execute();
}

/** Invites a partner once; whoever is invited already stays so. */
export async function keepInvitation(db: Db, invitation: Insertable<InvitationsTable>): Promise<InvitationRow> {
  return weekTables(db)
    .insertInto('actionWeekInvitations')
    .values(invitation)
    .onConflict((conflict) =>
      conflict.columns(['editionId', 'partnerId']).doUpdateSet({ invitedAt: invitation.invitedAt }),
    )
    .returningAll()
    .executeTakeFirstOrThrow();
}

/** An invitation with whom it went to. */
export type Invited = Awaited<ReturnType<typeof listInvited>>[number];

const invited = (db: Db) =>
  weekTables(db)
    .selectFrom('actionWeekInvitations as invitation')
    .innerJoin('actionWeekPartners as partner', 'partner.id', 'invitation.partnerId')
    .select(['invitation.id', 'invitation.editionId', 'invitation.partnerId', 'invitation.source'])
    .select(['invitation.invitedAt', 'invitation.openUntil'])
    .select(['partner.organisation', 'partner.name', 'partner.email', 'partner.telephone', 'partner.locale'])
    .select('partner.agreedAgain');

export function listInvited(db: Db, editionId: string) {
  return invited(db)
    .where('invitation.editionId', '=', editionId)
    .orderBy('partner.organisation')
    .orderBy('invitation.id')
    .limit(500)
    .execute();
}

export function findInvited(db: Db, invitationId: string): Promise<Invited | undefined> {
  return invited(db).where('invitation.id', '=', invitationId).executeTakeFirst();
}

export function invitedPartner(db: Db, editionId: string, partnerId: string): Promise<Invited | undefined> {
  return invited(db)
    .where('invitation.editionId', '=', editionId)
    .where('invitation.partnerId', '=', partnerId)
    .executeTakeFirst();
}

export async function updateInvitation(db: Db, id: string, change: Updateable<InvitationsTable>): Promise<void> {
  await weekTables(db).updateTable('actionWeekInvitations').set(change).where('id', '=', id).execute();
}

/** Partners of earlier years who may be asked again and are not invited to an edition yet. */
export function partnersToInvite(db: Db, editionId: string): Promise<PartnerRow[]> {
  return weekTables(db)
    .selectFrom('actionWeekPartners as partner')
    .selectAll('partner')
    .where(({ not, exists, selectFrom }) =>
      not(
        exists(
          selectFrom('actionWeekInvitations as invitation')
            .select('invitation.id')
            .whereRef('invitation.partnerId', '=', 'partner.id')
            .where('invitation.editionId', '=', editionId),
        ),
      ),
    )
    .orderBy('partner.organisation')
    .orderBy('partner.id')
    .limit(500)
    .execute();
}

export async function insertRequest(db: Db, request: Insertable<RequestsTable>): Promise<string> {
  const { id } = await weekTables(db)
    .insertInto('actionWeekRequests')
    .values(request)
    .returning('id')
    .executeTakeFirstOrThrow();
  return id;
}

export function findRequest(db: Db, id: string): Promise<RequestRow | undefined> {
  return weekTables(db).selectFrom('actionWeekRequests').selectAll().where('id', '=', id).executeTakeFirst();
}

/** Takes a request out, for whoever presses first. */
export function takeRequest(db: Db, id: string): Promise<RequestRow | undefined> {
  return weekTables(db).deleteFrom('actionWeekRequests').where('id', '=', id).returningAll().executeTakeFirst();
}

/** Forgets whoever never pressed the button. @returns what the outbox calls them */
export async function deleteRequestsBefore(db: Db, before: Date): Promise<readonly string[]> {
  const rows = await weekTables(db)
    .deleteFrom('actionWeekRequests')
    .where('askedAt', '<', before)
    .returning('id')
    .execute();
  return rows.map(({ id }) => id);
}

/** Partners who did not agree to be asked again and whose last edition ended before a day. */
export function partnersPast(db: Db, lastDay: Day, madeBefore: Date): Promise<PartnerRow[]> {
  return weekTables(db)
    .selectFrom('actionWeekPartners as partner')
    .selectAll('partner')
    .where('partner.agreedAgain', '=', false)
    .where('partner.createdAt', '<', madeBefore)
    .where(({ not, exists, selectFrom }) =>
      not(
        exists(
          selectFrom('actionWeekInvitations as invitation')
            .innerJoin('actionWeeks as edition', 'edition.id', 'invitation.editionId')
            .select('invitation.id')
            .whereRef('invitation.partnerId', '=', 'partner.id')
            .where(sql<SqlBool>`edition.period_to >= ${lastDay}::date`),
        ),
      ),
    )
    .orderBy('partner.createdAt')
    .limit(500)
    .execute();
}

/** Forgets partners, their invitations, and what they and the office wrote to each other; what they did stays without them. */
export async function deletePartners(db: Db, ids: readonly string[]): Promise<void> {
  if (ids.length === 0) return;
  const items = weekTables(db).selectFrom('actionWeekItems').select('id').where('partnerId', 'in', ids);
  await weekTables(db).deleteFrom('actionWeekNotes').where('itemId', 'in', items).execute();
  await weekTables(db)
    .deleteFrom('actionWeekItems')
    .where('partnerId', 'in', ids)
    .where('state', 'in', ['draft', 'withdrawn', 'declined'])
    .execute();
  // The fields hold the contact that was typed; what was accepted is public with its event.
  await weekTables(db)
    .updateTable('actionWeekItems')
    .set({ typed: '{}', seen: null })
    .set('content', sql`content || '{"contactTelephone": null, "contactEmail": null}'::jsonb`)
    .where('partnerId', 'in', ids)
    .execute();
  await weekTables(db).deleteFrom('actionWeekPartners').where('id', 'in', ids).execute();
}
