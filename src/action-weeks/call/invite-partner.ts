import { dayOf, type Day } from '../../platform/calendar.ts';
import type { Locale } from '../../platform/i18n/locale.ts';
import { failure, success, type Result } from '../../platform/result.ts';
import { revokeSignedLinks } from '../../platform/secrets/signed-link.store.ts';
import type { Services } from '../../platform/services.ts';
import type { Work } from '../../platform/use-case.ts';
import { openUntil, readEdition } from '../edition.ts';
import { editionById, type EditionRow } from '../editions.store.ts';
import { addressKey } from '../partner.ts';
import {
  findInvited,
  keepInvitation,
  keepPartner,
  languageOf,
  updateInvitation,
  updatePartner,
  type InvitationRow,
  type Invited,
} from '../partners.store.ts';
import { newTakePartLink, takePartLink, writeToPartner } from '../write-to-partner.ts';

export type Person = { readonly organisation: string; readonly name: string; readonly email: string };
type Sender = Pick<Services, 'config' | 'district'>;
export type InviteFault = 'not-found' | 'address' | 'finished' | 'day';

/** Takes a partner up and gives them their place in an edition. */
export async function takeUpPartner(
  work: Work,
  edition: EditionRow,
  { locale, source, ...person }: Person & { locale: Locale; source: InvitationRow['source'] },
): Promise<InvitationRow> {
  const partner = await keepPartner(work.db, {
    ...person,
    emailKey: addressKey(person.email),
    locale,
    createdAt: work.now,
  });
  return keepInvitation(work.db, { editionId: edition.id, partnerId: partner.id, source, invitedAt: work.now });
}

/** Invites somebody by mail to hand in for an edition. */
export async function invitePartner(
  work: Work,
  services: Sender,
  { edition, locale: wished, ...person }: Person & { edition: EditionRow; locale?: Locale | undefined },
): Promise<Result<{ invitationId: string; path: string }, InviteFault>> {
  if (addressKey(person.email) === '') return failure('address');
  if (edition.state === 'finished') return failure('finished');
  const locale = wished ?? (await languageOf(work.db, addressKey(person.email))) ?? 'de';
  const invitation = await takeUpPartner(work, edition, { ...person, locale, source: 'office' });
  const path = await newTakePartLink(work, invitation.id, locale);
  const partner = { partnerId: invitation.partnerId, email: person.email, locale };
  const news = { kind: 'invited', motto: readEdition(locale, edition).motto } as const;
  await writeToPartner(work, services, { edition, partner, news, path, deadline: edition.callUntil });
  await work.audit('action-weeks.partner-invited', `action weeks ${edition.year}`, { invitation: invitation.id });
  return success({ invitationId: invitation.id, path });
}

type Known = { readonly invited: Invited; readonly edition: EditionRow };

async function known(work: Work, invitationId: string): Promise<Known | null> {
  const invited = await findInvited(work.db, invitationId);
  const edition = invited && (await editionById(work.db, invited.editionId));
  return invited && edition ? { invited, edition } : null;
}

/** Sends a new link; all earlier ones end, for example because one went to somebody else. */
export async function sendNewLink(
  work: Work,
  services: Sender,
  invitationId: string,
): Promise<Result<null, InviteFault>> {
  const found = await known(work, invitationId);
  if (!found) return failure('not-found');
  const { invited: partner, edition } = found;
  await revokeSignedLinks(work, takePartLink, invitationId);
  const path = await newTakePartLink(work, invitationId, partner.locale);
  const deadline = openUntil(edition, partner.openUntil, dayOf(work.now));
  await writeToPartner(work, services, { edition, partner, news: { kind: 'newLink' }, path, deadline });
  await work.audit('action-weeks.link-renewed', `action weeks ${edition.year}`, { invitation: invitationId });
  return success(null);
}

/** From now on a partner is written to in another language. */
export async function changeLanguage(work: Work, { partnerId }: Invited, locale: Locale): Promise<void> {
  await updatePartner(work.db, partnerId, { locale });
  await work.audit('action-weeks.language-changed', 'action weeks partner', { locale });
}

/** Ends all links of an invitation. */
export async function revokeLinks(work: Work, invitationId: string): Promise<Result<null, InviteFault>> {
  const found = await known(work, invitationId);
  if (!found) return failure('not-found');
  await revokeSignedLinks(work, takePartLink, invitationId);
  await work.audit('action-weeks.links-revoked', `action weeks ${found.edition.year}`, { invitation: invitationId });
  return success(null);
}

/** Lets one partner hand in although the call is over. */
export async function reopenFor(
  work: Work,
  services: Sender,
  { invitationId, until }: { invitationId: string; until: Day },
): Promise<Result<null, InviteFault>> {
  const found = await known(work, invitationId);
  if (!found) return failure('not-found');
  const { invited: partner, edition } = found;
  if (edition.state === 'finished') return failure('finished');
  if (until < dayOf(work.now) || until > edition.periodTo) return failure('day');
  await updateInvitation(work.db, invitationId, { openUntil: until });
  const path = await newTakePartLink(work, invitationId, partner.locale);
  await writeToPartner(work, services, { edition, partner, news: { kind: 'reopened' }, path, deadline: until });
  await work.audit('action-weeks.reopened', `action weeks ${edition.year}`, { invitation: invitationId });
  return success(null);
}
