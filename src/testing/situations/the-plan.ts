import { haveEdition, type BuiltEdition } from '../../action-plan/action-plan.builders.ts';
import type { TestApp } from '../test-app.ts';

const plans = new WeakMap<TestApp, Promise<BuiltEdition>>();

/** The one edition in force, made by whoever asks first. */
export function thePlan(program: TestApp): Promise<BuiltEdition> {
  const plan = plans.get(program) ?? haveEdition(program.services);
  plans.set(program, plan);
  return plan;
}
