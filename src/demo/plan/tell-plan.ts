import type { Services } from '../../platform/services.ts';
import type { Happening } from '../happening.ts';
import { numbered } from './numbered.ts';
import { planCalendar } from './plan-calendar.ts';
import type { FieldStory } from './plan-story.ts';
import { happeningsOfEditions } from './tell-editions.ts';
import { happeningsOfMeasures } from './tell-measures.ts';
import { happeningsOfRounds } from './tell-rounds.ts';
import type { PlanTelling } from './telling.ts';

/** Everything that happens in the life of the invented plan: two editions, three rounds, and each measure's own course. */
export function happeningsOfPlan(
  services: Services,
  fields: readonly FieldStory[],
  [manager = '']: readonly string[],
): readonly Happening[] {
  const telling: PlanTelling = {
    calendar: planCalendar(services),
    measures: numbered(fields),
    staff: { kind: 'staff', id: manager },
    bodies: new Map(),
  };
  return [...happeningsOfEditions(telling, fields), ...happeningsOfRounds(telling), ...happeningsOfMeasures(telling)];
}
