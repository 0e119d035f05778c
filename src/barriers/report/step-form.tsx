import type { ComponentChildren } from 'preact';
import { localized, type Locale } from '../../platform/i18n/locale.ts';
import { Notice } from '../../ui/data/notice.tsx';
import { Button, ButtonRow } from '../../ui/form/button.tsx';
import { ErrorSummary } from '../../ui/form/error-summary.tsx';
import type { FieldError } from '../../ui/form/field-error.ts';
import { Form } from '../../ui/form/form.tsx';
import { PageHeading } from '../../ui/page/page-heading.tsx';
import { reportTexts } from './report.messages.ts';
import { mayFinishAt, stepPath, type QuestionName } from './steps.ts';

/** The id of the form on every step; the language switch sends it along. */
export const stepFormId = 'melden';

export type StepPlace = {
  readonly step: QuestionName;
  readonly number: number;
  readonly of: number;
  /** Somebody came from the page of all answers to change this one, and goes back there. */
  readonly fromCheck: boolean;
  /** The first step has none before it. */
  readonly hasBefore: boolean;
  /** The draft was gone and what was typed began a new one. */
  readonly wasRestarted: boolean;
};

type StepFormProps = {
  locale: Locale;
  place: StepPlace;
  errors?: readonly FieldError[] | undefined;
  /** Left out when the legend of the only question is the heading. */
  title?: string | undefined;
  lead?: ComponentChildren;
  multipart?: boolean | undefined;
  children: ComponentChildren;
};

/** One page with a question: how far, the question, and every way to go on. All buttons keep what was typed. */
export function StepForm({ locale, place, errors, title, lead, multipart, children }: StepFormProps) {
  const t = reportTexts(locale);
  const action = localized(locale, stepPath(place.step)) + (place.fromCheck ? '?von=pruefen' : '');
  return (
    <>
      <ErrorSummary locale={locale} errors={errors} />
      {place.wasRestarted && (
        <Notice tone="warning" title={t.restartedTitle}>
          <p>{t.restartedBody}</p>
        </Notice>
      )}
      <StepProgress locale={locale} number={place.number} of={place.of} />
      {title !== undefined && <PageHeading title={title} lead={lead} />}
      <Form id={stepFormId} action={action} multipart={multipart}>
        {children}
        <ButtonRow>
          <Button name="go" value="next">
            {place.fromCheck ? t.toCheck : t.next}
          </Button>
          {place.hasBefore && (
            <Button tone="secondary" name="go" value="back">
              {t.back}
            </Button>
          )}
        </ButtonRow>
        <OtherWays locale={locale} mayFinish={mayFinishAt(place.step) && !place.fromCheck} />
      </Form>
    </>
  );
}

export function StepProgress({ locale, number, of }: { locale: Locale; number: number; of: number }) {
  return (
    <div class="step-progress">
      <p>{reportTexts(locale).progress(number, of)}</p>
      <svg viewBox={`0 0 ${of} 1`} preserveAspectRatio="none" aria-hidden="true">
        <rect class="bar-track" width={of} height="1" />
        <rect class="bar-value" width={number} height="1" />
      </svg>
    </div>
  );
}

/** Ways to end or to pause; quieter than going on. */
export function OtherWays({ locale, mayFinish }: { locale: Locale; mayFinish: boolean }) {
  const t = reportTexts(locale);
  return (
    <ButtonRow>
      {mayFinish && (
        <Button tone="quiet" name="go" value="check">
          {t.enough}
        </Button>
      )}
      <Button tone="quiet" name="go" value="later">
        {t.later}
      </Button>
    </ButtonRow>
  );
}
