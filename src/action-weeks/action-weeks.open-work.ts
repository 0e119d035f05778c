import { addDays, dayOf, startOfDay } from '../platform/calendar.ts';
import { formatDate } from '../platform/i18n/format.ts';
import { may } from '../platform/permission.ts';
import type { OpenWork, OpenWorkGroup, Slice } from '../platform/slice.ts';
import { handlePartners, runWeeks } from './action-weeks.access.ts';
import { phaseOf } from './edition.ts';
import { listEditions } from './editions.store.ts';
import { itemsToReview, missingReports, oldQuestions, picturesToSee } from './open-work.store.ts';
import { officePictureTexts } from './pictures/pictures.messages.ts';
import { editionPath, itemPath, weeksPath } from './weeks-address.ts';

/** So many days before the deadline the office still has time to remind people. */
const nearDays = 10;
/** So long a question may stay without an answer. */
const questionDays = 7;
/** So long a partner may take for the report; then somebody calls. */
const reportDays = 28;

type Waiting = { readonly id: string; readonly title: string; readonly year: number; readonly since: Date };

/** What waits in the action weeks: things to review, a deadline near, questions without an answer, reports that are missing. */
export const openWeeksWork: NonNullable<Slice['openWork']> = async ({ db, clock }, staff, most) => {
  const today = dayOf(clock.now());
  const ago = (days: number): Date => startOfDay(addDays(today, -days));
  const mayRun = may(staff, runWeeks);
  const [review, pictures, questions, reports, editions] = await Promise.all([
    mayRun ? itemsToReview(db) : [],
    mayRun ? picturesToSee(db) : [],
    may(staff, handlePartners) ? oldQuestions(db, ago(questionDays)) : [],
    may(staff, handlePartners) ? missingReports(db, ago(reportDays)) : [],
    mayRun ? listEditions(db) : [],
  ]);
  const deadlines = deadlinesNear(editions, today);
  const group = (
    urgency: OpenWorkGroup['urgency'],
    waiting: readonly Waiting[],
    { key, reason }: { key: string; reason: string },
  ): OpenWorkGroup => ({
    urgency,
    path: weeksPath,
    count: waiting.length,
    first: waiting.slice(0, most).map(({ id, title, year, since }) => ({
      key: `${key}-${id}`,
      title: `Aktionswochen ${year}: ${title}`,
      path: itemPath(year, id),
      reason,
      since,
    })),
  });
  return [
    group('person-waiting', review, {
      key: 'review',
      reason: 'Ein Partner hat es eingereicht und wartet auf Antwort.',
    }),
    group('person-waiting', pictures, { key: 'pictures', reason: officePictureTexts.reason }),
    group('date-near', questions, {
      key: 'question',
      reason: `Auf unsere Frage kam seit ${questionDays} Tagen keine Antwort.`,
    }),
    group('date-near', reports, { key: 'report', reason: 'Der Nachbericht fehlt, auch nach der Erinnerung.' }),
    { urgency: 'date-near', path: weeksPath, count: deadlines.length, first: deadlines.slice(0, most) },
  ];
};

type Edition = Awaited<ReturnType<typeof listEditions>>[number];

function deadlinesNear(editions: readonly Edition[], today: string): readonly OpenWork[] {
  return editions
    .filter((edition) => phaseOf(edition, today) === 'callOpen' && edition.callUntil <= addDays(today, nearDays))
    .map(({ year, callUntil, updatedAt }) => ({
      key: `deadline-${year}`,
      title: `Aktionswochen ${year}`,
      path: editionPath(year),
      reason: `Die Frist zum Einreichen endet am ${formatDate(callUntil, 'de')}.`,
      since: updatedAt,
    }));
}
