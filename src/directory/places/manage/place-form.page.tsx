import type { District } from '../../../platform/district/district.ts';
import { Details } from '../../../ui/data/details.tsx';
import { Notice } from '../../../ui/data/notice.tsx';
import { SummaryList } from '../../../ui/data/summary-list.tsx';
import { Button, ButtonLink, ButtonRow } from '../../../ui/form/button.tsx';
import { ErrorSummary } from '../../../ui/form/error-summary.tsx';
import { Form } from '../../../ui/form/form.tsx';
import { hasError, valueOf, type FormState } from '../../../ui/form/form-state.ts';
import { RadioGroup } from '../../../ui/form/radio-group.tsx';
import { SelectField } from '../../../ui/form/select-field.tsx';
import { TextField } from '../../../ui/form/text-field.tsx';
import { PageHeading } from '../../../ui/page/page-heading.tsx';
import { placePath, placesPath } from '../place-address.ts';
import { placeKindName } from '../place.messages.ts';
import { placeKinds } from '../place.ts';
import type { Place } from '../places.store.ts';
import { manageTexts as t } from './manage.messages.ts';

type FieldsProps = { form: FormState; municipalities: District['municipalities'] };

function PlaceFields({ form, municipalities }: FieldsProps) {
  const f = t.fields;
  return (
    <>
      <SelectField
        form={form}
        name="kind"
        label={f.kind}
        empty={f.kindEmpty}
        options={placeKinds.map((value) => ({ value, label: placeKindName('de', value) }))}
      />
      <TextField form={form} name="name" label={f.name} hint={f.nameHint} />
      <SelectField
        form={form}
        name="municipalityKey"
        label={f.municipality}
        empty={f.kindEmpty}
        options={municipalities
          .map(({ key, name }) => ({ value: key, label: name }))
          .toSorted((one, other) => one.label.localeCompare(other.label, 'de'))}
      />
      <TextField form={form} name="locality" label={f.locality} optional />
      <TextField form={form} name="address" label={f.address} optional autocomplete="off" />
      <TextField form={form} name="operator" label={f.operator} hint={f.operatorHint} optional autocomplete="off" />
      <TextField
        form={form}
        name="website"
        label={f.website}
        hint={f.websiteHint}
        type="url"
        optional
        autocomplete="off"
      />
      <Details summary={f.position} open={hasError(form, 'lat') || valueOf(form, 'lat') !== ''}>
        <p class="field-hint">{f.positionHint}</p>
        <use-location label={f.here} done={f.hereDone} failed={f.hereFailed}>
          <TextField form={form} name="lat" label={f.lat} inputmode="decimal" width="medium" optional />
          <TextField form={form} name="lon" label={f.lon} inputmode="decimal" width="medium" optional />
        </use-location>
      </Details>
      <RadioGroup
        form={form}
        name="isPublic"
        legend={f.isPublic}
        options={[
          { value: 'yes', label: f.yes },
          { value: 'no', label: f.no },
        ]}
      />
    </>
  );
}

export function NewPlacePage({ form, municipalities }: FieldsProps) {
  return (
    <>
      <ErrorSummary locale="de" errors={form.errors} />
      <PageHeading title={t.newTitle} lead={t.newLead} />
      <Form id="ort" action={`${placesPath}/neu`}>
        <input type="hidden" name="id" value={valueOf(form, 'id')} />
        <PlaceFields form={form} municipalities={municipalities} />
        <SaveRow back={placesPath} />
      </Form>
    </>
  );
}

type EditProps = FieldsProps & {
  place: Place;
  /** What a colleague saved in between. */
  stored?: Place | undefined;
};

export function EditPlacePage({ form, municipalities, place, stored }: EditProps) {
  return (
    <>
      <ErrorSummary locale="de" errors={form.errors} />
      <PageHeading title={t.editTitle} eyebrow={place.name} />
      {stored && (
        <Notice tone="warning" title={t.changedTitle}>
          <p>{t.changedText}</p>
          <SummaryList
            locale="de"
            rows={[
              { term: t.fields.kind, value: placeKindName('de', stored.kind) },
              { term: t.fields.name, value: stored.name },
              { term: t.fields.municipality, value: stored.municipality },
              { term: t.fields.locality, value: stored.locality ?? t.none },
              { term: t.fields.address, value: stored.address ?? t.none },
              { term: t.fields.operator, value: stored.operator ?? t.none },
              { term: t.fields.website, value: stored.website ?? t.none },
              { term: t.fields.position, value: stored.lat === null ? t.none : `${stored.lat}, ${stored.lon}` },
              { term: t.columns.visible, value: stored.isPublic ? t.visible : t.hidden },
            ]}
          />
        </Notice>
      )}
      <Form id="ort" action={placePath(place.number, 'angaben')}>
        <input type="hidden" name="version" value={valueOf(form, 'version')} />
        <PlaceFields form={form} municipalities={municipalities} />
        <SaveRow back={placePath(place.number)} />
      </Form>
    </>
  );
}

export function SaveRow({ back }: { back: string }) {
  return (
    <ButtonRow>
      <Button>{t.save}</Button>
      <ButtonLink href={back} tone="quiet">
        {t.back}
      </ButtonLink>
    </ButtonRow>
  );
}
