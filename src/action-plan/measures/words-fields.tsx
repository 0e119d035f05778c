import { noTwin } from '../../platform/text-twin/text-twin.ts';
import { TwinFields } from '../../platform/text-twin/twin-fields.tsx';
import type { FormState } from '../../ui/form/form-state.ts';
import { TextArea } from '../../ui/form/text-area.tsx';
import { TextField } from '../../ui/form/text-field.tsx';
import { Section } from '../../ui/page/section.tsx';
import type { MeasureVersionRow } from '../action-plan.store.ts';
import { fieldNames as names, formTexts as t } from './measure-form.messages.ts';

export function WordsPart({ form }: { form: FormState }) {
  return (
    <Section id="worte" title={t.sections.words}>
      <p class="field-hint">{t.wordsHint}</p>
      <TextField form={form} name="title" label={names.title} />
      <TextArea form={form} name="problem" label={names.problem} hint={t.problemHint} rows={4} optional />
      <TextArea form={form} name="goalText" label={names.goalText} hint={t.goalHint} rows={4} optional />
      <TextArea form={form} name="text" label={names.text} rows={8} optional />
    </Section>
  );
}

/** The easy twin of title and text, and how honest it still is. */
export function EasyPart({ form, version }: { form: FormState; version: MeasureVersionRow | undefined }) {
  return (
    <Section id="leicht" title={t.sections.easy}>
      <p class="field-hint">{t.easyHint}</p>
      <TextField form={form} name="titleEasy" label={names.titleEasy} optional />
      <TextArea form={form} name="textEasy" label={names.textEasy} rows={6} optional />
      <TwinFields
        form={form}
        twin={version ? { state: version.easyState, outdatedSince: version.easyOutdatedSince } : noTwin}
        inline
      />
    </Section>
  );
}
