import { formatDate } from '../../../platform/i18n/format.ts';
import { Details } from '../../../ui/data/details.tsx';
import { DateFields } from '../../../ui/form/date-fields.tsx';
import { FileField } from '../../../ui/form/file-field.tsx';
import { hasError, valueOf, type FormState } from '../../../ui/form/form-state.ts';
import { RadioGroup } from '../../../ui/form/radio-group.tsx';
import { SelectField } from '../../../ui/form/select-field.tsx';
import { TextArea } from '../../../ui/form/text-area.tsx';
import { TextField } from '../../../ui/form/text-field.tsx';
import { formatMeasured } from '../../readings.ts';
import { degrees } from '../../measure.ts';
import { degreeNames } from '../../taxonomy.messages.ts';
import { answerTexts } from './answer.messages.ts';
import { ownReport } from './answer-values.ts';
import type { AskedIndicator, AskedMeasure } from './find-asked.ts';

export type AnswerFieldsProps = {
  form: FormState;
  asked: AskedMeasure;
  /** Whom else one could ask. */
  bodies: readonly { code: string; name: string }[];
};

/** How far, one sentence, and what few need; the same for bodies and for staff who write an answer down. */
export function AnswerFields({ form, asked, bodies }: AnswerFieldsProps) {
  const t = answerTexts(form.locale);
  const options = [
    ...degrees.map((degree) => ({ value: degree, label: degreeNames[degree][form.locale] })),
    { value: 'notUs', label: t.notUs, hint: t.notUsHint, children: <AskInstead form={form} bodies={bodies} /> },
  ];
  const { fileName } = asked.question;
  const fileHint = [t.fileHint, fileName !== null && t.fileKept(fileName), Boolean(form.errors?.length) && t.fileAgain];
  return (
    <>
      <RadioGroup
        form={form}
        name="degree"
        legend={t.degree}
        hint={asked.question.knownDegree === null ? undefined : t.degreeHint}
        options={options}
      />
      <TextArea
        form={form}
        name="text"
        label={t.text}
        hint={ownReport(asked) === null ? t.textHintFirst : t.textHint}
        rows={3}
      />
      {asked.indicators.length > 0 && <ReadingFields form={form} indicators={asked.indicators} />}
      <FileField
        form={form}
        name="file"
        label={t.file}
        hint={fileHint.filter(Boolean).join(' ')}
        accept=".pdf,.docx,.xlsx,image/*"
        optional
      />
    </>
  );
}

function AskInstead({ form, bodies }: Omit<AnswerFieldsProps, 'asked'>) {
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
    </>
  );
}

function ReadingFields({ form, indicators }: { form: FormState; indicators: readonly AskedIndicator[] }) {
  const t = answerTexts(form.locale);
  const [only] = indicators.length === 1 ? indicators : [];
  const isOpen =
    valueOf(form, 'reading') !== '' || ['indicator', 'reading', 'readOn'].some((name) => hasError(form, name));
  return (
    <Details summary={only ? `${t.reading}: ${only.name}` : t.reading} open={isOpen}>
      <p>{t.readingIntro}</p>
      {!only && (
        <SelectField
          form={form}
          name="indicator"
          label={t.indicator}
          empty={t.indicatorEmpty}
          options={indicators.map(({ id, name, unit }) => ({ value: id, label: unit ? `${name} (${unit})` : name }))}
          optional
        />
      )}
      <TextField
        form={form}
        name="reading"
        label={only?.unit ? `${t.value} (${only.unit})` : t.value}
        hint={t.valueHint(only ? lastValue(form, only) : '').trim()}
        inputmode="decimal"
        width="medium"
        autocomplete="off"
        optional
      />
      <DateFields form={form} name="readOn" legend={t.readOn} hint={t.readOnHint} optional />
    </Details>
  );
}

function lastValue({ locale }: FormState, { last, unit }: AskedIndicator): string {
  return last ? answerTexts(locale).lastValue(formatMeasured(last.value, unit), formatDate(last.readOn, locale)) : '';
}
