import { formatDate } from '../../platform/i18n/format.ts';
import { DataTable, type Column } from '../../ui/data/data-table.tsx';
import { Button, ButtonRow } from '../../ui/form/button.tsx';
import { ErrorSummary } from '../../ui/form/error-summary.tsx';
import type { FormState } from '../../ui/form/form-state.ts';
import { Form } from '../../ui/form/form.tsx';
import { TextArea } from '../../ui/form/text-area.tsx';
import { TextField } from '../../ui/form/text-field.tsx';
import { PageHeading } from '../../ui/page/page-heading.tsx';
import { Section } from '../../ui/page/section.tsx';
import { wordingLanguages } from './wording.form.ts';
import { wordingTexts as t } from './wording.messages.ts';
import type { Wording } from './wordings.store.ts';

/** A wording as the list shows it; `name` is how the office calls its occasion. */
export type ListedWording = { href: string; name: string; wording: Wording; updatedAt: Date };

const columns: readonly Column<ListedWording>[] = [
  { header: t.code, rowHeader: true, cell: (row) => <a href={row.href}>{row.name}</a> },
  { header: t.label, cell: (row) => row.wording.label.de },
  { header: t.sentence, cell: (row) => row.wording.sentence.de },
  { header: t.changedAt, cell: (row) => formatDate(row.updatedAt, 'de') },
];

type WordingsPageProps = { states: readonly ListedWording[]; outcomes: readonly ListedWording[] };

export function WordingsPage({ states, outcomes }: WordingsPageProps) {
  return (
    <>
      <PageHeading title={t.title} lead={t.lead} />
      <DataTable locale="de" id="staende" caption={t.statesCaption} columns={columns} rows={states} stacked />
      <DataTable locale="de" id="ergebnisse" caption={t.outcomesCaption} columns={columns} rows={outcomes} stacked />
    </>
  );
}

type WordingPageProps = { name: string; action: string; form: FormState };

/** One wording in its three languages, with the placeholders it may use beside it. */
export function WordingPage({ name, action, form }: WordingPageProps) {
  return (
    <>
      <ErrorSummary locale="de" errors={form.errors} />
      <PageHeading title={t.changeTitle(name)} />
      <Section id="platzhalter" title={t.placeholders}>
        <p>{t.placeholdersLead}</p>
        <DataTable
          locale="de"
          id="platzhalter-liste"
          caption={t.placeholdersCaption}
          hideCaption
          columns={[
            { header: t.placeholder, rowHeader: true, cell: (row) => <code>{row.name}</code> },
            { header: t.meaning, cell: (row) => row.meaning },
          ]}
          rows={t.placeholderRows}
        />
      </Section>
      <Form id="wording" action={action}>
        {wordingLanguages.map(({ key, name: language }) => {
          const suffix = key === 'de' ? 'De' : key === 'easy' ? 'Easy' : 'En';
          return (
            <Section key={key} id={`sprache-${key}`} title={language}>
              <TextField form={form} name={`label${suffix}`} label={t.labelOf(language)} maxlength={80} />
              <TextArea
                form={form}
                name={`sentence${suffix}`}
                label={t.sentenceOf(language)}
                hint={key === 'easy' ? t.easyHint : undefined}
                rows={4}
                countUpTo={1000}
              />
            </Section>
          );
        })}
        <ButtonRow>
          <Button>{t.save}</Button>
          <a href="/verwaltung/textbausteine">{t.back}</a>
        </ButtonRow>
      </Form>
    </>
  );
}
