import type { FormState } from '../../ui/form/form-state.ts';
import { SelectField } from '../../ui/form/select-field.tsx';
import { TextField } from '../../ui/form/text-field.tsx';
import { Section } from '../../ui/page/section.tsx';
import { factName, factOptionName, factUnit } from '../facts.messages.ts';
import { factDefinitions } from '../facts.ts';
import { intakeTexts as t } from './intake.messages.ts';

/** All facts at once: whoever takes down a call does not know yet what will be said. */
export function IntakeFacts({ form }: { form: FormState }) {
  return (
    <Section id="masse" title={t.factsTitle} headingLevel={3}>
      <div class="field-columns">
        {factDefinitions.map((fact) => {
          const { code } = fact;
          const unit = factUnit('de', code);
          const label = unit === null ? factName('de', code) : t.inUnit(factName('de', code), unit);
          if (fact.type === 'number') {
            return (
              <TextField
                key={code}
                form={form}
                name={code}
                label={label}
                inputmode="decimal"
                width="short"
                autocomplete="off"
              />
            );
          }
          const options = fact.options.map((option) => ({ value: option, label: factOptionName('de', code, option) }));
          return <SelectField key={code} form={form} name={code} label={label} empty={t.unknown} options={options} />;
        })}
      </div>
    </Section>
  );
}
