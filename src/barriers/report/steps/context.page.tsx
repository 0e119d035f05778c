import { RadioGroup } from '../../../ui/form/radio-group.tsx';
import { reportedForName } from '../../taxonomy.messages.ts';
import { reportedFor } from '../../taxonomy.ts';
import { reportTexts } from '../report.messages.ts';
import { StepForm } from '../step-form.tsx';
import type { StepPageProps } from '../step.ts';
import { contextTexts } from './context.messages.ts';

export function ContextPage({ form, place, context }: StepPageProps) {
  const { locale } = form;
  const t = contextTexts(locale);
  const areas = context.district.lifeAreas.map(({ code, name, explanation }) => ({
    value: code,
    label: name[locale],
    hint: explanation[locale],
  }));
  return (
    <StepForm locale={locale} place={place} errors={form.errors} title={t.title}>
      <RadioGroup
        form={form}
        name="lifeArea"
        legend={t.lifeArea}
        optional
        options={[...areas, { value: 'unsure', label: reportTexts(locale).unsure }]}
      />
      <RadioGroup
        form={form}
        name="reportedFor"
        legend={t.reportedFor}
        hint={t.reportedForHint}
        optional
        options={reportedFor.map((code) => ({ value: code, label: reportedForName(locale, code) }))}
      />
    </StepForm>
  );
}
