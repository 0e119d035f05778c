import type { District } from '../../platform/district/district.ts';
import { Details } from '../../ui/data/details.tsx';
import { Button } from '../../ui/form/button.tsx';
import { Checkbox } from '../../ui/form/checkbox.tsx';
import { CheckboxGroup } from '../../ui/form/checkbox-group.tsx';
import { DateFields } from '../../ui/form/date-fields.tsx';
import { ErrorSummary } from '../../ui/form/error-summary.tsx';
import { Field } from '../../ui/form/field.tsx';
import { FileField } from '../../ui/form/file-field.tsx';
import { Form } from '../../ui/form/form.tsx';
import { describedBy, hasError, valueOf, type FormState } from '../../ui/form/form-state.ts';
import { RadioGroup } from '../../ui/form/radio-group.tsx';
import { SelectField } from '../../ui/form/select-field.tsx';
import { TextArea } from '../../ui/form/text-area.tsx';
import { TextField } from '../../ui/form/text-field.tsx';
import { PageHeading } from '../../ui/page/page-heading.tsx';
import { Section } from '../../ui/page/section.tsx';
import { nameOfPlace, valueOfPlace } from '../report/steps/places.ts';
import { factDefinitions } from '../facts.ts';
import {
  barrierKindName,
  channelName,
  demandName,
  effectName,
  placeKindName,
  answerWishName,
} from '../taxonomy.messages.ts';
import { answerWishes, barrierKinds, demands, effects, placeKinds, reportedFor } from '../taxonomy.ts';
import { IntakeFacts } from './intake-facts.tsx';
import { intakeChannels } from './intake.form.ts';
import { intakeTexts as t } from './intake.messages.ts';
import { placeNames, placesMeant } from './intake-place.ts';

type IntakePageProps = {
  form: FormState;
  district: District;
  /** Sealed code and key of this form: sending it twice makes one report. */
  draft: string;
};

/** One form from top to bottom, in the order in which people tell it; the keyboard is enough for all of it. */
export function IntakePage({ form, district, draft }: IntakePageProps) {
  return (
    <>
      <ErrorSummary locale="de" errors={form.errors} />
      <PageHeading title={t.title} lead={t.lead} />
      <Form id="aufnehmen" action="/verwaltung/barrieren/neu" multipart>
        <input type="hidden" name="draft" value={draft} />
        <RadioGroup
          form={form}
          name="channel"
          legend={t.channel}
          inline
          options={intakeChannels.map((channel) => ({ value: channel, label: channelName('de', channel) }))}
        />
        <Section id="was" title={t.whatTitle}>
          <TextArea form={form} name="problem" label={t.problem} hint={t.problemHint} rows={5} />
          <Checkbox form={form} name="callBack" label={t.callBack} />
        </Section>
        <Section id="wo" title={t.whereTitle}>
          <PlaceFields form={form} district={district} />
          <div class="field-columns">
            <Choose form={form} name="placeKind" label={t.placeKind} codes={placeKinds} nameOf={placeKindName} />
            <Choose form={form} name="effect" label={t.effect} codes={effects} nameOf={effectName} />
          </div>
        </Section>
        <More form={form} district={district} />
        <Answer form={form} />
        <Button>{t.save}</Button>
      </Form>
    </>
  );
}

type ChooseProps<Code extends string> = {
  form: FormState;
  name: string;
  label: string;
  codes: readonly Code[];
  nameOf: (locale: 'de', code: Code) => string;
  empty?: string;
};

/** A select: its answers are reached by their first letters. */
function Choose<Code extends string>({ form, name, label, codes, nameOf, empty = t.unknown }: ChooseProps<Code>) {
  const options = codes.map((code) => ({ value: code, label: nameOf('de', code) }));
  return <SelectField form={form} name={name} label={label} empty={empty} options={options} />;
}

function PlaceFields({ form, district }: { form: FormState; district: District }) {
  const typed = valueOf(form, 'place');
  const meant = hasError(form, 'match') || valueOf(form, 'match') !== '' ? placesMeant(district, typed) : [];
  return (
    <>
      <Field form={form} name="place" label={t.place} hint={t.placeHint}>
        <input
          id="place"
          name="place"
          type="text"
          class="input input-full"
          list="places"
          autocomplete="off"
          value={typed}
          aria-describedby={describedBy(form, 'place', t.placeHint)}
          aria-invalid={hasError(form, 'place') || undefined}
        />
      </Field>
      <datalist id="places">
        {placeNames(district).map((name) => (
          <option key={name}>{name}</option>
        ))}
      </datalist>
      {meant.length > 1 && (
        <RadioGroup
          form={form}
          name="match"
          legend={t.matches}
          options={[
            ...meant.map((place) => ({ value: valueOfPlace(place), label: nameOfPlace(place) })),
            { value: 'none', label: t.noMatch },
          ]}
        />
      )}
      <TextField form={form} name="placeDetail" label={t.placeDetail} hint={t.placeDetailHint} autocomplete="off" />
    </>
  );
}

const moreFields: readonly string[] = [
  ...factDefinitions.map(({ code }) => code),
  'kind lifeArea demands photos since-day since-month since-year until-day until-month until-year',
].flatMap((names) => names.split(' '));

/** Everything few people say by themselves; open as soon as something in it is filled in or wrong. */
function More({ form, district }: { form: FormState; district: District }) {
  const areas = district.lifeAreas.map(({ code, name }) => ({ value: code, label: name.de }));
  return (
    <Details summary={t.moreTitle} open={moreFields.some((name) => valueOf(form, name) !== '' || hasError(form, name))}>
      <div class="field-columns">
        <Choose form={form} name="kind" label={t.kind} codes={barrierKinds} nameOf={barrierKindName} />
        <SelectField form={form} name="lifeArea" label={t.lifeArea} empty={t.unknown} options={areas} />
      </div>
      <CheckboxGroup
        form={form}
        name="demands"
        legend={t.demands}
        hint={t.demandsHint}
        options={demands.map((demand) => ({ value: demand, label: demandName('de', demand) }))}
      />
      <div class="field-columns">
        <DateFields form={form} name="since" legend={t.since} hint={t.sinceHint} />
        <DateFields form={form} name="until" legend={t.until} hint={t.sinceHint} />
      </div>
      <IntakeFacts form={form} />
      <FileField
        form={form}
        name="photos"
        label={t.photos}
        hint={form.errors ? `${t.photosHint} ${t.photosAgain}` : t.photosHint}
        accept="image/*"
        multiple
      />
    </Details>
  );
}

function Answer({ form }: { form: FormState }) {
  return (
    <Section id="antwort" title={t.answerTitle}>
      <div class="field-columns">
        <Choose
          form={form}
          name="answerWish"
          label={t.wish}
          codes={answerWishes}
          nameOf={answerWishName}
          empty={t.wishEmpty}
        />
        <Choose
          form={form}
          name="reportedFor"
          label={t.reportedFor}
          codes={reportedFor}
          nameOf={(_, code) => t.reportedForNames[code]}
        />
      </div>
      <Checkbox form={form} name="answerEasy" label={t.easy} />
      <p>{t.contactHint}</p>
      <div class="field-columns">
        <TextField form={form} name="name" label={t.name} autocomplete="off" />
        <TextField form={form} name="telephone" label={t.telephone} type="tel" autocomplete="off" />
      </div>
      <TextField form={form} name="email" label={t.email} type="email" autocomplete="off" />
      <TextArea form={form} name="address" label={t.address} rows={3} />
      <TextField form={form} name="note" label={t.note} hint={t.noteHint} autocomplete="off" />
    </Section>
  );
}
