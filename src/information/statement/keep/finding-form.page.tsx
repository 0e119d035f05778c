import { formatDate } from '../../../platform/i18n/format.ts';
import { Paragraphs } from '../../../ui/data/paragraphs.tsx';
import { StoredWords } from '../../../ui/data/stored-words.tsx';
import { Button, ButtonLink, ButtonRow } from '../../../ui/form/button.tsx';
import { DateFields } from '../../../ui/form/date-fields.tsx';
import { ErrorSummary } from '../../../ui/form/error-summary.tsx';
import { FormKey } from '../../../ui/form/form-key.tsx';
import { Form } from '../../../ui/form/form.tsx';
import { valueOf, type FormState } from '../../../ui/form/form-state.ts';
import { RadioGroup } from '../../../ui/form/radio-group.tsx';
import { TextArea } from '../../../ui/form/text-area.tsx';
import { TextField } from '../../../ui/form/text-field.tsx';
import { PageHeading } from '../../../ui/page/page-heading.tsx';
import { Section } from '../../../ui/page/section.tsx';
import type { FeedbackRow } from '../../feedback.store.ts';
import { findingExtents, findingReasons } from '../statement.ts';
import type { FindingRow } from '../statement.store.ts';
import { findingPath, newFindingPath, statementStaffPath } from './keep-address.ts';
import { keepTexts } from './keep.messages.ts';

const t = keepTexts.form;

/** `feedback`: what somebody wrote, to be read while the finding is written in other words. */
type NewFindingPageProps = { form: FormState; feedback: FeedbackRow | undefined };

export function NewFindingPage({ form, feedback }: NewFindingPageProps) {
  return (
    <>
      <ErrorSummary locale="de" errors={form.errors} />
      <PageHeading title={t.newTitle} />
      {feedback && (
        <Section id="wortlaut" title={t.said}>
          <blockquote>
            <Paragraphs text={feedback.problem} />
          </blockquote>
          <p>{t.saidHint}</p>
        </Section>
      )}
      <Form id="befund" action={newFindingPath}>
        <FormKey form={form} />
        {feedback && <input type="hidden" name="feedback" value={feedback.reference} />}
        <Fields form={form} />
      </Form>
    </>
  );
}

type FindingPageProps = {
  finding: FindingRow;
  form: FormState;
  /** What a colleague saved in between. */
  stored?: FindingRow | undefined;
};

export function FindingPage({ finding, form, stored }: FindingPageProps) {
  return (
    <>
      <ErrorSummary locale="de" errors={form.errors} />
      <PageHeading title={t.editTitle(finding.number)} />
      {stored && (
        <StoredWords
          title={t.changedTitle}
          text={t.changedBody}
          words={[
            [t.title, stored.title],
            [t.text, stored.text],
            [t.page, stored.page],
            [t.reason, keepTexts.reasons[stored.reason]],
            [t.planned, stored.plannedUntil && formatDate(stored.plannedUntil, 'de')],
            [t.alternative, stored.alternative],
          ]}
        />
      )}
      <Settle finding={finding} />
      <Form id="befund" action={findingPath(finding.number)}>
        <input type="hidden" name="version" value={valueOf(form, 'version')} />
        <Fields form={form} />
      </Form>
    </>
  );
}

function Settle({ finding: { number, closedOn } }: { finding: FindingRow }) {
  const s = keepTexts.settle;
  return (
    <Section id="stand" title={closedOn === null ? s.title : s.reopenTitle}>
      <Form id="behoben" action={findingPath(number, 'stand')}>
        <p>{closedOn === null ? s.text : s.closedOn(formatDate(closedOn, 'de'))}</p>
        <input type="hidden" name="behoben" value={closedOn === null ? 'ja' : 'nein'} />
        <Button tone="secondary">{closedOn === null ? s.mended : s.reopen}</Button>
      </Form>
    </Section>
  );
}

function Fields({ form }: { form: FormState }) {
  return (
    <>
      <h2>{t.standard}</h2>
      <TextField form={form} name="title" label={t.title} hint={t.titleHint} />
      <TextArea form={form} name="text" label={t.text} hint={t.textHint} rows={4} />
      <TextField form={form} name="page" label={t.page} hint={t.pageHint} optional />
      <RadioGroup
        form={form}
        name="reason"
        legend={t.reason}
        options={findingReasons.map((value) => ({
          value,
          label: keepTexts.reasons[value],
          hint: t.reasonHints[value],
        }))}
      />
      <RadioGroup
        form={form}
        name="extent"
        legend={t.extent}
        hint={t.extentHint}
        options={findingExtents.map((value) => ({ value, label: keepTexts.extents[value] }))}
      />
      <DateFields form={form} name="since" legend={t.since} />
      <DateFields form={form} name="plannedUntil" legend={t.planned} hint={t.plannedHint} optional />
      <TextArea form={form} name="alternative" label={t.alternative} rows={3} optional />
      <h2>{t.easy}</h2>
      <p class="field-hint">{t.easyHint}</p>
      <TextField form={form} name="titleEasy" label={t.titleShort} optional />
      <TextArea form={form} name="textEasy" label={t.text} rows={4} optional />
      <TextArea form={form} name="alternativeEasy" label={t.alternative} rows={3} optional />
      <h2>{t.english}</h2>
      <p class="field-hint">{t.englishHint}</p>
      <TextField form={form} name="titleEn" label={t.titleShort} optional />
      <TextArea form={form} name="textEn" label={t.text} rows={4} optional />
      <TextArea form={form} name="alternativeEn" label={t.alternative} rows={3} optional />
      <ButtonRow>
        <Button>{t.save}</Button>
        <ButtonLink href={statementStaffPath} tone="quiet">
          {t.back}
        </ButtonLink>
      </ButtonRow>
    </>
  );
}
