import { DateFields } from '../../../ui/form/date-fields.tsx';
import { RadioGroup } from '../../../ui/form/radio-group.tsx';
import { effectHint, effectName } from '../../taxonomy.messages.ts';
import { effects } from '../../taxonomy.ts';
import { reportTexts } from '../report.messages.ts';
import { StepForm } from '../step-form.tsx';
import type { StepPageProps } from '../step.ts';
import { effectTexts } from './effect.messages.ts';

export function EffectPage({ form, place }: StepPageProps) {
  const { locale } = form;
  const t = effectTexts(locale);
  const options = [
    ...effects.map((effect) => ({
      value: effect,
      label: effectName(locale, effect),
      hint: effectHint(locale, effect),
    })),
    { value: 'unsure', label: reportTexts(locale).unsure },
  ];
  return (
    <StepForm locale={locale} place={place} errors={form.errors} title={t.title}>
      <RadioGroup form={form} name="effect" legend={t.effect} optional options={options} />
      <DateFields form={form} name="since" legend={t.since} hint={t.sinceHint} optional />
      <DateFields form={form} name="until" legend={t.until} hint={t.untilHint} optional />
    </StepForm>
  );
}
