import { formatList, formatMonth, formatNumber } from '../../platform/i18n/format.ts';
import type { Analysis } from './read-analysis.ts';
import { analysisTexts } from './analysis.messages.ts';
import type { ValueCounts } from './counts.store.ts';
import type { Dimension } from './dimensions.ts';
import { waits } from './durations.store.ts';
import { fewestForTimes, inDays, perThousand, share } from './figures.ts';
import { causeTitle } from './other-tables.ts';
import { summaryTexts } from './summary.messages.ts';
import { inOrder, valueNames, type Vocabulary } from './value-names.ts';

/** The analysis in sentences, made from the same figures as the tables. What the numbers do not hold is left out. */
export function summaryOf(analysis: Analysis, vocabulary: Vocabulary): readonly string[] {
  const { locale } = vocabulary;
  const { whole } = analysis;
  const t = summaryTexts(locale);
  const shown = (value: number) => formatNumber(value, locale);
  if (whole.barriers === 0) return [analysisTexts(locale).nothing];
  const first = (dimension: Dimension) => mostFrequent(analysis, dimension, vocabulary);
  const kind = first('kind');
  const area = first('lifeArea');
  const demand = first('demand');
  const [cause] = analysis.causes;
  return [
    t.whole(whole.barriers, shown(whole.barriers), shown(whole.open), shown(whole.solved)),
    ...(whole.confirmed > 0 ? [t.confirmed(whole.confirmed, shown(whole.confirmed))] : []),
    ...trendSentence(analysis, vocabulary),
    ...(area ? [t.area(area.name, area.barriers, shown(area.barriers))] : []),
    ...(kind
      ? [t.kind(kind.name, kind.barriers, shown(kind.barriers), shown(share(kind.barriers, whole.barriers) ?? 0))]
      : []),
    ...(demand ? [t.demand(demand.name, demand.barriers, shown(demand.barriers))] : []),
    ...placeSentences(analysis, vocabulary),
    ...timeSentences(analysis, vocabulary),
    ...(cause ? [t.cause(causeTitle(locale, cause).title, cause.barriers, shown(cause.barriers))] : []),
  ];
}

type Named = ValueCounts & { readonly name: string };

function ranked({ by }: Analysis, dimension: Dimension, vocabulary: Vocabulary): readonly Named[] {
  const nameOf = valueNames(dimension, vocabulary);
  return inOrder(dimension, by[dimension] ?? [], vocabulary)
    .filter(({ value }) => value !== null)
    .map((row) => ({ ...row, name: nameOf(row.value) }));
}

/** The value with most barriers; undefined where two are equal, because then none is the most frequent. */
function mostFrequent(analysis: Analysis, dimension: Dimension, vocabulary: Vocabulary): Named | undefined {
  const [first, second] = ranked(analysis, dimension, vocabulary);
  return first && first.barriers > (second?.barriers ?? 0) ? first : undefined;
}

function placeSentences(analysis: Analysis, vocabulary: Vocabulary): readonly string[] {
  const { locale, district } = vocabulary;
  const t = summaryTexts(locale);
  const places = ranked(analysis, 'municipality', vocabulary);
  if (places.length < 2) return [];
  const named = places.slice(0, 3).map(({ name, barriers }) => t.numbered(name, formatNumber(barriers, locale)));
  const rates = places.flatMap(({ name, value, barriers }) => {
    const inhabitants = district.municipalities.find(({ key }) => key === value)?.inhabitants;
    const rate = perThousand(barriers, inhabitants?.count);
    return rate === null ? [] : [{ name, rate }];
  });
  const [highest] = rates.toSorted((one, other) => other.rate - one.rate);
  return [
    t.places(formatList(named, locale)),
    ...(highest && rates.length > 1 ? [t.perThousand(highest.name, formatNumber(highest.rate, locale))] : []),
  ];
}

/** Times are told from five cases on. */
function timeSentences({ durations }: Analysis, { locale }: Vocabulary): readonly string[] {
  const t = summaryTexts(locale);
  return waits.flatMap((wait) => {
    const all = durations[wait].find(({ bodyCode }) => bodyCode === null);
    const days = inDays(all?.median ?? null);
    return days === null || (all?.measured ?? 0) < fewestForTimes ? [] : [t[wait](days, formatNumber(days, locale))];
  });
}

function trendSentence({ months }: Analysis, { locale }: Vocabulary): readonly string[] {
  const [first] = months;
  if (!first || months.length < 2) return [];
  const sum = (part: 'reported' | 'solved') => months.reduce((all, month) => all + month[part], 0);
  const [reported, solved] = [formatNumber(sum('reported'), locale), formatNumber(sum('solved'), locale)];
  return [summaryTexts(locale).trend(formatMonth(first.month, locale), reported, solved)];
}
