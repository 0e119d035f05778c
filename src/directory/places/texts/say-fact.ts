import { formatNumber } from '../../../platform/i18n/format.ts';
import type { Locale } from '../../../platform/i18n/locale.ts';
import type { Text } from '../../../platform/i18n/texts.ts';
import type { PlaceFactCode, PlaceFactDefinition } from '../place-facts.ts';
import { arrivalTexts, entranceTexts } from './arrival.messages.ts';
import { insideTexts, restroomTexts } from './inside.messages.ts';
import { overallTexts } from './overall.messages.ts';
import { peopleTexts, sensesTexts, understandingTexts } from './senses.messages.ts';

type Answers = Readonly<Record<string, Text | undefined>>;
type Measured = Text<(measure: string) => string>;
type AnyText = { readonly name: Text; readonly hint?: string; readonly says: Answers | Measured };

const factTexts: Readonly<Record<PlaceFactCode, AnyText>> = {
  ...overallTexts,
  ...arrivalTexts,
  ...entranceTexts,
  ...insideTexts,
  ...restroomTexts,
  ...sensesTexts,
  ...understandingTexts,
  ...peopleTexts,
};

export const placeFactName = (locale: Locale, code: PlaceFactCode): string => factTexts[code].name[locale];

/** How to measure it, for the office. */
export const placeFactHint = (code: PlaceFactCode): string | undefined => factTexts[code].hint;

const unitWords: Readonly<Record<string, Text | undefined>> = {
  cm: { de: 'cm', 'de-simple': 'Zentimeter', en: 'cm' },
  m: { de: 'm', 'de-simple': 'Meter', en: 'm' },
  '%': { de: '%', 'de-simple': 'Prozent', en: '%' },
};

/** „92 cm“, „92 Zentimeter“; a number alone where things are counted. */
export function measured(locale: Locale, value: number, unit: string): string {
  const number = formatNumber(value, locale);
  const word = unitWords[unit]?.[locale];
  // A number and its unit stay on one line.
  return word === undefined ? number : `${number}\u00A0${word}`;
}

/** What is known as one sentence in the reader's language; in easy German sometimes two, each on a line of its own. */
export function sayFact(locale: Locale, fact: PlaceFactDefinition, value: string | number): string {
  const { says } = factTexts[fact.code];
  if (fact.type === 'choice') return (says as Answers)[value]?.[locale] ?? '';
  return (says as Measured)[locale](measured(locale, Number(value), fact.unit));
}
