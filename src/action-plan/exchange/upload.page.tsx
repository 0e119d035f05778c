import { DataTable } from '../../ui/data/data-table.tsx';
import { Details } from '../../ui/data/details.tsx';
import { Notice } from '../../ui/data/notice.tsx';
import { Prose } from '../../ui/data/prose.tsx';
import { Button, ButtonLink, ButtonRow } from '../../ui/form/button.tsx';
import { ErrorSummary } from '../../ui/form/error-summary.tsx';
import { FileField } from '../../ui/form/file-field.tsx';
import { Form } from '../../ui/form/form.tsx';
import type { FormState } from '../../ui/form/form-state.ts';
import { TextField } from '../../ui/form/text-field.tsx';
import { PageHeading } from '../../ui/page/page-heading.tsx';
import { Section } from '../../ui/page/section.tsx';
import { planPath } from '../editions/edition-address.ts';
import { planColumns } from './columns.ts';
import { importPath, tablePath, templatePath } from './exchange-address.ts';
import { exchangeTexts } from './exchange.messages.ts';
import type { Target } from './read-current.ts';

const t = exchangeTexts.upload;

type UploadPageProps = {
  target: Target;
  /** Numbers of all editions, newest first. */
  editions: readonly number[];
  form: FormState;
};

/** How a plan comes in as a table, and how it goes out. */
export function UploadPage({ target, editions, form }: UploadPageProps) {
  return (
    <>
      <ErrorSummary locale="de" errors={form.errors} />
      <PageHeading title={t.title} lead={leadFor(target)} />
      {target.kind === 'adopted' ? (
        <Notice tone="info" title={t.adoptedTitle} headingLevel={2}>
          <p>{t.adoptedBody}</p>
          <p>
            <a href={`${planPath}/neu`}>{t.begin}</a>
          </p>
        </Notice>
      ) : (
        <Steps />
      )}
      {target.kind !== 'adopted' && (
        <Section id="hochladen" title={t.form}>
          <Form id="tabelle" action={importPath} multipart>
            {target.kind === 'first' && <EditionFields form={form} />}
            <FileField form={form} name="file" label={t.file} hint={t.fileHint} accept=".xlsx,.csv" />
            <ButtonRow>
              <Button>{t.submit}</Button>
              <ButtonLink href={planPath} tone="quiet">
                {t.back}
              </ButtonLink>
            </ButtonRow>
          </Form>
        </Section>
      )}
      {editions.length > 0 && <Exports editions={editions} />}
    </>
  );
}

function leadFor(target: Target): string | undefined {
  if (target.kind === 'draft') return t.leadDraft(target.edition.number);
  return target.kind === 'first' ? t.leadFirst : undefined;
}

function EditionFields({ form }: { form: FormState }) {
  return (
    <>
      <TextField form={form} name="title" label={t.editionTitle} hint={t.editionTitleHint} />
      <TextField form={form} name="firstYear" label={t.firstYear} inputmode="numeric" width="short" />
      <TextField form={form} name="lastYear" label={t.lastYear} inputmode="numeric" width="short" />
    </>
  );
}

function Steps() {
  return (
    <Section id="so-geht-es" title={t.steps}>
      <Prose>
        <ol>
          {t.stepList.map((step) => (
            <li key={step}>{step}</li>
          ))}
        </ol>
        <p>{t.rules}</p>
      </Prose>
      <ButtonRow>
        <ButtonLink href={templatePath('xlsx')} tone="secondary">
          {t.templateXlsx}
        </ButtonLink>
        <ButtonLink href={templatePath('csv')} tone="quiet">
          {t.templateCsv}
        </ButtonLink>
      </ButtonRow>
      <Details summary={t.columnsSummary}>
        <DataTable
          locale="de"
          id="spalten"
          caption={t.columnsCaption}
          hideCaption
          stacked
          columns={[
            {
              header: t.column,
              rowHeader: true,
              cell: ({ title, owed }) => (
                <>
                  {title}
                  {owed && <span class="table-note">{t.owed}</span>}
                </>
              ),
            },
            { header: t.hint, cell: ({ hint }) => hint },
          ]}
          rows={planColumns}
        />
      </Details>
    </Section>
  );
}

function Exports({ editions }: { editions: readonly number[] }) {
  return (
    <Section id="herunterladen" title={t.export}>
      <p>{t.exportBody}</p>
      <ul>
        {editions.map((edition) => (
          <li key={edition}>
            <a href={tablePath(edition, 'xlsx')}>{t.exportXlsx(edition)}</a>
            {' · '}
            <a href={tablePath(edition, 'csv')}>{t.exportCsv(edition)}</a>
          </li>
        ))}
      </ul>
    </Section>
  );
}
