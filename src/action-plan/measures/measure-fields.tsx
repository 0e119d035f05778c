import { Details } from '../../ui/data/details.tsx';
import { Checkbox } from '../../ui/form/checkbox.tsx';
import { CheckboxGroup } from '../../ui/form/checkbox-group.tsx';
import { hasError, valuesOf, type FormState } from '../../ui/form/form-state.ts';
import { RadioGroup } from '../../ui/form/radio-group.tsx';
import { SelectField, type SelectOption } from '../../ui/form/select-field.tsx';
import { TextArea } from '../../ui/form/text-area.tsx';
import { TextField } from '../../ui/form/text-field.tsx';
import { Section } from '../../ui/page/section.tsx';
import { crpdArticles } from '../crpd-articles.ts';
import {
  crossCuttingTopicNames,
  hideableFieldNames,
  originNames,
  priorityNames,
  targetGroupNames,
} from '../taxonomy.messages.ts';
import { crossCuttingTopics, hideableFields, origins, priorities, targetGroups } from '../taxonomy.ts';
import { articleName } from './describe-field.ts';
import type { MeasureChoices } from './measure-choices.ts';
import { fieldNames as names, formTexts as t, type FieldName } from './measure-form.messages.ts';

type PartProps = { form: FormState };
type ChoosingProps = PartProps & { choices: MeasureChoices };

const options = <Code extends string>(codes: readonly Code[], texts: Record<Code, { de: string }>) =>
  codes.map((value) => ({ value, label: texts[value].de }));

/** Many boxes of which few are ticked: closed, with their number, and open when something in it is wrong. */
function ManyBoxes({
  form,
  name,
  hint,
  list,
}: PartProps & { name: FieldName; hint?: string; list: readonly SelectOption[] }) {
  const chosen = valuesOf(form, name).filter((value) => value !== '').length;
  return (
    <Details summary={`${names[name]}: ${t.chosen(chosen)}`} open={hasError(form, name)}>
      <CheckboxGroup form={form} name={name} legend={names[name]} hint={hint} options={list} />
    </Details>
  );
}

export function PlacePart({ form, choices }: ChoosingProps) {
  return (
    <Section id="einordnung" title={t.sections.place}>
      <SelectField
        form={form}
        name="goalId"
        label={names.goalId}
        empty={t.goalEmpty}
        options={choices.goals.filter((group) => group.options.length > 0)}
      />
      <SelectField
        form={form}
        name="priority"
        label={names.priority}
        empty={t.priorityEmpty}
        options={options(priorities, priorityNames)}
      />
      <ManyBoxes form={form} name="lifeAreas" list={choices.lifeAreas} />
      <ManyBoxes
        form={form}
        name="crpdArticles"
        list={crpdArticles.map(({ number }) => ({ value: String(number), label: articleName(number) }))}
      />
      <ManyBoxes form={form} name="crossCuttingTopics" list={options(crossCuttingTopics, crossCuttingTopicNames)} />
      <ManyBoxes form={form} name="targetGroups" list={options(targetGroups, targetGroupNames)} />
      <ManyBoxes form={form} name="municipalityKeys" hint={t.municipalitiesHint} list={choices.municipalities} />
    </Section>
  );
}

export function OriginPart({ form }: PartProps) {
  return (
    <Section id="anlass" title={t.sections.origin}>
      <SelectField
        form={form}
        name="origin"
        label={names.origin}
        empty={t.originEmpty}
        options={options(origins, originNames)}
      />
      <TextArea form={form} name="originNote" label={names.originNote} hint={t.originNoteHint} rows={2} optional />
    </Section>
  );
}

export function BodiesPart({ form, choices }: ChoosingProps) {
  return (
    <Section id="stellen" title={t.sections.bodies}>
      <SelectField
        form={form}
        name="accountableBody"
        label={names.accountableBody}
        hint={t.bodyHint}
        empty={t.bodyEmpty}
        options={choices.bodies}
      />
      <ManyBoxes form={form} name="contributors" list={choices.bodies} />
      <TextArea
        form={form}
        name="otherContributors"
        label={names.otherContributors}
        hint={t.otherContributorsHint}
        rows={2}
        optional
      />
    </Section>
  );
}

export function ContactPart({ form }: PartProps) {
  return (
    <Section id="ansprechperson" title={t.sections.contact}>
      <p class="field-hint">{t.contactHint}</p>
      <div class="field-columns">
        <TextField form={form} name="contactName" label={names.contactName} autocomplete="off" optional />
        <TextField
          form={form}
          name="contactTelephone"
          label={names.contactTelephone}
          type="tel"
          autocomplete="off"
          optional
        />
      </div>
      <TextField form={form} name="contactEmail" label={names.contactEmail} type="email" autocomplete="off" optional />
      <RadioGroup
        form={form}
        name="contactPrivacy"
        legend={names.contactPrivacy}
        options={[
          { value: 'office', label: t.contactPrivacies.office },
          { value: 'public', label: t.contactPrivacies.public, hint: t.contactPublicHint },
        ]}
      />
    </Section>
  );
}

export function TimePart({ form }: PartProps) {
  return (
    <Section id="zeit" title={t.sections.time}>
      <p class="field-hint">{t.roughHint}</p>
      <div class="field-columns">
        <TextField form={form} name="start" label={names.start} optional />
        <TextField form={form} name="due" label={names.due} optional />
      </div>
      <Checkbox form={form} name="isOngoing" label={names.isOngoing} hint={t.ongoingHint} />
      <TextField form={form} name="reviewDay" label={names.reviewDay} hint={t.reviewHint} width="medium" optional />
    </Section>
  );
}

export function MoneyPart({ form }: PartProps) {
  return (
    <Section id="geld" title={t.sections.money}>
      <TextField
        form={form}
        name="cost"
        label={names.cost}
        hint={t.costHint}
        inputmode="decimal"
        width="medium"
        optional
      />
      <TextArea form={form} name="costNote" label={names.costNote} rows={2} optional />
      <TextArea form={form} name="fundingSource" label={names.fundingSource} rows={2} optional />
      <TextArea form={form} name="legalBasis" label={names.legalBasis} rows={2} optional />
      <TextField form={form} name="decisionReference" label={names.decisionReference} hint={t.decisionHint} optional />
    </Section>
  );
}

export function PrivacyPart({ form }: PartProps) {
  return (
    <Section id="sichtbarkeit" title={t.sections.privacy}>
      <CheckboxGroup
        form={form}
        name="hiddenFields"
        legend={names.hiddenFields}
        hint={t.hiddenHint}
        options={hideableFields.map((value) => ({ value, label: hideableFieldNames[value] }))}
      />
    </Section>
  );
}
