import { dayOf } from '../../platform/calendar.ts';
import { formatDate } from '../../platform/i18n/format.ts';
import type { News, Slice } from '../../platform/slice.ts';
import { callTexts } from '../call/call.messages.ts';
import { editionWordsOf, isPublished, phaseOf } from '../edition.ts';
import { listEditions, type EditionRow } from '../editions.store.ts';
import { programmeTexts } from '../programme/programme.messages.ts';
import { programmePath, publicWeeksPath } from '../weeks-address.ts';

type Between = Parameters<NonNullable<Slice['news']>>[1];

/** Calls that began and still run, and programmes whose weeks are not over. */
export const readNews: NonNullable<Slice['news']> = async ({ db }, between) =>
  (await listEditions(db))
    .flatMap((edition) => [...callNews(edition, between), ...programmeNews(edition, between)])
    .toSorted((one, other) => other.at.getTime() - one.at.getTime());

const isBetween = (moment: Date | null, { after, until }: Between): moment is Date =>
  moment !== null && moment > after && moment <= until;

function callNews(edition: EditionRow, between: Between): readonly News[] {
  const { year, calledAt, callUntil } = edition;
  if (!isBetween(calledAt, between) || phaseOf(edition, dayOf(between.until)) !== 'callOpen') return [];
  const lead = (locale: 'de' | 'de-simple', motto: string) =>
    `${motto}. ${callTexts(locale).deadline(formatDate(callUntil, locale))}`;
  return [
    newsOf(edition, {
      id: `action-weeks-call-${year}`,
      path: publicWeeksPath,
      at: calledAt,
      title: (locale) => callTexts(locale).callTitle(year),
      lead,
    }),
  ];
}

function programmeNews(edition: EditionRow, between: Between): readonly News[] {
  const { year, publishedAt, periodFrom, periodTo } = edition;
  const isOver = periodTo < dayOf(between.until);
  if (!isPublished(edition) || isOver || !isBetween(publishedAt, between)) return [];
  const lead = (locale: 'de' | 'de-simple', motto: string) =>
    `${motto}. ${programmeTexts(locale).period(formatDate(periodFrom, locale), formatDate(periodTo, locale))}.`;
  return [
    newsOf(edition, {
      id: `action-weeks-programme-${year}`,
      path: programmePath(year),
      at: publishedAt,
      title: (locale) => programmeTexts(locale).announcement(year),
      lead,
    }),
  ];
}

type Told = Pick<News, 'id' | 'path' | 'at'> & {
  readonly title: (locale: 'de' | 'de-simple') => string;
  readonly lead: (locale: 'de' | 'de-simple', motto: string) => string;
};

function newsOf(edition: EditionRow, { title, lead, ...told }: Told): News {
  const { motto, mottoEasy } = editionWordsOf(edition);
  return {
    ...told,
    changedAt: edition.updatedAt > told.at ? edition.updatedAt : told.at,
    title: title('de'),
    lead: lead('de', motto),
    titleEasy: mottoEasy === '' ? '' : title('de-simple'),
    leadEasy: mottoEasy === '' ? '' : lead('de-simple', mottoEasy),
  };
}
