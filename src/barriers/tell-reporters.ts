import { officeNoticeFor, readOfficeState, type OfficeNotice } from '../accounts/index.ts';
import { dayOf } from '../platform/calendar.ts';
import { localized, type Locale } from '../platform/i18n/locale.ts';
import type { Text } from '../platform/i18n/texts.ts';
import { queueMail } from '../platform/mail/outbox.store.ts';
import type { Services } from '../platform/services.ts';
import type { Work } from '../platform/use-case.ts';
import { findBarrier, type BarrierRow } from './barriers.store.ts';
import { readPromiseRules } from './promise-rules.ts';
import { insertReporterMessage, reportersToTell, type ReporterToTell } from './reporter-messages.store.ts';
import { openPromise } from './triage/promise-state.ts';
import { reporterMail } from './reporter.mail.ts';

type Told = Pick<BarrierRow, 'id' | 'number' | 'state'>;

/**
 * Tells everybody who reported a barrier what has changed, in the form each of them wished: a mail goes into the outbox, a letter
 * or a call stays on the office's list until somebody has done it.
 */
export async function tellReporters(
  work: Work,
  services: Pick<Services, 'config' | 'district'>,
  barrier: Told,
  news: Text,
): Promise<void> {
  for (const reporter of await reportersToTell(work.db, barrier.id)) {
    await tellReporter(work, services, { barrier, reporter, news });
  }
}

/** By when they hear from us while the office is closed; nothing when all is as usual, or when nothing is promised any more. */
async function noticeFor(
  { db, now }: Work,
  { district }: Pick<Services, 'district'>,
  barrier: Told,
  locale: Locale,
): Promise<OfficeNotice | null> {
  const office = await readOfficeState({ db, district }, now);
  if (office.kind === 'open') return null;
  const row = await findBarrier(db, barrier.number);
  const promise = row && openPromise(row, await readPromiseRules(db, district), dayOf(now));
  return promise ? officeNoticeFor(office, locale, promise) : null;
}

/** Tells one of those who reported a barrier, in the form and the language that this person wished. */
export async function tellReporter(
  work: Work,
  { config, district }: Pick<Services, 'config' | 'district'>,
  { barrier, reporter, news }: { barrier: Told; reporter: ReporterToTell; news: Text },
): Promise<void> {
  const locale = reporter.answerEasy ? 'de-simple' : reporter.locale;
  const mail = reporterMail({
    locale,
    number: barrier.number,
    news: news[locale],
    asksForConfirmation: barrier.state === 'resolved',
    notice: await noticeFor(work, { district }, barrier, locale),
    statusAddress: config.baseUrl + localized(locale, '/meldung'),
    office: { name: district.office.name[locale], telephone: district.office.telephones[0] ?? '' },
  });
  const reachedByMail = reporter.answerWish === 'email' && reporter.email !== null;
  await insertReporterMessage(work.db, {
    reportId: reporter.id,
    barrierId: barrier.id,
    at: work.now,
    form: reporter.answerWish,
    subject: mail.subject,
    text: news.de,
    textEasy: news['de-simple'],
    doneAt: reachedByMail ? work.now : null,
  });
  if (reachedByMail && reporter.email !== null) {
    await queueMail(work, { to: reporter.email, about: `barrier ${barrier.number}`, ...mail });
  }
}
