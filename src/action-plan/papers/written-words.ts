import {
  emphasis,
  paragraph,
  type Block,
  type Heading,
  type Level,
  type Written,
} from '../../platform/documents/document.ts';
import type { District } from '../../platform/district/district.ts';
import type { Day } from '../../platform/calendar.ts';
import { formatDate } from '../../platform/i18n/format.ts';
import { twinFor } from '../browse/reader-words.ts';
import { twinTexts } from '../../platform/text-twin/text-twin.messages.ts';
import type { PaperLocale } from './paper.ts';

/** What every paper is made with. */
export type PaperAround = {
  readonly locale: PaperLocale;
  readonly district: District;
  /** Without slash at its end; links on paper lead to the site. */
  readonly baseUrl: string;
  readonly today: Day;
};

/** Who hands out the papers. */
export const publisherOf = ({ district, locale }: Pick<PaperAround, 'district' | 'locale'>): string =>
  `${district.name} · ${district.office.name[locale]}`;

/** Typed text as paragraphs: an empty line begins a new one, a single line end stays one. */
export function paragraphs(text: string | null | undefined): readonly Block[] {
  return (text ?? '')
    .trim()
    .split(/\n\s*\n/u)
    .flatMap((one) => (one.trim() === '' ? [] : [paragraph(one.trim())]));
}

/** Some blocks below a heading; nothing at all when there are none. */
export function under(heading: Heading, blocks: readonly Block[]): readonly Block[] {
  return blocks.length === 0 ? [] : [heading, ...blocks];
}

/** A level further down, as far as there are levels. */
export const deeper = (level: Level): Level => (level < 4 ? ((level + 1) as Level) : 4);

type Twins = Parameters<typeof twinFor>[1] & { easyOutdatedSince: Date | null };

/** Says honestly what kind of text a reader of the easy version gets. */
export function twinLine(locale: PaperLocale, twins: Twins): readonly Block[] {
  const state = twinFor(locale, twins);
  return state === undefined ? [] : [paragraph(emphasis(stateWords(locale, state, twins.easyOutdatedSince)))];
}

function stateWords(locale: PaperLocale, state: NonNullable<ReturnType<typeof twinFor>>, since: Date | null): Written {
  const t = twinTexts(locale);
  if (state === 'tested') return t.tested;
  if (state === 'missing') return `${t.missing}.`;
  return state === 'outdated' && since !== null ? `${t.outdated(formatDate(since, locale))}.` : t.untested;
}
