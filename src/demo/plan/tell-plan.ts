import type { Services } from '../../platform/services.ts';
import type { Happening } from '../happening.ts';
import { numbered } from './numbered.ts';
import { planCalendar } from './plan-calendar.ts';
import type { FieldStory } from './plan-story.ts';
import { happeningsOfCauses } from './tell-causes.ts';
import { happeningsOfEditions } from './tell-editions.ts';
import { happeningsOfMeasures } from './tell-measures.ts';
import { happeningsOfRounds } from './tell-rounds.ts';
import type { PlanTelling } from './telling.ts';

type Among = {
  readonly managers: readonly string[];
  /** Numbers of the barriers reported so far by the titles of their stories. */
  readonly barriers: ReadonlyMap<string, number>;
};

/** Everything that happens in the life of the invented plan: two editions, three rounds, each measure's own course, and its causes. */
export function happeningsOfPlan(
  services: Services,
  fields: readonly FieldStory[],
  { managers: [manager = ''], barriers }: Among,
): readonly Happening[] {
  const telling: PlanTelling = {
    calendar: planCalendar(services),
    measures: numbered(fields),
    staff: { kind: 'staff', id: manager },
    bodies: new Map(),
  };
  return [
    ...happeningsOfEditions(telling, fields),
    ...happeningsOfRounds(telling),
    ...happeningsOfMeasures(telling),
    ...happeningsOfCauses(telling, barriers),
  ];
}
