import { formatDate } from '../platform/i18n/format.ts';
import { localized, type Locale } from '../platform/i18n/locale.ts';
import { queueMail } from '../platform/mail/outbox.store.ts';
import { createSignedLink } from '../platform/secrets/signed-link.store.ts';
import type { Services } from '../platform/services.ts';
import type { Work } from '../platform/use-case.ts';
import type { Day } from '../platform/calendar.ts';
import type { EditionRow } from './editions.store.ts';
import { partnerMail, type PartnerNews } from './partner.mail.ts';
import { takePartPath } from './weeks-address.ts';

/** What a link for handing in is good for; its subject is the invitation. */
export const takePartLink = 'action-weeks-take-part';
/** The same for the report afterwards; its subject is the item. */
export const reportLink = 'action-weeks-report';

/** Long enough for the call, the questions and the weeks themselves. */
const validDays = 400;

/** What the outbox calls what went to a partner, so that it can be forgotten with them. */
export const aboutPartner = (partnerId: string): string => `action-weeks partner ${partnerId}`;

type Sender = Pick<Services, 'config' | 'district'>;

/** A new link for an invitation; those that went out before stay valid, because partners keep them. */
export async function newTakePartLink(work: Work, invitationId: string, locale: Locale): Promise<string> {
  const { token } = await createSignedLink(work, { purpose: takePartLink, subject: invitationId, validDays });
  return localized(locale, takePartPath(token));
}

type Letter = {
  readonly edition: Pick<EditionRow, 'year' | 'contactTelephone'>;
  readonly partner: { readonly partnerId: string; readonly email: string; readonly locale: Locale };
  readonly news: PartnerNews;
  /** Path of the link, without host. */
  readonly path: string | null;
  readonly deadline?: Day | null;
};

/** Writes to a partner. @returns the mail */
export function writeToPartner(
  work: Work,
  { config, district }: Sender,
  { edition, partner, news, path, deadline = null }: Letter,
): Promise<string> {
  const { locale } = partner;
  const mail = partnerMail({
    locale,
    year: edition.year,
    news,
    link: path === null ? null : config.baseUrl + path,
    deadline: deadline === null ? null : formatDate(deadline, locale),
    telephone: edition.contactTelephone ?? district.office.telephones[0] ?? '',
    office: [district.office.name[locale], district.office.organisation].join('\n'),
  });
  return queueMail(work, { to: partner.email, about: aboutPartner(partner.partnerId), confidential: true, ...mail });
}
