import { EasyHints } from '../../../platform/easy-language/easy-hints.tsx';
import type { ExplainedWords } from '../../../platform/easy-language/word-rules.ts';
import { noTwin } from '../../../platform/text-twin/text-twin.ts';
import { TwinFields } from '../../../platform/text-twin/twin-fields.tsx';
import { StoredWords } from '../../../ui/data/stored-words.tsx';
import { Button, ButtonLink, ButtonRow } from '../../../ui/form/button.tsx';
import { ErrorSummary } from '../../../ui/form/error-summary.tsx';
import { FormKey } from '../../../ui/form/form-key.tsx';
import { Form } from '../../../ui/form/form.tsx';
import { valueOf, type FormState } from '../../../ui/form/form-state.ts';
import { TextArea } from '../../../ui/form/text-area.tsx';
import { TextField } from '../../../ui/form/text-field.tsx';
import { PageHeading } from '../../../ui/page/page-heading.tsx';
import type { TermRow } from '../glossary.store.ts';
import { termPath } from '../term.ts';
import { editTermPath, newTermPath, termsPath } from './term-address.ts';
import { termTexts } from './write.messages.ts';

const t = termTexts.form;

/** `explained`: the words that an easy text may use, because the glossary explains them. */
type FormPageProps = { form: FormState; explained: ExplainedWords };

export function NewTermPage({ form, explained }: FormPageProps) {
  return (
    <>
      <ErrorSummary locale="de" errors={form.errors} />
      <PageHeading title={t.newTitle} />
      <Form id="wort" action={newTermPath}>
        <FormKey form={form} />
        <Fields form={form} explained={explained} />
        <TwinFields form={form} twin={noTwin} asksMeaning={false} />
        <SaveRow />
      </Form>
    </>
  );
}

type EditTermPageProps = FormPageProps & {
  term: TermRow;
  /** What a colleague saved in between. */
  stored?: TermRow | undefined;
};

export function EditTermPage({ term, form, explained, stored }: EditTermPageProps) {
  return (
    <>
      <ErrorSummary locale="de" errors={form.errors} />
      <PageHeading
        title={t.editTitle(term.title)}
        eyebrow={
          <>
            {t.where} <a href={termPath(term.slug)}>{termPath(term.slug)}</a>
          </>
        }
      />
      {stored && <Stored stored={stored} />}
      <Form id="wort" action={editTermPath(term.id)}>
        <input type="hidden" name="version" value={valueOf(form, 'version')} />
        <Fields form={form} explained={explained} />
        <TwinFields form={form} twin={{ state: term.easyState, outdatedSince: term.easyOutdatedSince }} />
        <SaveRow />
      </Form>
      <p class="section-more">
        <a href={editTermPath(term.id, 'loeschen')}>{termTexts.deletion.link}</a>
      </p>
    </>
  );
}

function Fields({ form, explained }: FormPageProps) {
  const easy = valueOf(form, 'textEasy');
  return (
    <>
      <h2>{t.standard}</h2>
      <TextField form={form} name="title" label={t.name} hint={t.nameHint} />
      <TextArea form={form} name="text" label={t.text} hint={t.textHint} rows={4} />
      <TextArea form={form} name="otherWords" label={t.other} hint={t.otherHint} rows={2} optional />
      <h2>{t.easy}</h2>
      <TextField form={form} name="titleEasy" label={t.nameEasy} hint={t.nameEasyHint} optional />
      <TextArea form={form} name="textEasy" label={t.textEasy} hint={t.textEasyHint} rows={6} optional />
      {easy !== '' && <EasyHints text={easy} explained={explained} />}
      <h2>{t.english}</h2>
      <p class="field-hint">{t.englishHint}</p>
      <TextField form={form} name="titleEn" label={t.nameEn} optional />
      <TextArea form={form} name="textEn" label={t.textEn} rows={3} optional />
    </>
  );
}

function SaveRow() {
  return (
    <ButtonRow>
      <Button>{t.save}</Button>
      <ButtonLink href={termsPath} tone="quiet">
        {t.back}
      </ButtonLink>
    </ButtonRow>
  );
}

function Stored({ stored }: { stored: TermRow }) {
  return (
    <StoredWords
      title={t.changedTitle}
      text={t.changedBody}
      words={[
        [t.name, stored.title],
        [t.text, stored.text],
        [t.other, stored.otherWords.join(', ')],
        [t.textEasy, stored.textEasy],
        [t.textEn, stored.textEn],
      ]}
    />
  );
}

export function DeleteTermPage({ term }: { term: TermRow }) {
  const d = termTexts.deletion;
  return (
    <>
      <PageHeading title={d.title(term.title)} lead={d.text} />
      <Form id="loeschen" action={editTermPath(term.id, 'loeschen')}>
        <ButtonRow>
          <Button tone="danger">{d.button}</Button>
          <ButtonLink href={editTermPath(term.id)} tone="quiet">
            {d.keep}
          </ButtonLink>
        </ButtonRow>
      </Form>
    </>
  );
}
