import { Button, ButtonLink, ButtonRow } from '../../ui/form/button.tsx';
import { ErrorSummary } from '../../ui/form/error-summary.tsx';
import { FormKey } from '../../ui/form/form-key.tsx';
import { Form } from '../../ui/form/form.tsx';
import { valueOf, type FormState } from '../../ui/form/form-state.ts';
import { TextArea } from '../../ui/form/text-area.tsx';
import { TextField } from '../../ui/form/text-field.tsx';
import { PageHeading } from '../../ui/page/page-heading.tsx';
import type { EditionRow } from '../action-plan.store.ts';
import type { FieldRow, GoalRow } from '../editions.store.ts';
import { twinOf } from './edit-edition.ts';
import { editionPath, fieldPath, goalPath } from './edition-address.ts';
import { editionTexts } from './editions.messages.ts';
import { outlineTexts as t } from './outline.messages.ts';
import { fieldWords } from './save-field.ts';
import { type ChangedBy, Stored, storedParts, WordsFields } from './words-fields.tsx';
import { wordsTexts } from './words.messages.ts';

type FieldWordsPageProps = {
  edition: EditionRow;
  /** Missing for a new one. */
  field: FieldRow | undefined;
  form: FormState;
  /** Set when a colleague saved in between. */
  changed?: ChangedBy | undefined;
};

const labels = { titleLabel: t.field.title, textLabel: t.field.text };

export function FieldWordsPage({ edition, field, form, changed }: FieldWordsPageProps) {
  const path = field ? fieldPath(edition.number, field.slug) : editionPath(edition.number, 'handlungsfelder');
  return (
    <>
      <ErrorSummary locale="de" errors={form.errors} />
      <PageHeading
        title={field ? t.field.editTitle : t.field.newTitle}
        eyebrow={editionTexts.edition(edition.number)}
      />
      {changed && field && <Stored changed={changed} parts={storedParts(fieldWords(field), labels)} />}
      <Form id="feld" action={field ? `${path}/text` : `${path}/neu`}>
        {!field && <FormKey form={form} />}
        <WordsFields
          form={form}
          twin={field ? twinOf(field) : { state: 'missing', outdatedSince: null }}
          titleHint={field ? t.field.titleHint : t.field.titleHintNew}
          {...labels}
        />
        <ButtonRow>
          <Button>{wordsTexts.save}</Button>
          <ButtonLink href={path} tone="quiet">
            {wordsTexts.back}
          </ButtonLink>
        </ButtonRow>
      </Form>
    </>
  );
}

type GoalPageProps = {
  edition: EditionRow;
  field: FieldRow;
  /** Missing for a new one. */
  goal: GoalRow | undefined;
  form: FormState;
  changed?: ChangedBy | undefined;
};

export function GoalPage({ edition, field, goal, form, changed }: GoalPageProps) {
  const back = fieldPath(edition.number, field.slug);
  const action = goal ? goalPath(edition.number, field.slug, goal.id) : `${back}/ziele/neu`;
  return (
    <>
      <ErrorSummary locale="de" errors={form.errors} />
      <PageHeading title={goal ? t.goal.editTitle : t.goal.newTitle} eyebrow={field.title} />
      {changed && goal && (
        <Stored
          changed={changed}
          parts={[
            [t.goal.title, goal.title],
            [t.goal.titleEasy, goal.titleEasy ?? ''],
          ]}
        />
      )}
      <Form id="ziel" action={action}>
        {goal ? <input type="hidden" name="version" value={valueOf(form, 'version')} /> : <FormKey form={form} />}
        <TextArea form={form} name="title" label={t.goal.title} hint={t.goal.titleHint} rows={3} />
        <TextField form={form} name="titleEasy" label={t.goal.titleEasy} optional />
        <ButtonRow>
          <Button>{t.goal.save}</Button>
          <ButtonLink href={back} tone="quiet">
            {wordsTexts.back}
          </ButtonLink>
        </ButtonRow>
      </Form>
    </>
  );
}
