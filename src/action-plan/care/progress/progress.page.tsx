import { formatDate } from '../../../platform/i18n/format.ts';
import { Button, ButtonLink, ButtonRow } from '../../../ui/form/button.tsx';
import { ErrorSummary } from '../../../ui/form/error-summary.tsx';
import { Form } from '../../../ui/form/form.tsx';
import type { FormState } from '../../../ui/form/form-state.ts';
import { RadioGroup } from '../../../ui/form/radio-group.tsx';
import { SelectField, type SelectOption } from '../../../ui/form/select-field.tsx';
import { TextArea } from '../../../ui/form/text-area.tsx';
import { PageHeading } from '../../../ui/page/page-heading.tsx';
import { degrees } from '../../measure.ts';
import { degreeNames } from '../../taxonomy.messages.ts';
import { careTexts } from '../care.messages.ts';
import { measurePath } from '../measure-address.ts';
import { progressTexts as t } from './progress.messages.ts';

export type CorrectedEntry = { id: number; at: Date; text: string; isPublic: boolean };

type ProgressPageProps = {
  number: number;
  title: string;
  form: FormState;
  authors: readonly SelectOption[];
  /** The newest entry of the history that is shown now. */
  seen: number;
  /** The entry that is put right. */
  old: CorrectedEntry | undefined;
};

export function ProgressPage({ number, title, form, authors, seen, old }: ProgressPageProps) {
  const action = measurePath(number, old ? `sachstand?berichtigt=${old.id}` : 'sachstand');
  return (
    <>
      <ErrorSummary locale="de" errors={form.errors} />
      <PageHeading
        title={old ? t.correctTitle : t.title}
        eyebrow={`${careTexts.eyebrow(number)} · ${title}`}
        lead={old ? t.correctLead(formatDate(old.at, 'de')) : t.lead}
      />
      {old && (
        <div class="panel">
          <h2>{t.old}</h2>
          <p class="preformatted">{old.text}</p>
        </div>
      )}
      <Form id="sachstand" action={action}>
        <input type="hidden" name="seen" value={seen} />
        <SelectField
          form={form}
          name="author"
          label={t.author}
          hint={t.authorHint}
          empty={t.authorEmpty}
          options={authors}
        />
        <RadioGroup
          form={form}
          name="degree"
          legend={t.degree}
          options={degrees.map((value) => ({ value, label: degreeNames[value].de }))}
        />
        <TextArea form={form} name="text" label={t.text} hint={t.textHint} rows={4} />
        {(old === undefined || old.isPublic) && (
          <TextArea form={form} name="textEasy" label={t.textEasy} hint={t.textEasyHint} rows={4} optional />
        )}
        {old ? (
          <input type="hidden" name="visibility" value={old.isPublic ? 'public' : 'internal'} />
        ) : (
          <Visibility form={form} />
        )}
        <ButtonRow>
          <Button>{old ? t.saveCorrection : t.save}</Button>
          <ButtonLink href={measurePath(number)} tone="quiet">
            {careTexts.back}
          </ButtonLink>
        </ButtonRow>
      </Form>
    </>
  );
}

function Visibility({ form }: { form: FormState }) {
  return (
    <RadioGroup
      form={form}
      name="visibility"
      legend={t.visibility}
      options={[
        { value: 'public', label: t.public, hint: t.publicHint },
        { value: 'internal', label: t.internal, hint: t.internalHint },
      ]}
    />
  );
}

/** For an entry that was already put right. */
export function AlreadyCorrectedPage({ number }: { number: number }) {
  return (
    <>
      <PageHeading title={t.corrected.title} eyebrow={careTexts.eyebrow(number)} lead={t.corrected.body} />
      <ButtonLink href={`${measurePath(number)}#verlauf`}>{t.corrected.link}</ButtonLink>
    </>
  );
}
