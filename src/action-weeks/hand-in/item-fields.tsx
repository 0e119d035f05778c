import { Fragment } from 'preact';
import { accessAnswers, accessCodes, accessName } from '../../events/index.ts';
import { Button } from '../../ui/form/button.tsx';
import { CheckboxGroup } from '../../ui/form/checkbox-group.tsx';
import { DateFields } from '../../ui/form/date-fields.tsx';
import type { FormState } from '../../ui/form/form-state.ts';
import { RadioGroup } from '../../ui/form/radio-group.tsx';
import { SelectField } from '../../ui/form/select-field.tsx';
import { TextArea } from '../../ui/form/text-area.tsx';
import { TextField } from '../../ui/form/text-field.tsx';
import { mostItemDates } from '../item.ts';
import { answerField, dateField, fromField, noteField, rowsOf, toField } from './item.form.ts';
import { fieldTexts } from './fields.messages.ts';
import { handInTexts } from './hand-in.messages.ts';

export type Choice = { readonly value: string; readonly label: string };
export type ItemChoices = { readonly municipalities: readonly Choice[]; readonly lifeAreas: readonly Choice[] };
type Props = { form: FormState };

export function WordFields({ form }: Props) {
  const t = fieldTexts(form.locale);
  const own = handInTexts(form.locale);
  return (
    <>
      <h2>{own.standardWords}</h2>
      <TextField form={form} name="title" label={t.title} />
      <TextArea form={form} name="what" label={t.what} hint={t.whatHint} rows={4} countUpTo={600} />
      <TextArea form={form} name="more" label={t.more} hint={t.moreHint} rows={5} optional />
      <h2>{own.easyWords}</h2>
      <p class="field-hint">{t.easyHint}</p>
      <TextField form={form} name="titleEasy" label={t.titleEasy} optional />
      <TextArea form={form} name="whatEasy" label={t.whatEasy} rows={4} countUpTo={600} optional />
    </>
  );
}

/** As many lines as are needed; another one comes by pressing a button, which saves as well. */
export function ItemDateFields({ form }: Props) {
  const t = fieldTexts(form.locale);
  const rows = rowsOf(form.values ?? {});
  return (
    <>
      <h2 id="termine">{t.dates}</h2>
      <input type="hidden" name="rows" value={rows} />
      {Array.from({ length: rows }, (_, index) => index + 1).map((row) => (
        <Fragment key={row}>
          <DateFields form={form} name={dateField(row)} legend={t.date(row)} />
          <TextField form={form} name={fromField(row)} label={t.from(row)} hint={t.timeHint} width="short" />
          <TextField form={form} name={toField(row)} label={t.to(row)} hint={t.timeHint} width="short" />
        </Fragment>
      ))}
      {rows < mostItemDates && (
        <div>
          <Button tone="secondary" name="next" value="date">
            {t.addDate}
          </Button>
        </div>
      )}
    </>
  );
}

export function PlaceFields({ form, choices }: Props & { choices: ItemChoices }) {
  const t = fieldTexts(form.locale);
  return (
    <>
      <h2>{t.where}</h2>
      <TextField form={form} name="place" label={t.place} hint={t.placeHint} optional />
      <TextArea form={form} name="placeText" label={t.placeText} rows={3} optional />
      <SelectField
        form={form}
        name="municipality"
        label={t.municipality}
        empty="–"
        optional
        options={choices.municipalities}
      />
      <h2>{t.who}</h2>
      <TextField form={form} name="organiser" label={t.organiser} />
      <h2>{t.contact}</h2>
      <p class="field-hint">{t.contactHint}</p>
      <TextField form={form} name="contactTelephone" type="tel" label={t.telephone} width="medium" optional />
      <TextField form={form} name="contactEmail" type="email" label={t.email} width="medium" optional />
      <TextField form={form} name="audience" label={t.audience} optional />
      <TextField form={form} name="cost" inputmode="decimal" label={t.cost} hint={t.costHint} width="short" optional />
      <TextField form={form} name="costText" label={t.costText} optional />
      <CheckboxGroup form={form} name="lifeAreas" legend={t.lifeAreas} optional options={choices.lifeAreas} />
    </>
  );
}

export function RegistrationFields({ form }: Props) {
  const t = fieldTexts(form.locale);
  return (
    <>
      <RadioGroup
        form={form}
        name="registration"
        legend={t.registration}
        options={[
          { value: 'none', label: t.registrationNone },
          { value: 'site', label: t.registrationSite },
          { value: 'organiser', label: t.registrationOrganiser },
        ]}
      />
      <TextField
        form={form}
        name="seats"
        inputmode="numeric"
        label={t.seats}
        hint={t.seatsHint}
        width="short"
        optional
      />
    </>
  );
}

/** Every answer is chosen on purpose; nothing is preset but „not checked“. */
export function AccessFields({ form }: Props) {
  const { locale } = form;
  const t = fieldTexts(locale);
  return (
    <>
      <h2>{t.access}</h2>
      <p class="field-hint">{t.accessHint}</p>
      {accessCodes.map((code) => (
        <div key={code} class="access-question">
          <RadioGroup
            form={form}
            name={answerField(code)}
            legend={accessName(locale, code)}
            inline
            options={accessAnswers.map((value) => ({ value, label: t[value] }))}
          />
          <TextField form={form} name={noteField(code)} label={t.note(accessName(locale, code))} optional />
        </div>
      ))}
    </>
  );
}

export function VisibilityFields({ form }: Props) {
  const t = fieldTexts(form.locale);
  return (
    <RadioGroup
      form={form}
      name="visibility"
      legend={t.visibility}
      options={[
        { value: 'public', label: t.isPublic },
        { value: 'counted', label: t.isCounted },
      ]}
    />
  );
}
