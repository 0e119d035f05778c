import type { District } from '../../platform/district/district.ts';
import { Notice } from '../../ui/data/notice.tsx';
import { SummaryList, type SummaryRow } from '../../ui/data/summary-list.tsx';
import { Button, ButtonLink, ButtonRow } from '../../ui/form/button.tsx';
import { CheckboxGroup } from '../../ui/form/checkbox-group.tsx';
import { DateFields } from '../../ui/form/date-fields.tsx';
import { ErrorSummary } from '../../ui/form/error-summary.tsx';
import { Form } from '../../ui/form/form.tsx';
import { valueOf, type FormState } from '../../ui/form/form-state.ts';
import { SelectField } from '../../ui/form/select-field.tsx';
import { TextField } from '../../ui/form/text-field.tsx';
import { PageHeading } from '../../ui/page/page-heading.tsx';
import { factsAt } from '../facts.ts';
import { factHint, factName, factOptionName, factUnit } from '../facts.messages.ts';
import { barrierKindName, demandName, effectName, placeKindName } from '../taxonomy.messages.ts';
import { barrierKinds, demands, effects, placeKinds, type PlaceKind } from '../taxonomy.ts';
import { barrierPath } from './barrier-address.ts';
import { fileTexts } from './barrier-file.messages.ts';
import { classificationTexts as t } from './classification.messages.ts';

type ClassificationPageProps = {
  number: number;
  placeKind: PlaceKind;
  district: District;
  form: FormState;
  /** What a colleague saved in between. */
  stored?: readonly SummaryRow[] | undefined;
};

export function ClassificationPage({ number, placeKind, district, form, stored }: ClassificationPageProps) {
  const named = <Code extends string>(codes: readonly Code[], nameOf: (locale: 'de', code: Code) => string) =>
    codes.map((value) => ({ value, label: nameOf('de', value) }));
  return (
    <>
      <ErrorSummary locale="de" errors={form.errors} />
      <PageHeading title={t.title} eyebrow={fileTexts.eyebrow(number)} lead={t.lead} />
      {stored && (
        <Notice tone="warning" title={t.changed.title}>
          <p>{t.changed.body}</p>
          <SummaryList locale="de" rows={stored} />
        </Notice>
      )}
      <Form id="einordnung" action={barrierPath(number, 'einordnung')}>
        <input type="hidden" name="version" value={valueOf(form, 'version')} />
        <SelectField form={form} name="placeKind" label={t.placeKind} options={named(placeKinds, placeKindName)} />
        <SelectField
          form={form}
          name="kind"
          label={t.kind}
          empty={t.unknown}
          options={named(barrierKinds, barrierKindName)}
        />
        <SelectField
          form={form}
          name="effect"
          label={t.effect}
          empty={t.unknown}
          options={named(effects, effectName)}
        />
        <SelectField
          form={form}
          name="lifeArea"
          label={t.lifeArea}
          empty={t.unknown}
          options={district.lifeAreas.map(({ code, name }) => ({ value: code, label: name.de }))}
        />
        <CheckboxGroup form={form} name="demands" legend={t.demands} optional options={named(demands, demandName)} />
        <h2>{t.place}</h2>
        <SelectField
          form={form}
          name="municipalityKey"
          label={t.municipality}
          hint={t.municipalityHint}
          empty={t.noMunicipality}
          options={district.municipalities.map(({ key, name }) => ({ value: key, label: name }))}
        />
        <TextField form={form} name="placeText" label={t.placeText} hint={t.placeTextHint} optional />
        <TextField form={form} name="position" label={t.position} hint={t.positionHint} width="medium" optional />
        <DateFields form={form} name="temporaryUntil" legend={t.until} hint={t.untilHint} optional />
        <h2>{t.facts}</h2>
        <FactFields form={form} placeKind={placeKind} />
        <ButtonRow>
          <Button>{t.save}</Button>
          <ButtonLink href={barrierPath(number)} tone="quiet">
            {t.back}
          </ButtonLink>
        </ButtonRow>
      </Form>
    </>
  );
}

function FactFields({ form, placeKind }: { form: FormState; placeKind: PlaceKind }) {
  const facts = factsAt(placeKind);
  return (
    <>
      <p class="field-hint">{facts.length === 0 ? t.noFacts : t.factsHint}</p>
      {facts.map((fact) => {
        const common = { form, name: fact.code, hint: factHint('de', fact.code), optional: true };
        const unit = factUnit('de', fact.code);
        const label = unit === null ? factName('de', fact.code) : `${factName('de', fact.code)} (${unit})`;
        return fact.type === 'number' ? (
          <TextField key={fact.code} {...common} label={label} inputmode="decimal" width="short" />
        ) : (
          <SelectField
            key={fact.code}
            {...common}
            label={label}
            empty={t.unknown}
            options={fact.options.map((option) => ({ value: option, label: factOptionName('de', fact.code, option) }))}
          />
        );
      })}
    </>
  );
}
