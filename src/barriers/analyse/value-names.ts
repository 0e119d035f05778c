import type { District } from '../../platform/district/district.ts';
import type { Locale } from '../../platform/i18n/locale.ts';
import { barrierStates } from '../barrier.ts';
import type { StateWords } from '../browse/state-words.ts';
import { barrierKindName, channelName, demandName, effectName } from '../taxonomy.messages.ts';
import { barrierKinds, channels, demands, effects } from '../taxonomy.ts';
import { analysisTexts } from './analysis.messages.ts';
import type { Dimension } from './dimensions.ts';

/** What the names of values depend on. */
export type Vocabulary = {
  readonly locale: Locale;
  readonly district: Pick<District, 'lifeAreas' | 'municipalities'>;
  readonly bodies: readonly { readonly code: string; readonly name: string }[];
  readonly words: StateWords;
};

type Named = { readonly code: string; readonly name: string };

/** All values that a dimension can have, in their usual order, with their names; years and what is no longer in use are not among them. */
function valuesOf(dimension: Dimension, { locale, district, bodies, words }: Vocabulary): readonly Named[] {
  const named = <Code extends string>(codes: readonly Code[], nameOf: (locale: Locale, code: Code) => string) =>
    codes.map((code) => ({ code, name: nameOf(locale, code) }));
  switch (dimension) {
    case 'lifeArea':
      return district.lifeAreas.map(({ code, name }) => ({ code, name: name[locale] }));
    case 'municipality':
      return district.municipalities.map(({ key, name }) => ({ code: key, name }));
    case 'kind':
      return named(barrierKinds, barrierKindName);
    case 'demand':
      return named(demands, demandName);
    case 'effect':
      return named(effects, effectName);
    case 'state':
      return barrierStates.map((code) => ({ code, name: words.state(code) }));
    case 'body':
      return bodies;
    case 'channel':
      return named(channels, channelName);
    case 'year':
      return [];
  }
}

/** Gives the values of a dimension their names; what nobody has said has one too. */
export function valueNames(dimension: Dimension, vocabulary: Vocabulary): (value: string | null) => string {
  const names = new Map(valuesOf(dimension, vocabulary).map(({ code, name }) => [code, name]));
  const t = analysisTexts(vocabulary.locale);
  return (value) => (value === null ? t.notSaid : (names.get(value) ?? value));
}

/** Values that have an order of their own keep it; the others stand with the most barriers first, and what nobody said last. */
export function inOrder<Row extends { readonly value: string | null; readonly barriers: number }>(
  dimension: Dimension,
  rows: readonly Row[],
  vocabulary: Vocabulary,
): readonly Row[] {
  const nameOf = valueNames(dimension, vocabulary);
  const places = new Map(valuesOf(dimension, vocabulary).map(({ code }, index) => [code, index]));
  const placeOf = ({ value }: Row) => (value === null ? Number.MAX_SAFE_INTEGER : (places.get(value) ?? places.size));
  const byName = (one: Row, other: Row) => nameOf(one.value).localeCompare(nameOf(other.value), 'de');
  const isOrdered = dimension === 'state' || dimension === 'effect' || dimension === 'year';
  return rows.toSorted((one, other) => {
    const saidFirst = Number(one.value === null) - Number(other.value === null);
    const usual = isOrdered ? placeOf(one) - placeOf(other) : other.barriers - one.barriers;
    return saidFirst || usual || byName(one, other);
  });
}
