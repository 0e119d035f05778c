import { EasyHints } from '../../platform/easy-language/easy-hints.tsx';
import type { Twin } from '../../platform/text-twin/text-twin.ts';
import { TwinFields } from '../../platform/text-twin/twin-fields.tsx';
import { Button } from '../../ui/form/button.tsx';
import { Checkbox } from '../../ui/form/checkbox.tsx';
import { CheckboxGroup } from '../../ui/form/checkbox-group.tsx';
import { valueOf, type FormState } from '../../ui/form/form-state.ts';
import { RadioGroup } from '../../ui/form/radio-group.tsx';
import { SelectField } from '../../ui/form/select-field.tsx';
import { TextArea } from '../../ui/form/text-area.tsx';
import { TextField } from '../../ui/form/text-field.tsx';
import { accessAnswers, accessCodes } from '../access-facts.ts';
import { accessHints, accessName, answerNames } from '../access.messages.ts';
import { answerField, noteField } from './event.form.ts';
import { writeTexts } from './write.messages.ts';

const t = writeTexts.form;

export type Choice = { readonly value: string; readonly label: string };
export type FieldChoices = {
  readonly municipalities: readonly Choice[];
  readonly bodies: readonly Choice[];
  readonly lifeAreas: readonly Choice[];
};

type FieldsProps = { form: FormState };

/** The words in both levels, one below the other: side by side they would be too narrow to write in. */
export function WordFields({ form, twin }: FieldsProps & { twin: Twin }) {
  return (
    <>
      <h2>{t.standard}</h2>
      <TextField form={form} name="title" label={t.name} />
      <TextArea form={form} name="summary" label={t.summary} hint={t.summaryHint} rows={3} countUpTo={600} optional />
      <TextArea form={form} name="body" label={t.body} hint={t.bodyHint} rows={10} optional />
      <h2>{t.easy}</h2>
      <p class="field-hint">{t.easyHint}</p>
      <TextField form={form} name="titleEasy" label={t.nameEasy} optional />
      <TextArea form={form} name="summaryEasy" label={t.summaryEasy} rows={3} countUpTo={600} optional />
      <TextArea form={form} name="bodyEasy" label={t.bodyEasy} rows={10} optional />
      {valueOf(form, 'bodyEasy') !== '' && <EasyHints text={valueOf(form, 'bodyEasy')} />}
      <TwinFields form={form} twin={twin} />
    </>
  );
}

export function PlaceFields({ form, choices }: FieldsProps & { choices: FieldChoices }) {
  return (
    <>
      <h2>{t.where}</h2>
      <TextField form={form} name="place" label={t.place} hint={t.placeHint} optional />
      <TextArea form={form} name="placeText" label={t.placeText} hint={t.placeTextHint} rows={3} optional />
      <SelectField
        form={form}
        name="municipality"
        label={t.municipality}
        hint={t.municipalityHint}
        empty="–"
        optional
        options={choices.municipalities}
      />
      <TextField form={form} name="onlineUrl" type="url" label={t.onlineUrl} hint={t.onlineUrlHint} optional />
      <h2>{t.who}</h2>
      <SelectField
        form={form}
        name="bodyCode"
        label={t.bodyOfDirectory}
        empty={t.nobody}
        optional
        options={choices.bodies}
      />
      <TextField form={form} name="organiser" label={t.organiser} hint={t.organiserHint} optional />
      <TextField
        form={form}
        name="contactTelephone"
        type="tel"
        label={t.telephone}
        hint={t.telephoneHint}
        width="medium"
        optional
      />
      <TextField form={form} name="contactEmail" type="email" label={t.email} width="medium" optional />
      <h2>{t.moreTitle}</h2>
      <TextField form={form} name="audience" label={t.audience} optional />
      <TextField form={form} name="cost" inputmode="decimal" label={t.cost} hint={t.costHint} width="short" optional />
      <TextField form={form} name="costText" label={t.costText} hint={t.costTextHint} optional />
      <CheckboxGroup form={form} name="lifeAreas" legend={t.lifeAreas} optional options={choices.lifeAreas} />
    </>
  );
}

/** Every answer is chosen on purpose; nothing is preset but „not checked“. */
export function AccessFields({ form }: FieldsProps) {
  return (
    <>
      <h2 id="zugang">{t.access}</h2>
      <p class="field-hint">{t.accessHint}</p>
      <div>
        <Button tone="secondary" name="next" value="propose">
          {t.propose}
        </Button>
        <p class="field-hint">{t.proposeHint}</p>
      </div>
      {accessCodes.map((code) => (
        <div key={code} class="access-question">
          <RadioGroup
            form={form}
            name={answerField(code)}
            legend={accessName('de', code)}
            hint={accessHints[code]}
            inline
            options={accessAnswers.map((value) => ({ value, label: answerNames[value] }))}
          />
          <TextField form={form} name={noteField(code)} label={`${t.note}: ${accessName('de', code)}`} optional />
        </div>
      ))}
    </>
  );
}

export function RegistrationFields({ form }: FieldsProps) {
  return (
    <>
      <h2>{t.registration}</h2>
      <Checkbox form={form} name="takesRegistrations" label={t.takesRegistrations} hint={t.takesHint} />
      <TextField
        form={form}
        name="seats"
        inputmode="numeric"
        label={t.seats}
        hint={t.seatsHint}
        width="short"
        optional
      />
      <TextField
        form={form}
        name="closesDaysBefore"
        inputmode="numeric"
        label={t.closes}
        hint={t.closesHint}
        width="short"
        optional
      />
    </>
  );
}
