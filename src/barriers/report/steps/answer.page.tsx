import type { ComponentChildren } from 'preact';
import { Checkbox } from '../../../ui/form/checkbox.tsx';
import type { FormState } from '../../../ui/form/form-state.ts';
import { RadioGroup } from '../../../ui/form/radio-group.tsx';
import { TextArea } from '../../../ui/form/text-area.tsx';
import { TextField } from '../../../ui/form/text-field.tsx';
import { answerWishHint, answerWishName } from '../../taxonomy.messages.ts';
import { answerWishes, type AnswerWish } from '../../taxonomy.ts';
import { StepForm } from '../step-form.tsx';
import type { StepPageProps } from '../step.ts';
import { withKnownTelephone } from './answer.form.ts';
import { answerTexts } from './answer.messages.ts';
import { problemTexts } from './problem.messages.ts';

export function AnswerPage({ form: typedForm, place, context }: StepPageProps) {
  const { locale } = typedForm;
  const t = answerTexts(locale);
  const form = { ...typedForm, values: withKnownTelephone(typedForm.values ?? {}, context.problem) };
  const fields = contactFields(form);
  return (
    <StepForm locale={locale} place={place} errors={form.errors} title={t.title} lead={t.lead}>
      <RadioGroup
        form={form}
        name="answerWish"
        legend={t.wish}
        options={answerWishes.map((wish) => ({
          value: wish,
          label: answerWishName(locale, wish),
          hint: answerWishHint(locale, wish),
          children: fields[wish],
        }))}
      />
      <Checkbox form={form} name="answerEasy" label={t.easy} />
    </StepForm>
  );
}

function contactFields(form: FormState): Partial<Record<AnswerWish, ComponentChildren>> {
  const t = answerTexts(form.locale);
  return {
    email: <TextField form={form} name="email" label={t.email} type="email" autocomplete="email" />,
    letter: (
      <>
        <TextField form={form} name="name" label={t.name} autocomplete="name" />
        <TextArea form={form} name="address" label={t.address} hint={t.addressHint} rows={3} />
      </>
    ),
    telephone: (
      <>
        <TextField form={form} name="telephone" label={t.telephone} type="tel" autocomplete="tel" width="medium" />
        <TextField
          form={form}
          name="callTime"
          label={t.callTime}
          hint={problemTexts(form.locale).callTimeHint}
          optional
        />
      </>
    ),
    signLanguage: <TextField form={form} name="signContact" label={t.signContact} hint={t.signContactHint} />,
  };
}
