import { datesOf } from '../../events/index.ts';
import { localized } from '../../platform/i18n/locale.ts';
import { failure, success, type Result } from '../../platform/result.ts';
import { createSignedLink } from '../../platform/secrets/signed-link.store.ts';
import type { Services } from '../../platform/services.ts';
import type { Work } from '../../platform/use-case.ts';
import { editionById } from '../editions.store.ts';
import { findItem } from '../items.store.ts';
import { invitedPartner } from '../partners.store.ts';
import { findReport, insertReport, updateReport } from '../reports.store.ts';
import { reportPath } from '../weeks-address.ts';
import { reportLink, writeToPartner } from '../write-to-partner.ts';

const validDays = 200;

export type AskFault = 'not-found' | 'not-accepted' | 'nobody' | 'received';

/** Asks a partner for the report about an item, or reminds them: each mail holds a link of its own. */
export async function askForReport(
  work: Work,
  services: Pick<Services, 'config' | 'district'>,
  itemId: string,
): Promise<Result<{ path: string }, AskFault>> {
  const item = await findItem(work.db, itemId);
  const edition = item && (await editionById(work.db, item.editionId));
  if (!item || !edition) return failure('not-found');
  if (item.state !== 'accepted') return failure('not-accepted');
  const partner = item.partnerId === null ? undefined : await invitedPartner(work.db, edition.id, item.partnerId);
  if (!partner) return failure('nobody');
  const known = await findReport(work.db, itemId);
  if (known?.receivedAt) return failure('received');
  if (known) await updateReport(work.db, itemId, { remindedAt: work.now });
  else await insertReport(work.db, { itemId, askedAt: work.now });
  const { token } = await createSignedLink(work, { purpose: reportLink, subject: itemId, validDays });
  const path = localized(partner.locale, reportPath(token));
  const news = { kind: known ? 'reportReminder' : 'reportAsked', title: item.title } as const;
  await writeToPartner(work, services, { edition, partner, news, path });
  await work.audit('action-weeks.report-asked', `action weeks item ${item.number}`, { reminder: known !== undefined });
  return success({ path });
}

/** Whether an event is over on a day: its last date that took place has ended. Never, when all were cancelled. */
export async function isOver(work: Work, eventId: string | null): Promise<boolean> {
  if (eventId === null) return true;
  const held = (await datesOf(work.db, [eventId])).filter(({ cancelledAt }) => cancelledAt === null);
  return held.length > 0 && held.every(({ endsAt }) => endsAt < work.now);
}
