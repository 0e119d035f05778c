import { Notice } from '../../../ui/data/notice.tsx';
import { Button } from '../../../ui/form/button.tsx';
import { FileField } from '../../../ui/form/file-field.tsx';
import type { FormState } from '../../../ui/form/form-state.ts';
import { SelectField } from '../../../ui/form/select-field.tsx';
import { wordTexts as t } from './take-word.messages.ts';
import { writeTexts } from './write.messages.ts';

/** Behind the buttons that save: pressing Enter in a field must not ask for a file. */
export function WordPart({ form }: { form: FormState }) {
  return (
    <>
      <h2>{t.title}</h2>
      <FileField form={form} name="wordFile" label={t.file} hint={t.hint} accept=".docx" optional />
      <SelectField
        form={form}
        name="wordInto"
        label={t.into}
        options={[
          { value: 'body', label: writeTexts.form.body },
          { value: 'bodyEasy', label: writeTexts.form.bodyEasy },
        ]}
      />
      <Button tone="secondary" name="next" value="word">
        {t.button}
      </Button>
    </>
  );
}

/** Says that the file is in the form, and what of it is not. */
export function WordTaken({ left }: { left: readonly string[] }) {
  return (
    <Notice tone={left.length > 0 ? 'warning' : 'success'} title={t.doneTitle}>
      <p>{t.done}</p>
      {left.map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
    </Notice>
  );
}
