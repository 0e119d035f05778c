import type { Actor } from '../../platform/actor.ts';
import type { Result } from '../../platform/result.ts';
import type { Services } from '../../platform/services.ts';
import { transact, type Work } from '../../platform/use-case.ts';
import { findMeasure } from '../../action-plan/action-plan.demo.ts';
import { allowed, type Happening } from '../happening.ts';
import type { NumberedStory } from './numbered.ts';
import type { PlanCalendar } from './plan-calendar.ts';

/** What every part of the plan's story needs. */
export type PlanTelling = {
  readonly calendar: PlanCalendar;
  readonly measures: readonly NumberedStory[];
  /** Somebody of the office. */
  readonly staff: Actor;
  /** Codes by the plan's keys of bodies; filled when the bodies are added. */
  readonly bodies: Map<string, string>;
};

/** One transaction at one moment; everything in it has to be allowed. */
export function happening(at: Date, actor: Actor, act: (work: Work, services: Services) => Promise<void>): Happening {
  return { at, happen: (services) => transact(services, actor, (work) => act(work, services)) };
}

export async function measureIdOf(work: Pick<Work, 'db'>, number: number): Promise<string> {
  const measure = await findMeasure(work.db, number);
  if (!measure) throw new Error(`the demo plan has no measure ${number}`);
  return measure.id;
}

/** Something that happens to one measure; the fault names it. */
export async function toMeasure(
  work: Work,
  number: number,
  act: (measureId: string) => Promise<Result<unknown, unknown>>,
): Promise<void> {
  const id = await measureIdOf(work, number);
  try {
    allowed(await act(id));
  } catch (cause) {
    throw new Error(`measure ${number} of the demo plan cannot go on`, { cause });
  }
}
