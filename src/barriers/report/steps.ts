import { factsAt } from '../facts.ts';
import type { PlaceKind } from '../taxonomy.ts';

/** The questions in their order, one a page; `check` shows all answers before they are sent. */
export const stepNames = [
  'placeKind',
  'place',
  'problem',
  'demands',
  'effect',
  'facts',
  'photos',
  'context',
  'answer',
  'check',
] as const;
export type StepName = (typeof stepNames)[number];

/** A page with a question. */
export type QuestionName = Exclude<StepName, 'check'>;
export const questionNames = stepNames.filter((step): step is QuestionName => step !== 'check');

const slugs: Record<StepName, string> = {
  placeKind: 'wo',
  place: 'ort',
  problem: 'problem',
  demands: 'koennen',
  effect: 'wirkung',
  facts: 'masse',
  photos: 'fotos',
  context: 'bereich',
  answer: 'antwort',
  check: 'pruefen',
};

export const reportPath = '/barrieren/melden';

export const stepPath = (step: StepName): string => `${reportPath}/${slugs[step]}`;

/** The steps of one report: where nothing can be measured, nothing is asked. */
export function stepsFor(placeKind: PlaceKind | null): readonly StepName[] {
  const hasFacts = factsAt(placeKind ?? 'other').length > 0;
  return stepNames.filter((step) => step !== 'facts' || hasFacts);
}

export function stepAfter(step: QuestionName, placeKind: PlaceKind | null): StepName {
  const steps = stepsFor(placeKind);
  return steps[positionOf(step, steps) + 1] ?? 'check';
}

/** The step before; null before the first. */
export function stepBefore(step: StepName, placeKind: PlaceKind | null): StepName | null {
  const steps = stepsFor(placeKind);
  return steps[positionOf(step, steps) - 1] ?? null;
}

/** A step that is left out stands where it would be: its neighbours are still right. */
function positionOf(step: StepName, steps: readonly StepName[]): number {
  const position = steps.indexOf(step);
  return position >= 0 ? position : steps.indexOf('photos') - (step === 'facts' ? 1 : 0);
}

/** „Schritt 3 von 10“. Until the place is known all steps are counted, so that the way never becomes longer. */
export function progressOf(step: StepName, placeKind: PlaceKind | null): { number: number; of: number } {
  const steps = placeKind === null ? stepNames : stepsFor(placeKind);
  return { number: Math.max(1, positionOf(step, steps) + 1), of: steps.length };
}

/** From the one required question on, the rest may be left out. */
export function mayFinishAt(step: StepName): boolean {
  return stepNames.indexOf(step) >= stepNames.indexOf('problem');
}
