import { z } from 'zod';
import type { Day } from '../../platform/calendar.ts';
import { municipalityAt, type District } from '../../platform/district/district.ts';
import { checkForm } from '../../platform/forms/check-form.ts';
import { choice, choices, optionalChoice, text } from '../../platform/forms/fields.ts';
import { readDay } from '../../platform/forms/read-date.ts';
import { failure, success, type Result } from '../../platform/result.ts';
import type { FieldError } from '../../ui/form/field-error.ts';
import type { FormValues } from '../../ui/form/form-state.ts';
import type { BarrierRow } from '../barriers.store.ts';
import type { Facts } from '../facts.ts';
import { checkFacts } from '../report/steps/facts.form.ts';
import {
  barrierKinds,
  demands,
  effects,
  placeKinds,
  type BarrierKind,
  type Demand,
  type Effect,
  type PlaceKind,
} from '../taxonomy.ts';
import { classificationTexts as t } from './classification.messages.ts';
import { versionOf } from './version.ts';

export type Classification = {
  placeKind: PlaceKind;
  kind: BarrierKind | null;
  lifeArea: string | null;
  effect: Effect | null;
  demands: Demand[];
  facts: Facts;
  municipalityKey: string | null;
  placeText: string | null;
  position: { lat: number; lon: number } | null;
  temporaryUntil: Day | null;
};

/** Two decimal degrees as every map program shows them; empty is no position. */
function position(box: District['boundingBox']) {
  return text({ max: 60, tooLong: t.errors.position }).transform((typed, context) => {
    if (typed === '') return null;
    const [, north, east] = /^(\d{2}[.,]\d{1,9})\s*[,;\s]\s*(\d{1,2}[.,]\d{1,9})$/u.exec(typed) ?? [];
    if (north === undefined || east === undefined) {
      context.addIssue({ code: 'custom', message: t.errors.position });
      return z.NEVER;
    }
    const [lat, lon] = [Number(north.replace(',', '.')), Number(east.replace(',', '.'))];
    // A little beyond the county: a stop just across the border is still ours to pass on.
    const near = lat > box.south - 0.2 && lat < box.north + 0.2 && lon > box.west - 0.3 && lon < box.east + 0.3;
    if (!near) context.addIssue({ code: 'custom', message: t.errors.farAway });
    return { lat, lon };
  });
}

/** Checks what the office says about a barrier; facts are those that can be asked at the chosen kind of place. */
export function checkClassification(
  typed: FormValues,
  district: District,
): Result<Classification, readonly FieldError[]> {
  const wrong = t.errors.wrong;
  const schema = z.object({
    placeKind: choice(placeKinds, { missing: t.errors.placeKind }),
    kind: optionalChoice(barrierKinds, { wrong }),
    lifeArea: optionalChoice<string>(
      district.lifeAreas.map(({ code }) => code),
      { wrong },
    ),
    effect: optionalChoice(effects, { wrong }),
    demands: choices(demands, { wrong }),
    municipalityKey: optionalChoice<string>(
      district.municipalities.map(({ key }) => key),
      { wrong },
    ),
    placeText: text({ max: 500, tooLong: t.errors.placeLong }),
    position: position(district.boundingBox),
  });
  const checked = checkForm(schema, typed);
  const placeKind = placeKinds.find((code) => code === typed['placeKind']) ?? null;
  const facts = checkFacts(typed, { locale: 'de', placeKind });
  const until = readDay(typed, 'temporaryUntil');
  const errors = [
    ...(checked.ok ? [] : checked.failure),
    ...(facts.ok ? [] : facts.failure),
    ...(until.ok ? [] : [{ field: 'temporaryUntil', message: t.errors.until }]),
  ];
  if (!checked.ok || !facts.ok || !until.ok) return failure(errors);
  const { kind, lifeArea, effect, municipalityKey, placeText, position: at, ...rest } = checked.value;
  return success({
    ...rest,
    kind: kind ?? null,
    lifeArea: lifeArea ?? null,
    effect: effect ?? null,
    facts: facts.value,
    municipalityKey: municipalityKey ?? (at && municipalityAt(district, at.lat, at.lon)),
    placeText: placeText || null,
    position: at,
    temporaryUntil: until.value,
  });
}

/** A barrier as the form shows it. */
export function classificationValues(barrier: BarrierRow): FormValues {
  const [year = '', month = '', day = ''] = barrier.temporaryUntil?.split('-') ?? [];
  const facts = Object.entries(barrier.facts).map(([code, value]) => [code, String(value).replace('.', ',')]);
  return {
    ...Object.fromEntries(facts),
    version: versionOf(barrier),
    placeKind: barrier.placeKind,
    kind: barrier.kind ?? '',
    lifeArea: barrier.lifeArea ?? '',
    effect: barrier.effect ?? '',
    demands: barrier.demands,
    municipalityKey: barrier.municipalityKey ?? '',
    placeText: barrier.placeText ?? '',
    position: barrier.lat === null || barrier.lon === null ? '' : `${barrier.lat}, ${barrier.lon}`,
    'temporaryUntil-day': day.replace(/^0/u, ''),
    'temporaryUntil-month': month.replace(/^0/u, ''),
    'temporaryUntil-year': year,
  };
}
