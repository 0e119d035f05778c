import { addDays, dayOf, type Day } from '../../platform/calendar.ts';
import type { District } from '../../platform/district/district.ts';
import type { Locale } from '../../platform/i18n/locale.ts';
import type { BarrierRow } from '../barriers.store.ts';
import { factName, factValue } from '../facts.messages.ts';
import { factDefinitions } from '../facts.ts';
import { effectName } from '../taxonomy.messages.ts';
import { forwardTexts as t } from './forward.messages.ts';

type Described = Pick<
  BarrierRow,
  'publicTitle' | 'publicText' | 'municipalityKey' | 'placeText' | 'facts' | 'effect' | 'number'
>;

/** „Sangerhausen, Bahnhofstraße“; null for barriers without a place. */
export function placeLine(
  district: Pick<District, 'municipalities'>,
  barrier: Pick<Described, 'municipalityKey' | 'placeText'>,
) {
  const municipality = district.municipalities.find(({ key }) => key === barrier.municipalityKey)?.name;
  const place = barrier.placeText?.trim();
  if (!place) return municipality ?? null;
  return municipality === undefined || place.includes(municipality) ? place : `${municipality}, ${place}`;
}

/** The measured facts, one line each, in the order of the definitions. */
export function factLines(locale: Locale, facts: BarrierRow['facts']): readonly string[] {
  return factDefinitions.flatMap(({ code }) => {
    const value = facts[code];
    return value === undefined ? [] : [`${factName(locale, code)}: ${factValue(locale, code, value)}`];
  });
}

/**
 * What a body is asked, ready to be changed by staff: public words, place and facts only. What the reporter wrote is never taken over,
 * and neither is who that was.
 */
export function questionTemplate(district: Pick<District, 'municipalities'>, barrier: Described): string {
  const place = placeLine(district, barrier);
  const facts = factLines('de', barrier.facts);
  const about = [barrier.publicTitle, barrier.publicText].filter(Boolean).join('\n');
  return [
    t.template.intro(barrier.number),
    about,
    place && t.template.place(place),
    facts.length > 0 && `${t.template.facts}\n${facts.map((fact) => `- ${fact}`).join('\n')}`,
    barrier.effect && t.template.effect(effectName('de', barrier.effect)),
    t.template.ask,
  ]
    .filter(Boolean)
    .join('\n\n');
}

/** Until when we ask for an answer: the day on which we would remind for the first time. */
export function answerDueDay(now: Date, reminders: readonly number[]): Day {
  return addDays(dayOf(now), reminders[0] ?? 14);
}
