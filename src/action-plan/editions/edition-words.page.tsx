import { Button, ButtonLink, ButtonRow } from '../../ui/form/button.tsx';
import { ErrorSummary } from '../../ui/form/error-summary.tsx';
import { Form } from '../../ui/form/form.tsx';
import type { FormState } from '../../ui/form/form-state.ts';
import { PageHeading } from '../../ui/page/page-heading.tsx';
import type { EditionRow } from '../action-plan.store.ts';
import { TermFields } from './begin-edition.page.tsx';
import { editionWords, twinOf } from './edit-edition.ts';
import { editionPath } from './edition-address.ts';
import { editionTexts as t } from './editions.messages.ts';
import { type ChangedBy, Stored, storedParts, WordsFields } from './words-fields.tsx';
import { wordsTexts } from './words.messages.ts';

type EditionWordsPageProps = {
  edition: EditionRow;
  form: FormState;
  /** Whether the term may be changed, too. */
  withTerm: boolean;
  /** Set when a colleague saved in between. */
  changed?: ChangedBy | undefined;
};

const labels = { titleLabel: t.form.title, textLabel: t.page.about };

export function EditionWordsPage({ edition, form, withTerm, changed }: EditionWordsPageProps) {
  const term = t.term(edition.firstYear, edition.lastYear);
  return (
    <>
      <ErrorSummary locale="de" errors={form.errors} />
      <PageHeading title={withTerm ? t.page.edit : t.page.editWords} eyebrow={t.edition(edition.number)} />
      {changed && (
        <Stored changed={changed} parts={[...storedParts(editionWords(edition), labels), [t.page.term, term]]} />
      )}
      <Form id="fassung" action={editionPath(edition.number, 'text')}>
        {withTerm && <TermFields form={form} />}
        <WordsFields form={form} twin={twinOf(edition)} {...labels} />
        <ButtonRow>
          <Button>{wordsTexts.save}</Button>
          <ButtonLink href={editionPath(edition.number)} tone="quiet">
            {wordsTexts.back}
          </ButtonLink>
        </ButtonRow>
      </Form>
    </>
  );
}
