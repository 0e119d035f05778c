import type { ComponentChildren } from 'preact';
import { localized } from '../../platform/i18n/locale.ts';
import { Button } from '../../ui/form/button.tsx';
import { ErrorSummary } from '../../ui/form/error-summary.tsx';
import type { FormState } from '../../ui/form/form-state.ts';
import { Form } from '../../ui/form/form.tsx';
import { Honeypot } from '../../ui/form/honeypot.tsx';
import { RadioGroup } from '../../ui/form/radio-group.tsx';
import { TextArea } from '../../ui/form/text-area.tsx';
import { TextField } from '../../ui/form/text-field.tsx';
import { PageHeading } from '../../ui/page/page-heading.tsx';
import { answerWishes, feedbackKinds, longestProblem, type AnswerWish } from '../feedback.ts';
import { feedbackTexts } from './feedback.messages.ts';

export const feedbackPath = '/barrierefreiheit/rueckmeldung';
/** Names the page somebody came from, in the address of the form. */
export const pageParameter = 'seite';
export const feedbackFormId = 'feedback';

/** @param submissionKey tells a form sent twice from two feedbacks */
export function FeedbackPage({ form, submissionKey }: { form: FormState; submissionKey: string }) {
  const { locale } = form;
  const t = feedbackTexts(locale);
  const wishes: Record<AnswerWish, string> = {
    none: t.wishNone,
    email: t.wishEmail,
    telephone: t.wishTelephone,
    letter: t.wishLetter,
  };
  const fields = contactFields(form);
  return (
    <>
      <ErrorSummary locale={locale} errors={form.errors} />
      <PageHeading title={t.title} lead={t.lead}>
        <p>
          {t.otherBarrier} <a href={localized(locale, '/barrieren/melden')}>{t.otherBarrierLink}</a>.
        </p>
      </PageHeading>
      <Form id={feedbackFormId} action={localized(locale, feedbackPath)}>
        <input type="hidden" name="key" value={submissionKey} />
        <RadioGroup
          form={form}
          name="kind"
          legend={t.kind}
          options={feedbackKinds.map((kind) => ({ value: kind, label: t[kind], hint: t[`${kind}Hint`] }))}
        />
        <TextArea form={form} name="problem" label={t.problem} hint={t.problemHint} countUpTo={longestProblem} />
        <TextField form={form} name="page" label={t.page} hint={t.pageHint} optional />
        <RadioGroup
          form={form}
          name="answerWish"
          legend={t.wish}
          options={answerWishes.map((wish) => ({
            value: wish,
            label: wishes[wish],
            hint: wish === 'none' ? t.wishNoneHint : undefined,
            children: fields[wish],
          }))}
        />
        <Honeypot locale={locale} />
        <p>
          {t.privacy} <a href={localized(locale, '/datenschutz')}>{t.privacyLink}</a>
        </p>
        <Button>{t.send}</Button>
      </Form>
    </>
  );
}

function contactFields(form: FormState): Partial<Record<AnswerWish, ComponentChildren>> {
  const t = feedbackTexts(form.locale);
  return {
    email: <TextField form={form} name="email" label={t.email} type="email" autocomplete="email" />,
    telephone: (
      <>
        <TextField form={form} name="telephone" label={t.telephone} type="tel" autocomplete="tel" width="medium" />
        <TextField form={form} name="callTime" label={t.callTime} optional />
      </>
    ),
    letter: (
      <>
        <TextField form={form} name="name" label={t.name} autocomplete="name" />
        <TextArea form={form} name="address" label={t.address} hint={t.addressHint} rows={3} />
      </>
    ),
  };
}
