import { dayOf, type Day } from '../../../platform/calendar.ts';
import { deriveLight } from '../../traffic-light.ts';
import type { Report } from '../current-report.ts';
import type { MeasureState } from './plan-state.store.ts';

/** Behind the fields of every plan. */
const withoutField = { fieldTitle: 'Ohne Handlungsfeld', fieldPosition: 9999 };

/** A measure as it stands on a day, ready to be frozen. */
export function frozenEntry(
  measure: MeasureState,
  { report, answered, today }: { report: Report | null; answered: boolean; today: Day },
) {
  const { statusSince, lightOverride, publishedAt, editionState, fieldTitle, fieldPosition, reviewDay, ...kept } =
    measure;
  const derived = deriveLight({ ...kept, reviewDay, statusSince: dayOf(statusSince) }, today);
  return {
    ...kept,
    ...(fieldTitle === null || fieldPosition === null ? withoutField : { fieldTitle, fieldPosition }),
    light: lightOverride ?? derived.light,
    reportText: report?.publicText ?? null,
    reportTextEasy: report?.publicTextEasy ?? null,
    answered,
    isPublic: publishedAt !== null && editionState !== 'draft',
  };
}
