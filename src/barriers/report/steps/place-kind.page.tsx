import { RadioGroup } from '../../../ui/form/radio-group.tsx';
import { placeKindHint, placeKindName } from '../../taxonomy.messages.ts';
import { placeKinds } from '../../taxonomy.ts';
import { StepForm } from '../step-form.tsx';
import type { StepPageProps } from '../step.ts';
import { placeKindTexts } from './place-kind.messages.ts';

export function PlaceKindPage({ form, place }: StepPageProps) {
  const { locale } = form;
  const t = placeKindTexts(locale);
  return (
    <StepForm locale={locale} place={place} errors={form.errors}>
      <RadioGroup
        form={form}
        name="placeKind"
        legend={t.title}
        legendIsHeading
        hint={t.hint}
        options={placeKinds.map((kind) => ({
          value: kind,
          label: placeKindName(locale, kind),
          hint: placeKindHint(locale, kind),
        }))}
      />
    </StepForm>
  );
}
