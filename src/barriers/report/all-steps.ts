import { failure, success, type Result } from '../../platform/result.ts';
import type { FieldError } from '../../ui/form/field-error.ts';
import type { Facts } from '../facts.ts';
import type { Demand, PlaceKind } from '../taxonomy.ts';
import { typedOn, type OpenContent } from './draft/draft.ts';
import type { Step, StepContext } from './step.ts';
import { questionNames, stepsFor, type QuestionName } from './steps.ts';
import { checkAnswer, type Answer } from './steps/answer.form.ts';
import { answerTexts } from './steps/answer.messages.ts';
import { AnswerPage } from './steps/answer.page.tsx';
import { checkContext, type ContextAnswer } from './steps/context.form.ts';
import { contextTexts } from './steps/context.messages.ts';
import { ContextPage } from './steps/context.page.tsx';
import { checkDemands } from './steps/demands.form.ts';
import { demandsTexts } from './steps/demands.messages.ts';
import { DemandsPage } from './steps/demands.page.tsx';
import { checkEffect, type EffectAnswer } from './steps/effect.form.ts';
import { effectTexts } from './steps/effect.messages.ts';
import { EffectPage } from './steps/effect.page.tsx';
import { checkFacts } from './steps/facts.form.ts';
import { factsStepTexts } from './steps/facts.messages.ts';
import { FactsPage } from './steps/facts.page.tsx';
import { checkPhotos, type PhotosAnswer } from './steps/photos.form.ts';
import { photosTexts } from './steps/photos.messages.ts';
import { PhotosPage } from './steps/photos.page.tsx';
import { checkPlaceKind } from './steps/place-kind.form.ts';
import { placeKindTexts } from './steps/place-kind.messages.ts';
import { PlaceKindPage } from './steps/place-kind.page.tsx';
import { checkPlace, type PlaceAnswer } from './steps/place.form.ts';
import { placeTexts } from './steps/place.messages.ts';
import { PlacePage } from './steps/place.page.tsx';
import { checkProblem, type ProblemAnswer } from './steps/problem.form.ts';
import { problemTexts } from './steps/problem.messages.ts';
import { ProblemPage } from './steps/problem.page.tsx';

/** A report as it was answered, checked. */
export type Answers = {
  readonly placeKind: PlaceKind | null;
  readonly place: PlaceAnswer;
  readonly problem: ProblemAnswer;
  readonly demands: readonly Demand[];
  readonly effect: EffectAnswer;
  readonly facts: Facts;
  readonly photos: PhotosAnswer;
  readonly context: ContextAnswer;
  readonly answer: Answer;
};

/** Every question of the form. */
export const steps: { readonly [Question in QuestionName]: Step<Answers[Question]> } = {
  placeKind: { title: ({ locale }) => placeKindTexts(locale).title, check: checkPlaceKind, page: PlaceKindPage },
  place: { title: ({ locale }) => placeTexts(locale).title, check: checkPlace, page: PlacePage },
  problem: { title: ({ locale }) => problemTexts(locale).title, check: checkProblem, page: ProblemPage },
  demands: { title: ({ locale }) => demandsTexts(locale).title, check: checkDemands, page: DemandsPage },
  effect: { title: ({ locale }) => effectTexts(locale).title, check: checkEffect, page: EffectPage },
  facts: { title: ({ locale }) => factsStepTexts(locale).title, check: checkFacts, page: FactsPage },
  photos: { title: ({ locale }) => photosTexts(locale).title, check: checkPhotos, page: PhotosPage },
  context: { title: ({ locale }) => contextTexts(locale).title, check: checkContext, page: ContextPage },
  answer: { title: ({ locale }) => answerTexts(locale).title, check: checkAnswer, page: AnswerPage },
};

export type CheckedSteps = { readonly [Question in QuestionName]: Result<Answers[Question], readonly FieldError[]> };

/** Checks each page of a draft for itself. */
export function checkSteps(content: OpenContent, context: StepContext): CheckedSteps {
  const { placeKind, place, problem, demands, effect, facts, photos, context: about, answer } = steps;
  return {
    placeKind: placeKind.check(typedOn(content, 'placeKind'), context),
    place: place.check(typedOn(content, 'place'), context),
    problem: problem.check(typedOn(content, 'problem'), context),
    demands: demands.check(typedOn(content, 'demands'), context),
    effect: effect.check(typedOn(content, 'effect'), context),
    facts: facts.check(typedOn(content, 'facts'), context),
    photos: photos.check(typedOn(content, 'photos'), context),
    context: about.check(typedOn(content, 'context'), context),
    answer: answer.check(typedOn(content, 'answer'), context),
  };
}

/** The whole report, or the questions that need another look. */
export function answersOf(checked: CheckedSteps): Result<Answers, readonly QuestionName[]> {
  const { placeKind, place, problem, demands, effect, facts, photos, context, answer } = checked;
  if (
    placeKind.ok &&
    place.ok &&
    problem.ok &&
    demands.ok &&
    effect.ok &&
    facts.ok &&
    photos.ok &&
    context.ok &&
    answer.ok
  ) {
    return success({
      placeKind: placeKind.value,
      place: place.value,
      problem: problem.value,
      demands: demands.value,
      effect: effect.value,
      facts: facts.value,
      photos: photos.value,
      context: context.value,
      answer: answer.value,
    });
  }
  return failure(questionNames.filter((question) => !checked[question].ok));
}

/** Questions of this report: without the facts where none are asked for. */
export function questionsFor(placeKind: PlaceKind | null): readonly QuestionName[] {
  return questionNames.filter((question) => stepsFor(placeKind).includes(question));
}
