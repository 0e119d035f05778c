import { CheckboxGroup } from '../../../ui/form/checkbox-group.tsx';
import { demandName } from '../../taxonomy.messages.ts';
import { demands } from '../../taxonomy.ts';
import { StepForm } from '../step-form.tsx';
import type { StepPageProps } from '../step.ts';
import { demandsTexts } from './demands.messages.ts';

export function DemandsPage({ form, place }: StepPageProps) {
  const t = demandsTexts(form.locale);
  return (
    <StepForm locale={form.locale} place={place} errors={form.errors}>
      <CheckboxGroup
        form={form}
        name="demands"
        legend={t.title}
        legendIsHeading
        hint={t.hint}
        options={demands.map((demand) => ({ value: demand, label: demandName(form.locale, demand) }))}
      />
    </StepForm>
  );
}
