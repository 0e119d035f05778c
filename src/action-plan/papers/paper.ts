import type { Day } from '../../platform/calendar.ts';
import type { Locale } from '../../platform/i18n/locale.ts';

/** The whole plan, the passport of one measure, or the information paper for the council. */
export type PaperKind = 'plan' | 'measure' | 'council';
export type PaperFormat = 'pdf' | 'docx';
/** The plan's own words exist in German only, in two levels. */
export type PaperLocale = Exclude<Locale, 'en'>;
export type PaperState = 'waiting' | 'making' | 'done' | 'failed';
/** What is being done: the measures are gathered, then the pages are laid out. */
export type PaperStep = 'measures' | 'layout';

/** What somebody asks for. */
export type PaperWish = {
  kind: PaperKind;
  /** Number of the measure or of the round; 0 for the whole plan. */
  subject: number;
  format: PaperFormat;
  locale: PaperLocale;
};

/** A wish for one state of the plan: lights change with the calendar, everything else with the plan's revision. */
export type PaperKey = PaperWish & { revision: number; day: Day };

export const paperTypes: Record<PaperFormat, string> = {
  pdf: 'application/pdf',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
};

export const paperLocale = (locale: Locale): PaperLocale => (locale === 'de-simple' ? 'de-simple' : 'de');

/** Where everybody gets a paper, without language. */
export function paperPath({ kind, subject, format }: Pick<PaperWish, 'kind' | 'subject' | 'format'>): string {
  if (kind === 'plan') return `/aktionsplan.${format}`;
  return kind === 'measure' ? `/massnahmen/${subject}.${format}` : `/aktionsplan/berichte/${subject}/vorlage.${format}`;
}

/** Where somebody waits for a paper that is being made. */
export const waitingPath = (id: string): string => `/aktionsplan/papier/${id}`;

/** The file of a finished paper in the file store. */
export const paperFileKey = ({ id, format }: { id: string; format: PaperFormat }): string =>
  `papers/${id.slice(0, 2)}/${id}.${format}`;

/** After so many tries it has failed. */
export const mostAttempts = 3;

/** Without a sign of life for so long, whoever made it is gone: laying out takes two minutes at most. */
const silentMinutes = 5;
/** What failed is tried anew after so long, when somebody asks for it. */
const restMinutes = 10;

type Aged = { state: PaperState; touchedAt: Date };

/** Whether work on a paper has to begin anew, because nobody is at it any more. */
export function isForsaken({ state, touchedAt }: Aged, now: Date): boolean {
  if (state === 'done') return false;
  const minutes = (now.getTime() - touchedAt.getTime()) / 60_000;
  return minutes >= (state === 'failed' ? restMinutes : silentMinutes);
}
