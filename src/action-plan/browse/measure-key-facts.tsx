import { formatDate } from '../../platform/i18n/format.ts';
import type { Locale } from '../../platform/i18n/locale.ts';
import { formatRoughDay } from '../../platform/rough-day.ts';
import { KeyFacts } from '../../ui/data/key-facts.tsx';
import type { FullMeasure } from '../plan-reading.ts';
import { turnNames } from '../taxonomy.messages.ts';
import { factTexts } from './facts.messages.ts';
import { measureTexts } from './measure.messages.ts';

type MeasureKeyFactsProps = { locale: Locale; measure: FullMeasure };

/** Who answers for it, until when, and whose turn it is: what most people come for. */
export function MeasureKeyFacts({ locale, measure }: MeasureKeyFactsProps) {
  const t = factTexts(locale);
  const { bodyName, dueDay, duePrecision, isOngoing, reviewDay, turn, turnSince } = measure;
  const body = bodyName === null ? null : <span lang={locale === 'en' ? 'de' : undefined}>{bodyName}</span>;
  const due = dueDay === null ? null : formatRoughDay(dueDay, duePrecision ?? 'day', locale);
  return (
    <KeyFacts
      facts={[
        { term: t.body, value: body ?? t.bodyMissing },
        {
          term: t.due,
          value: due ?? (isOngoing ? t.ongoing : t.noDue),
          note: reviewDay === null ? undefined : `${t.review}: ${formatDate(reviewDay, locale)}`,
        },
        {
          term: measureTexts(locale).turn,
          value: turn === 'accountableBody' && body !== null ? body : turnNames[turn][locale],
          note: turn === 'nobody' ? undefined : measureTexts(locale).since(formatDate(turnSince, locale)),
        },
      ]}
    />
  );
}
