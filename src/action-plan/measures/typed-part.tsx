import { SummaryList } from '../../ui/data/summary-list.tsx';
import type { FormValues } from '../../ui/form/form-state.ts';
import { Section } from '../../ui/page/section.tsx';
import { describeField } from './describe-field.ts';
import type { MeasureChoices } from './measure-choices.ts';
import { fieldNames, formTexts as t, type FieldName } from './measure-form.messages.ts';

/** What somebody typed into a form that can't be saved any more. */
export type TypedMeasure = { readonly values: FormValues; readonly choices: MeasureChoices };

/** Everything that was typed and chosen, so that it can be copied; nothing when nothing was. */
export function TypedPart({ values, choices }: TypedMeasure) {
  const rows = (Object.keys(fieldNames) as FieldName[]).flatMap((field) => {
    const text = describeField(field, values[field] ?? '', choices);
    return text === '' ? [] : [{ term: fieldNames[field], value: <span class="preformatted">{text}</span> }];
  });
  if (rows.length === 0) return null;
  return (
    <Section id="geschrieben" title={t.typed.title}>
      <div class="flow">
        <p>{t.typed.copy}</p>
        <SummaryList locale="de" rows={rows} />
      </div>
    </Section>
  );
}
