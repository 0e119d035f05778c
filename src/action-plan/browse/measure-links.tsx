import { formatDate } from '../../platform/i18n/format.ts';
import { localized, type Locale } from '../../platform/i18n/locale.ts';
import { formatRoughDay } from '../../platform/rough-day.ts';
import type { HeadingLevel } from '../../ui/data/heading.tsx';
import { LinkList, type ListedLink } from '../../ui/data/link-list.tsx';
import type { BriefMeasure } from '../plan-reading.ts';
import { statusNames } from '../taxonomy.messages.ts';
import { lightTag } from './light-view.tsx';
import { measureLinkTexts } from './measure-links.messages.ts';
import { measurePath } from './plan-paths.ts';
import { readText } from './reader-words.ts';

type MeasureLinksProps = { locale: Locale; measures: readonly BriefMeasure[]; headingLevel?: HeadingLevel };

/** Measures one below the other: title, light, status, who and until when, and honestly what is missing. */
export function MeasureLinks({ locale, measures, headingLevel }: MeasureLinksProps) {
  return <LinkList headingLevel={headingLevel} links={measures.map((measure) => linkOf(locale, measure))} />;
}

function linkOf(locale: Locale, measure: BriefMeasure): ListedLink {
  const t = measureLinkTexts(locale);
  const { number, title, titleEasy, status, light, gaps, bodyName, addedOn } = measure;
  const read = readText(locale, title, titleEasy);
  const german = locale === 'en' ? 'de' : undefined;
  return {
    href: localized(locale, measurePath(number)),
    title: read.text,
    lang: read.lang,
    state: lightTag(locale, light.light),
    meta: [
      t.number(number),
      <strong>{statusNames[status][locale]}</strong>,
      bodyName === null ? t.noBody : <span lang={german}>{bodyName}</span>,
      timeOf(locale, measure),
      ...(addedOn === null ? [] : [t.addedOn(formatDate(addedOn, locale))]),
      ...(gaps.length > 0 ? [t.gaps(gaps.length)] : []),
      ...(locale === 'de-simple' && read.lang === 'de' ? [t.notEasy] : []),
    ],
  };
}

/** Until when, no more exactly than it is known; or that it never ends. */
export function timeOf(
  locale: Locale,
  { dueDay, duePrecision, isOngoing }: Pick<BriefMeasure, 'dueDay' | 'duePrecision' | 'isOngoing'>,
): string {
  const t = measureLinkTexts(locale);
  if (dueDay !== null) return t.until(formatRoughDay(dueDay, duePrecision ?? 'day', locale));
  return isOngoing ? t.ongoing : t.noDeadline;
}
