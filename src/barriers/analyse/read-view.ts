import type { Services } from '../../platform/services.ts';
import type { Locale } from '../../platform/i18n/locale.ts';
import { listWordings } from '../barriers.store.ts';
import { yearsOfBarriers } from '../browse/public-barriers.store.ts';
import { stateWords } from '../browse/state-words.ts';
import { channelName } from '../taxonomy.messages.ts';
import { analysisValues, readAnalysisFilter, type AnalysisFilter } from './analysis-filter.ts';
import { selectsOf } from './analysis-filter-form.tsx';
import { analysisTexts } from './analysis.messages.ts';
import type { Question } from './counted.store.ts';
import type { Audience } from './dimensions.ts';
import { bodiesForAnalysis } from './read-analysis.ts';
import type { Vocabulary } from './value-names.ts';

/** What a page, a file or a cross table is about: the question, the names of its values, and what can be chosen. */
export type View = {
  readonly question: Question;
  readonly vocabulary: Vocabulary;
  readonly years: readonly number[];
  /** The choice in words; empty for everything. */
  readonly chosen: string;
};

export async function readView(
  services: Pick<Services, 'db' | 'district' | 'clock'>,
  audience: Audience,
  locale: Locale,
  query: Readonly<Record<string, string | undefined>>,
): Promise<View> {
  const { db, district, clock } = services;
  const [bodies, wordings, years] = await Promise.all([
    bodiesForAnalysis(services),
    listWordings(db),
    yearsOfBarriers(db),
  ]);
  const vocabulary: Vocabulary = { locale, district, bodies, words: stateWords(wordings, locale) };
  const filter = readAnalysisFilter(query, { ...district, bodies: bodies.map(({ code }) => code) }, audience);
  return {
    question: { audience, filter, now: clock.now() },
    vocabulary,
    years,
    chosen: describeFilter(filter, vocabulary, years),
  };
}

/** „Stadt oder Gemeinde: Sangerhausen; Stand: Alle offenen“ */
function describeFilter(filter: AnalysisFilter, vocabulary: Vocabulary, years: readonly number[]): string {
  const { locale, bodies } = vocabulary;
  const t = analysisTexts(locale);
  const values = analysisValues(filter);
  const chosen = selectsOf(vocabulary, years).flatMap(({ name, label, options }) => {
    const all = options.flatMap((option) => ('options' in option ? option.options : [option]));
    const found = all.find(({ value }) => value === values[name]);
    return found ? [`${label}: ${found.label}`] : [];
  });
  const body = bodies.find(({ code }) => code === filter.body);
  return [
    ...chosen,
    ...(body ? [`${t.body}: ${body.name}`] : []),
    ...(filter.channel ? [`${t.channel}: ${channelName(locale, filter.channel)}`] : []),
  ].join('; ');
}
