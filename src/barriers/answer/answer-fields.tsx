import { DateFields } from '../../ui/form/date-fields.tsx';
import { FileField } from '../../ui/form/file-field.tsx';
import type { FormState } from '../../ui/form/form-state.ts';
import { RadioGroup } from '../../ui/form/radio-group.tsx';
import { SelectField } from '../../ui/form/select-field.tsx';
import { TextArea } from '../../ui/form/text-area.tsx';
import { TextField } from '../../ui/form/text-field.tsx';
import { answerTexts } from './answer.messages.ts';

type AnswerFieldsProps = { form: FormState; bodies: readonly { code: string; name: string }[] };

/** The four answers with what belongs to each; the same for officers and for staff who write an answer down. */
export function AnswerFields({ form, bodies }: AnswerFieldsProps) {
  const t = answerTexts(form.locale);
  const options = [
    {
      value: 'willAct',
      label: t.willAct,
      hint: t.willActHint,
      children: (
        <>
          <TextArea form={form} name="willActText" label={t.willActText} hint={t.twoLines} rows={3} />
          <DateFields form={form} name="by" legend={t.by} hint={t.byHint} optional />
        </>
      ),
    },
    {
      value: 'done',
      label: t.done,
      hint: t.doneHint,
      children: <TextArea form={form} name="doneText" label={t.doneText} hint={t.twoLines} rows={3} />,
    },
    {
      value: 'notPossible',
      label: t.notPossible,
      hint: t.notPossibleHint,
      children: <TextArea form={form} name="reason" label={t.reason} hint={t.reasonHint} rows={3} />,
    },
    { value: 'notOurs', label: t.notOurs, hint: t.notOursHint, children: <NotOurs form={form} bodies={bodies} /> },
  ];
  return (
    <>
      <RadioGroup form={form} name="answer" legend={t.choose} options={options} />
      <FileField
        form={form}
        name="file"
        label={t.file}
        hint={form.errors?.length ? `${t.fileHint} ${t.fileAgain}` : t.fileHint}
        accept="application/pdf,image/*"
        optional
      />
    </>
  );
}

function NotOurs({ form, bodies }: AnswerFieldsProps) {
  const t = answerTexts(form.locale);
  return (
    <>
      <SelectField
        form={form}
        name="otherBody"
        label={t.otherBody}
        empty={t.otherBodyEmpty}
        options={bodies.map(({ code, name }) => ({ value: code, label: name }))}
      />
      <TextField
        form={form}
        name="otherBodyName"
        label={t.otherBodyName}
        hint={t.otherBodyNameHint}
        autocomplete="off"
        optional
      />
      <TextArea form={form} name="notOursText" label={t.notOursText} rows={3} optional />
    </>
  );
}
