import { CheckboxGroup } from '../../../ui/form/checkbox-group.tsx';
import { TextArea } from '../../../ui/form/text-area.tsx';
import { TextField } from '../../../ui/form/text-field.tsx';
import { StepForm } from '../step-form.tsx';
import type { StepPageProps } from '../step.ts';
import { longestProblem } from './problem.form.ts';
import { problemTexts } from './problem.messages.ts';

export function ProblemPage({ form, place }: StepPageProps) {
  const t = problemTexts(form.locale);
  const callFields = (
    <>
      <TextField form={form} name="telephone" label={t.telephone} type="tel" autocomplete="tel" width="medium" />
      <TextField form={form} name="callTime" label={t.callTime} hint={t.callTimeHint} optional />
    </>
  );
  return (
    <StepForm locale={form.locale} place={place} errors={form.errors} title={t.title} lead={t.lead}>
      <TextArea form={form} name="problem" label={t.label} hint={t.hint} rows={7} countUpTo={longestProblem} />
      <CheckboxGroup
        form={form}
        name="callBack"
        legend={t.callLegend}
        options={[{ value: 'yes', label: t.callBack, hint: t.callHint, children: callFields }]}
      />
    </StepForm>
  );
}
