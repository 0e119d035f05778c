import { Button, ButtonLink, ButtonRow } from '../../ui/form/button.tsx';
import { Checkbox } from '../../ui/form/checkbox.tsx';
import { DateFields } from '../../ui/form/date-fields.tsx';
import { ErrorSummary } from '../../ui/form/error-summary.tsx';
import { FileField } from '../../ui/form/file-field.tsx';
import { FormKey } from '../../ui/form/form-key.tsx';
import { Form } from '../../ui/form/form.tsx';
import type { FormState } from '../../ui/form/form-state.ts';
import { SelectField } from '../../ui/form/select-field.tsx';
import { TextArea } from '../../ui/form/text-area.tsx';
import { TextField } from '../../ui/form/text-field.tsx';
import { PageHeading } from '../../ui/page/page-heading.tsx';
import { focusNames } from '../library/library.messages.ts';
import { mediaPath, mediumPath } from '../media-address.ts';
import { focusPositions } from '../media.ts';
import type { Medium } from '../media.store.ts';
import { PicturePreview } from '../library/picture-preview.tsx';
import { writeTexts as t } from './write.messages.ts';

export function NewPicturePage({ form }: { form: FormState }) {
  return (
    <>
      <ErrorSummary locale="de" errors={form.errors} />
      <PageHeading title={t.newTitle} />
      <Form id="bild" action={`${mediaPath}/neu`} multipart>
        <FormKey form={form} />
        <FileField form={form} name="file" label={t.file} hint={t.fileHint} accept="image/*" />
        <PictureFields form={form} />
        <SaveRow label={t.add} back={mediaPath} />
      </Form>
    </>
  );
}

export function EditPicturePage({ medium, form, isShown }: { medium: Medium; form: FormState; isShown: boolean }) {
  return (
    <>
      <ErrorSummary locale="de" errors={form.errors} />
      <PageHeading title={t.editTitle} eyebrow={medium.title} />
      {isShown && <PicturePreview medium={medium} />}
      <p class="muted">{t.fileFixed}</p>
      <Form id="bild" action={mediumPath(medium.id, 'bearbeiten')}>
        <PictureFields form={form} />
        <SaveRow label={t.save} back={mediumPath(medium.id)} />
      </Form>
    </>
  );
}

function PictureFields({ form }: { form: FormState }) {
  return (
    <>
      <TextField form={form} name="title" label={t.name} hint={t.nameHint} />
      <TextArea
        form={form}
        name="alternative"
        label={t.alternative}
        hint={t.alternativeHint}
        rows={3}
        countUpTo={500}
      />
      <Checkbox form={form} name="isDecorative" label={t.decorative} hint={t.decorativeHint} />
      <TextArea form={form} name="alternativeEasy" label={t.alternativeEasy} rows={3} countUpTo={500} optional />
      <TextArea form={form} name="alternativeEn" label={t.alternativeEn} rows={3} countUpTo={500} optional />
      <SelectField
        form={form}
        name="focus"
        label={t.focus}
        hint={t.focusHint}
        options={focusPositions.map((value) => ({ value, label: focusNames[value] }))}
      />
      <RightsFields form={form} />
    </>
  );
}

/** Who made it, what we may do with it, and what the people in it agreed to. */
export function RightsFields({ form }: { form: FormState }) {
  return (
    <>
      <TextField form={form} name="credit" label={t.credit} hint={t.creditHint} />
      <TextArea form={form} name="rightsNote" label={t.rightsNote} hint={t.rightsHint} rows={2} countUpTo={500} />
      <h2>{t.peopleLegend}</h2>
      <Checkbox form={form} name="hasPeople" label={t.people} />
      <TextArea
        form={form}
        name="consentNote"
        label={t.consentNote}
        hint={t.consentHint}
        rows={3}
        countUpTo={1000}
        optional
      />
      <DateFields form={form} name="consentUntil" legend={t.consentUntil} hint={t.consentUntilHint} optional />
    </>
  );
}

export function SaveRow({ label, back }: { label: string; back: string }) {
  return (
    <ButtonRow>
      <Button>{label}</Button>
      <ButtonLink href={back} tone="quiet">
        {t.back}
      </ButtonLink>
    </ButtonRow>
  );
}
