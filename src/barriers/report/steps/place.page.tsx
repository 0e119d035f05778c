import { localized } from '../../../platform/i18n/locale.ts';
import { Button } from '../../../ui/form/button.tsx';
import { type FormState, valueOf } from '../../../ui/form/form-state.ts';
import { RadioGroup } from '../../../ui/form/radio-group.tsx';
import { SelectField } from '../../../ui/form/select-field.tsx';
import { TextArea } from '../../../ui/form/text-area.tsx';
import { TextField } from '../../../ui/form/text-field.tsx';
import { StepForm } from '../step-form.tsx';
import { reportPath } from '../steps.ts';
import type { StepContext, StepPageProps } from '../step.ts';
import { countyMap, mapSizes, type MapSize } from './county-map.ts';
import { placeTexts } from './place.messages.ts';
import { nameOfPlace, placesFor, valueOfPlace } from './places.ts';

export function PlacePage({ form, place, context }: StepPageProps) {
  const t = placeTexts(form.locale);
  return (
    <StepForm locale={form.locale} place={place} errors={form.errors} title={t.title} lead={t.lead}>
      <RadioGroup
        form={form}
        name="way"
        legend={t.ways}
        options={[
          { value: 'search', label: t.search, children: <SearchFields form={form} context={context} /> },
          {
            value: 'words',
            label: t.words,
            children: (
              <TextArea form={form} name="words" label={t.wordsLabel} hint={t.wordsHint} rows={4} countUpTo={500} />
            ),
          },
          { value: 'map', label: t.map, children: <MapFields form={form} context={context} /> },
          { value: 'none', label: t.none, hint: t.noneHint },
        ]}
      />
    </StepForm>
  );
}

type FieldsProps = { form: FormState; context: StepContext };

function SearchFields({ form, context }: FieldsProps) {
  const t = placeTexts(form.locale);
  const searched = valueOf(form, 'searched');
  const found = searched === '' ? [] : placesFor(context.district, searched);
  return (
    <>
      <TextField form={form} name="query" label={t.query} hint={t.queryHint} autocomplete="off" />
      <div>
        <Button tone="secondary" name="go" value="search">
          {t.find}
        </Button>
      </div>
      <input type="hidden" name="searched" value={searched} />
      {searched !== '' && found.length === 0 && (
        <p id="match" class="field-hint" tabIndex={-1}>
          {t.nothingFound}
        </p>
      )}
      {found.length > 0 && (
        <RadioGroup
          form={form}
          name="match"
          legend={t.matches}
          options={[
            ...found.map((place) => ({ value: valueOfPlace(place), label: nameOfPlace(place) })),
            { value: 'none', label: t.noMatch },
          ]}
        />
      )}
      <TextField form={form} name="detail" label={t.detail} hint={t.detailHint} optional />
    </>
  );
}

function MapFields({ form, context }: FieldsProps) {
  const t = placeTexts(form.locale);
  return (
    <>
      <p>{t.mapHint}</p>
      <MapButton form={form} context={context} size="small" />
      <MapButton form={form} context={context} size="large" />
      <SelectField
        form={form}
        name="municipality"
        label={t.municipality}
        empty={t.choose}
        options={context.district.municipalities.map(({ key, name }) => ({ value: key, label: name }))}
      />
      <use-location label={t.here} done={t.hereDone} failed={t.hereFailed}>
        <input type="hidden" name="lat" value={valueOf(form, 'lat')} />
        <input type="hidden" name="lon" value={valueOf(form, 'lon')} />
      </use-location>
      <TextField form={form} name="mapDetail" label={t.detail} hint={t.detailHint} optional />
    </>
  );
}

/** Left out of the tab order: the keyboard cannot point at a picture, and the list below does the same. */
function MapButton({ form, context, size }: FieldsProps & { size: MapSize }) {
  const chosen = valueOf(form, 'municipality');
  const query = `?groesse=${size}${/^\d{8}$/u.test(chosen) ? `&gemeinde=${chosen}` : ''}`;
  return (
    <input
      type="image"
      class={`map-button map-button-${size}`}
      name={`map-${size}`}
      src={`${localized(form.locale, `${reportPath}/karte.svg`)}${query}`}
      width={mapSizes[size]}
      height={countyMap(context.district, size).height}
      alt={placeTexts(form.locale).mapAlt}
      tabIndex={-1}
    />
  );
}
