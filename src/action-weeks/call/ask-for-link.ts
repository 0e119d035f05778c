import { localized, type Locale } from '../../platform/i18n/locale.ts';
import { eraseMailsAbout, queueMail } from '../../platform/mail/outbox.store.ts';
import { failure, success, type Result } from '../../platform/result.ts';
import { createSignedLink, readSignedLink } from '../../platform/secrets/signed-link.store.ts';
import type { Services } from '../../platform/services.ts';
import type { Work } from '../../platform/use-case.ts';
import { readEdition } from '../edition.ts';
import { editionById, type EditionRow } from '../editions.store.ts';
import { confirmMail } from '../partner.mail.ts';
import { daysToConfirm } from '../partner.ts';
import { findRequest, insertRequest, takeRequest, type RequestRow } from '../partners.store.ts';
import { confirmPath } from '../weeks-address.ts';
import { newTakePartLink, writeToPartner } from '../write-to-partner.ts';
import { takeUpPartner, type Person } from './invite-partner.ts';

const purpose = 'action-weeks-confirm';

export const aboutRequest = (id: string): string => `action-weeks request ${id}`;

/** Somebody new wants to take part: asks the owner of the address first. */
export async function askForLink(
  work: Work,
  { config, district }: Pick<Services, 'config' | 'district'>,
  { edition, locale, ...person }: Person & { edition: EditionRow; locale: Locale },
): Promise<void> {
  const id = await insertRequest(work.db, { ...person, editionId: edition.id, locale, askedAt: work.now });
  const { token } = await createSignedLink(work, { purpose, subject: id, validDays: daysToConfirm });
  const mail = confirmMail({
    locale,
    link: config.baseUrl + localized(locale, confirmPath(token)),
    telephone: edition.contactTelephone ?? district.office.telephones[0] ?? '',
    office: [district.office.name[locale], district.office.organisation].join('\n'),
  });
  await queueMail(work, { to: person.email, about: aboutRequest(id), confidential: true, ...mail });
  await work.audit('action-weeks.link-asked', `action weeks ${edition.year}`);
}

/** The request behind a link that may still be confirmed. Reading changes nothing. */
export async function openRequest(
  { db, clock }: Pick<Services, 'db' | 'clock'>,
  token: string,
): Promise<RequestRow | undefined> {
  const link = await readSignedLink(db, token, purpose, clock.now());
  return link.ok ? findRequest(db, link.value.subject) : undefined;
}

/**
 * Takes somebody up who has confirmed their address. @returns where they hand in; the same goes to them by mail, because they may want to
 * go on another day
 */
export async function confirmRequest(
  work: Work,
  services: Pick<Services, 'config' | 'district'>,
  token: string,
): Promise<Result<{ path: string }, 'gone'>> {
  const link = await readSignedLink(work.db, token, purpose, work.now);
  const request = link.ok ? await takeRequest(work.db, link.value.subject) : undefined;
  const edition = request && (await editionById(work.db, request.editionId));
  if (!request || !edition || edition.state === 'finished') return failure('gone');
  const { organisation, name, email, locale } = request;
  const invitation = await takeUpPartner(work, edition, { organisation, name, email, locale, source: 'self' });
  const path = await newTakePartLink(work, invitation.id, locale);
  const partner = { partnerId: invitation.partnerId, email, locale };
  const news = { kind: 'invited', motto: readEdition(locale, edition).motto } as const;
  await writeToPartner(work, services, { edition, partner, news, path, deadline: edition.callUntil });
  await eraseMailsAbout(work.db, [aboutRequest(request.id)]);
  await work.audit('action-weeks.link-confirmed', `action weeks ${edition.year}`, { invitation: invitation.id });
  return success({ path });
}
