import { SelectField } from '../../../ui/form/select-field.tsx';
import { TextField } from '../../../ui/form/text-field.tsx';
import { factHint, factName, factOptionName, factUnit } from '../../facts.messages.ts';
import { factsAt } from '../../facts.ts';
import { reportTexts } from '../report.messages.ts';
import { StepForm } from '../step-form.tsx';
import type { StepPageProps } from '../step.ts';
import { factsStepTexts } from './facts.messages.ts';

export function FactsPage({ form, place, context }: StepPageProps) {
  const { locale } = form;
  const t = factsStepTexts(locale);
  return (
    <StepForm locale={locale} place={place} errors={form.errors} title={t.title} lead={t.lead}>
      {factsAt(context.placeKind ?? 'other').map((fact) => {
        const { code } = fact;
        const unit = factUnit(locale, code);
        const common = { form, name: code, hint: factHint(locale, code) };
        return fact.type === 'number' ? (
          <TextField
            key={code}
            {...common}
            label={unit ? t.inUnit(factName(locale, code), unit) : factName(locale, code)}
            inputmode="decimal"
            width="short"
          />
        ) : (
          <SelectField
            key={code}
            {...common}
            label={factName(locale, code)}
            empty={reportTexts(locale).unsure}
            options={fact.options.map((option) => ({ value: option, label: factOptionName(locale, code, option) }))}
          />
        );
      })}
    </StepForm>
  );
}
