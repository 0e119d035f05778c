import { formatDate } from '../../../platform/i18n/format.ts';
import { DateFields } from '../../../ui/form/date-fields.tsx';
import { ErrorSummary } from '../../../ui/form/error-summary.tsx';
import { Form } from '../../../ui/form/form.tsx';
import { valueOf, type FormState } from '../../../ui/form/form-state.ts';
import { RadioGroup } from '../../../ui/form/radio-group.tsx';
import { TextArea } from '../../../ui/form/text-area.tsx';
import { TextField } from '../../../ui/form/text-field.tsx';
import { PageHeading } from '../../../ui/page/page-heading.tsx';
import { Section } from '../../../ui/page/section.tsx';
import { placePath } from '../place-address.ts';
import { factSections, factsOfSection, notChecked, type PlaceFactDefinition } from '../place-facts.ts';
import { methodName, sectionName } from '../place.messages.ts';
import type { Place } from '../places.store.ts';
import { profileMethods, type KnownFact, type KnownFacts } from '../profile.ts';
import { measured, placeFactHint, placeFactName } from '../texts/say-fact.ts';
import { answerNames, manageTexts } from './manage.messages.ts';
import { SaveRow } from './place-form.page.tsx';

const t = manageTexts.profile;

type ProfileFormProps = { form: FormState; place: Place; known: KnownFacts };

/** Nothing is filled in beforehand: what somebody only leaves standing would count as confirmed anew. */
export function ProfileFormPage({ form, place, known }: ProfileFormProps) {
  return (
    <>
      <ErrorSummary locale="de" errors={form.errors} />
      <PageHeading title={t.title} eyebrow={place.name} lead={t.lead} />
      <Form id="profil" action={placePath(place.number, 'profil')}>
        <input type="hidden" name="id" value={valueOf(form, 'id')} />
        <RadioGroup
          form={form}
          name="method"
          legend={t.method}
          options={profileMethods.map((value) => ({ value, label: t.methods[value] }))}
        />
        <DateFields form={form} name="on" legend={t.on} hint={t.onHint} />
        {factSections.map((section) => (
          <Section key={section} id={`teil-${section}`} title={sectionName('de', section)}>
            {factsOfSection(section).map((fact) => (
              <FactField key={fact.code} form={form} fact={fact} last={known.get(fact.code)} />
            ))}
          </Section>
        ))}
        <Section id="sonst" title={t.remark}>
          <TextArea form={form} name="remark" label={t.remark} hint={t.remarkHint} rows={4} optional />
        </Section>
        <SaveRow back={placePath(place.number)} />
      </Form>
    </>
  );
}

type FactFieldProps = { form: FormState; fact: PlaceFactDefinition; last: KnownFact | undefined };

function FactField({ form, fact, last }: FactFieldProps) {
  const name = placeFactName('de', fact.code);
  const before =
    last && t.last(answerName(fact, last.value), formatDate(last.confirmedOn, 'de'), methodName('de', last.method));
  const hint = [placeFactHint(fact.code), before].filter(Boolean).join(' ') || undefined;
  if (fact.type === 'number') {
    return (
      <TextField
        form={form}
        name={fact.code}
        label={t.unit(name, fact.unit)}
        hint={hint}
        inputmode="decimal"
        width="short"
        optional
      />
    );
  }
  return (
    <RadioGroup
      form={valueOf(form, fact.code) === '' ? { ...form, values: { ...form.values, [fact.code]: notChecked } } : form}
      name={fact.code}
      legend={name}
      hint={hint}
      inline
      options={[
        ...fact.options.map((value) => ({ value, label: answerNames[value] ?? value })),
        { value: notChecked, label: t.notChecked },
      ]}
    />
  );
}

function answerName(fact: PlaceFactDefinition, value: string | number): string {
  return fact.type === 'number' ? measured('de', Number(value), fact.unit) : (answerNames[value] ?? String(value));
}
