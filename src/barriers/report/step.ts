import type { VNode } from 'preact';
import type { Day } from '../../platform/calendar.ts';
import type { District } from '../../platform/district/district.ts';
import type { Locale } from '../../platform/i18n/locale.ts';
import type { Result } from '../../platform/result.ts';
import type { FieldError } from '../../ui/form/field-error.ts';
import type { FormState, FormValues } from '../../ui/form/form-state.ts';
import type { PlaceKind } from '../taxonomy.ts';
import type { StepPlace } from './step-form.tsx';

/** What a page needs besides what was typed on it. */
export type StepContext = {
  readonly locale: Locale;
  readonly district: District;
  readonly today: Day;
  readonly placeKind: PlaceKind | null;
  /** Photos of the draft, in order. */
  readonly photoIds: readonly string[];
  /** What was typed on the page of the problem: later pages take the telephone number from there. */
  readonly problem: FormValues;
};

export type StepPageProps = {
  readonly form: FormState;
  readonly place: StepPlace;
  readonly context: StepContext;
};

/** One question: how its answers are checked and what its page looks like. */
export type Step<Answer> = {
  readonly title: (context: StepContext) => string;
  readonly check: (typed: FormValues, context: StepContext) => Result<Answer, readonly FieldError[]>;
  readonly page: (props: StepPageProps) => VNode;
};
