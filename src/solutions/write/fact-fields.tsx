import { factDefinitions, factName, factOptionName, factUnit } from '../../barriers/index.ts';
import { CheckboxGroup } from '../../ui/form/checkbox-group.tsx';
import type { FormState } from '../../ui/form/form-state.ts';
import { TextField } from '../../ui/form/text-field.tsx';
import { Section } from '../../ui/page/section.tsx';
import { staffTexts } from '../staff.messages.ts';

const t = staffTexts.form;

/** Facts with ranges, or with some of their answers. */
export function FactFields({ form }: { form: FormState }) {
  return (
    <Section id="merkmale" title={t.sections.facts} headingLevel={3}>
      <p class="field-hint">{t.factsHint}</p>
      <div class="field-columns">
        {factDefinitions
          .filter(({ type }) => type === 'number')
          .flatMap(({ code }) =>
            (['over', 'under'] as const).map((bound) => (
              <TextField
                key={`${bound}-${code}`}
                form={form}
                name={`${bound}-${code}`}
                label={`${factName('de', code)}: ${t[bound]}`}
                hint={factUnit('de', code) ?? undefined}
                inputmode="decimal"
                width="short"
                optional
              />
            )),
          )}
      </div>
      {factDefinitions.map((fact) =>
        fact.type === 'choice' ? (
          <CheckboxGroup
            key={fact.code}
            form={form}
            name={`is-${fact.code}`}
            legend={factName('de', fact.code)}
            optional
            options={fact.options.map((option) => ({ value: option, label: factOptionName('de', fact.code, option) }))}
          />
        ) : null,
      )}
    </Section>
  );
}
