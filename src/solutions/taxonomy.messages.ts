import { factName, factOptionName, factValue } from '../barriers/index.ts';
import { formatList } from '../platform/i18n/format.ts';
import type { Locale } from '../platform/i18n/locale.ts';
import { texts, type Text } from '../platform/i18n/texts.ts';
import type { Condition } from './condition.ts';
import type { CostClass } from './solution.ts';

export const costClassNames: Record<CostClass, Text> = {
  work: { de: 'vor allem Arbeitszeit', 'de-simple': 'Es kostet vor allem Zeit', en: 'mainly working time' },
  purchase: {
    de: 'Anschaffung oder Auftrag',
    'de-simple': 'Man muss etwas kaufen',
    en: 'a purchase or a contract',
  },
  construction: { de: 'Bauarbeiten', 'de-simple': 'Man muss bauen', en: 'construction work' },
  unknown: { de: 'beim Träger erfragen', 'de-simple': 'Das weiß man erst später', en: 'to be asked for' },
};

const conditionTexts = texts({
  over: {
    de: (value: string) => `mehr als ${value}`,
    'de-simple': (value: string) => `mehr als ${value}`,
    en: (value: string) => `more than ${value}`,
  },
  under: {
    de: (value: string) => `weniger als ${value}`,
    'de-simple': (value: string) => `weniger als ${value}`,
    en: (value: string) => `less than ${value}`,
  },
});

/** „Höhe des Bordsteins: mehr als 3 cm“. */
export function conditionText(locale: Locale, condition: Condition): string {
  return `${factName(locale, condition.fact)}: ${boundsText(locale, condition)}`;
}

/** „mehr als 3 cm“ or „Kopfsteinpflaster, Kies“. */
export function boundsText(locale: Locale, condition: Condition): string {
  if ('oneOf' in condition)
    return condition.oneOf.map((option) => factOptionName(locale, condition.fact, option)).join(', ');
  const t = conditionTexts(locale);
  const bounds = [
    condition.over === undefined ? null : t.over(factValue(locale, condition.fact, condition.over)),
    condition.under === undefined ? null : t.under(factValue(locale, condition.fact, condition.under)),
  ];
  return formatList(
    bounds.filter((bound) => bound !== null),
    locale,
  );
}
