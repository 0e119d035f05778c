import { Checkbox } from '../../ui/form/checkbox.tsx';
import { ErrorSummary } from '../../ui/form/error-summary.tsx';
import { FileField } from '../../ui/form/file-field.tsx';
import { FormKey } from '../../ui/form/form-key.tsx';
import { Form } from '../../ui/form/form.tsx';
import type { FormState } from '../../ui/form/form-state.ts';
import { SelectField, type SelectOption } from '../../ui/form/select-field.tsx';
import { TextArea } from '../../ui/form/text-area.tsx';
import { TextField } from '../../ui/form/text-field.tsx';
import { PageHeading } from '../../ui/page/page-heading.tsx';
import { locales } from '../../platform/i18n/locale.ts';
import { mediaPath, mediumPath } from '../media-address.ts';
import type { Medium } from '../media.store.ts';
import { fileTexts as t } from './file.messages.ts';
import { RightsFields, SaveRow } from './picture-form.page.tsx';
import { writeTexts } from './write.messages.ts';

export type FileFormProps = {
  form: FormState;
  isRecording: boolean;
  topics: readonly SelectOption[];
  posters: readonly SelectOption[];
};

export function NewFilePage(props: FileFormProps) {
  const { form, isRecording } = props;
  return (
    <>
      <ErrorSummary locale="de" errors={form.errors} />
      <PageHeading title={isRecording ? t.newRecording : t.newDocument} />
      <Form id="datei" action={`${mediaPath}/neu/${isRecording ? 'aufnahme' : 'dokument'}`} multipart>
        <FormKey form={form} />
        <FileField
          form={form}
          name="file"
          label={t.file}
          hint={isRecording ? t.recordingHint : t.documentHint}
          accept={isRecording ? '.mp4,.webm,.mp3,.ogg' : '.pdf,.docx,.xlsx'}
        />
        <FileFields {...props} />
        <SaveRow label={t.add} back={mediaPath} />
      </Form>
    </>
  );
}

export function EditFilePage({ medium, ...props }: FileFormProps & { medium: Medium }) {
  return (
    <>
      <ErrorSummary locale="de" errors={props.form.errors} />
      <PageHeading title={writeTexts.editTitle} eyebrow={medium.title} />
      <p class="muted">{t.fileFixed}</p>
      <Form id="datei" action={mediumPath(medium.id, 'bearbeiten')} multipart>
        <FileFields {...props} />
        <SaveRow label={t.save} back={mediumPath(medium.id)} />
      </Form>
    </>
  );
}

function FileFields(props: FileFormProps) {
  const { form, isRecording, topics } = props;
  return (
    <>
      <TextField form={form} name="title" label={t.name} />
      <TextArea form={form} name="about" label={t.about} hint={t.aboutHint} rows={3} countUpTo={600} optional />
      <SelectField
        form={form}
        name="language"
        label={t.language}
        options={locales.map((value) => ({ value, label: t.languages[value] }))}
      />
      <SelectField form={form} name="topic" label={t.topic} empty={t.anyTopic} options={topics} />
      {isRecording ? <RecordingFields {...props} /> : <DocumentFields form={form} />}
      <RightsFields form={form} />
    </>
  );
}

function DocumentFields({ form }: { form: FormState }) {
  return (
    <>
      <Checkbox form={form} name="isChecked" label={t.isChecked} hint={t.isCheckedHint} />
      <TextArea form={form} name="offer" label={t.offer} hint={t.offerHint} rows={3} countUpTo={600} optional />
    </>
  );
}

function RecordingFields({ form, posters }: FileFormProps) {
  return (
    <>
      <TextField form={form} name="duration" label={t.duration} hint={t.durationHint} width="short" optional />
      <Checkbox form={form} name="isSigned" label={t.isSigned} />
      <SelectField form={form} name="poster" label={t.poster} empty={t.noPoster} options={posters} />
      <TextArea form={form} name="captions" label={t.captions} hint={t.captionsHint} rows={8} optional />
      <FileField form={form} name="captionsFile" label={t.captionsFile} accept=".vtt,text/vtt" optional />
      <TextArea form={form} name="transcript" label={t.transcript} hint={t.transcriptHint} rows={8} optional />
    </>
  );
}
