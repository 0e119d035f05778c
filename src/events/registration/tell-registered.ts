import { placesById } from '../../directory/index.ts';
import { localized } from '../../platform/i18n/locale.ts';
import { queueMail } from '../../platform/mail/outbox.store.ts';
import type { Services } from '../../platform/services.ts';
import type { Work } from '../../platform/use-case.ts';
import { readEvent } from '../event.ts';
import { ownRegistrationPath, publicEventPath } from '../event-address.ts';
import { sayWhen } from '../event-time.ts';
import type { DateRow, EventRow } from '../events.store.ts';
import type { CallReason } from '../events.tables.ts';
import { registrationMail, type RegistrationNews } from './registration.mail.ts';
import { registrationsOf, updateRegistration, type RegistrationRow } from './registrations.store.ts';

/** What the outbox calls one registration, so that its mails can be forgotten with it. */
export const subjectOf = (registrationId: string): string => `registration ${registrationId}`;

type News = {
  readonly event: EventRow;
  readonly date: DateRow;
  readonly news: RegistrationNews;
  /** As `whereOf` says it. */
  readonly where: string | null;
  readonly code?: string;
};

/** Where an event takes place, in one line; read once, however many are told. */
export async function whereOf(work: Work, event: EventRow): Promise<string | null> {
  const [place] = event.placeId === null ? [] : await placesById(work.db, [event.placeId]);
  return place ? [place.name, place.address].filter(Boolean).join(', ') : event.placeText;
}

/** Writes to somebody who left a mail address. @returns false when there is none: then somebody has to call */
export async function writeTo(
  work: Work,
  services: Services,
  { id, email, locale }: Pick<RegistrationRow, 'id' | 'email' | 'locale'>,
  { event, date, news, where, code }: News,
): Promise<boolean> {
  if (email === null) return false;
  const { config, district } = services;
  const [office = ''] = district.office.telephones;
  const address = (path: string): string => config.baseUrl + localized(locale, path);
  const mail = registrationMail({
    locale,
    news,
    title: readEvent(locale, event).title,
    when: sayWhen(locale, date),
    where,
    reason: news === 'cancelled' ? date.cancelledReason : null,
    eventAddress: address(publicEventPath(event.slug)),
    code: code ?? null,
    codeAddress: address(ownRegistrationPath),
    telephone: event.contactTelephone ?? office,
    office: district.office.name[locale],
  });
  await queueMail(work, { ...mail, to: email, about: subjectOf(id), confidential: true });
  return true;
}

/** Tells everybody who registered for a date or waits for it; whoever has no mail address is put on the list of calls. */
export async function tellRegistered(
  work: Work,
  services: Services,
  { about, event, date }: { about: CallReason; event: EventRow; date: DateRow },
): Promise<void> {
  const where = await whereOf(work, event);
  for (const registration of await registrationsOf(work.db, date.id)) {
    if (await writeTo(work, services, registration, { event, date, news: about, where })) continue;
    await updateRegistration(work.db, registration.id, { callAbout: about, changedAt: work.now });
  }
}
