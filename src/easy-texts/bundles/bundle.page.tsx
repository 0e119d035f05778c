import { formatDate } from '../../platform/i18n/format.ts';
import { DataTable } from '../../ui/data/data-table.tsx';
import { Notice } from '../../ui/data/notice.tsx';
import { StatusTag } from '../../ui/data/status-tag.tsx';
import { Button, ButtonLink, ButtonRow } from '../../ui/form/button.tsx';
import { ErrorSummary } from '../../ui/form/error-summary.tsx';
import { FileField } from '../../ui/form/file-field.tsx';
import { Form } from '../../ui/form/form.tsx';
import type { FormState } from '../../ui/form/form-state.ts';
import { PageHeading } from '../../ui/page/page-heading.tsx';
import { Section } from '../../ui/page/section.tsx';
import { bundlePath, textPath } from '../easy-address.ts';
import { BundleState } from './bundle-list.page.tsx';
import { bundleTexts } from './bundles.messages.ts';
import type { BundleTextRow, ListedBundle } from './bundles.store.ts';
import type { ReadBundle } from './read-bundle.ts';
import { mayBeTaken, type ReturnedText } from './returned-text.ts';
import { ReturnedTexts } from './returned-texts.tsx';

const t = bundleTexts.file;

export type BundlePageProps = {
  bundle: ListedBundle;
  texts: readonly BundleTextRow[];
  returned: readonly ReturnedText[];
  /** Titles of texts that came back and are not there any more. */
  gone: readonly string[];
  /** What the file said that was just read. */
  read?: ReadBundle | undefined;
  form: FormState;
};

/** One bundle: the file for the office, what came back, and how far its texts are. */
export function BundlePage(props: BundlePageProps) {
  const { bundle, returned, gone, read, form } = props;
  const { number, office, createdAt, closedAt, texts: count } = bundle;
  return (
    <>
      <ErrorSummary locale="de" errors={form.errors} />
      <PageHeading
        title={bundleTexts.name(number)}
        eyebrow={t.eyebrow(office)}
        lead={t.lead(formatDate(createdAt, 'de'), count)}
      >
        <p class="tags">
          <BundleState bundle={bundle} />
        </p>
        <ButtonRow>
          <ButtonLink href={bundlePath(number, 'texte.docx')}>{t.download}</ButtonLink>
        </ButtonRow>
      </PageHeading>
      {read && <ReadNotice read={read} />}
      {(returned.length > 0 || gone.length > 0) && (
        <Section id="zurueck" title={t.back}>
          {gone.map((title) => (
            <p key={title} class="muted">
              „{title}“: {t.gone}
            </p>
          ))}
          {returned.length > 0 && (
            <Form id="uebernehmen" action={bundlePath(number, 'uebernehmen')}>
              <p class="field-hint">{t.backHint}</p>
              <ReturnedTexts texts={returned} form={form} />
              {returned.some(mayBeTaken) && (
                <ButtonRow>
                  <Button>{t.take}</Button>
                </ButtonRow>
              )}
            </Form>
          )}
        </Section>
      )}
      <Section id="einlesen" title={t.receive}>
        <Form id="datei" action={bundlePath(number, 'einlesen')} multipart>
          <FileField form={form} name="file" label={t.returnedFile} hint={t.receiveHint} accept=".docx" />
          <ButtonRow>
            <Button tone="secondary">{t.upload}</Button>
          </ButtonRow>
        </Form>
      </Section>
      <TextsPart {...props} />
      {closedAt === null ? (
        <Form id="abschliessen" action={bundlePath(number, 'abschliessen')}>
          <div class="stack-actions">
            <ButtonRow>
              <Button tone="secondary">{t.close}</Button>
            </ButtonRow>
            <p class="field-hint">{t.closeHint}</p>
          </div>
        </Form>
      ) : (
        <p class="muted">{t.closedOn(formatDate(closedAt, 'de'))}</p>
      )}
    </>
  );
}

function ReadNotice({ read: { texts, missing, doubled, torn, foreign } }: { read: ReadBundle }) {
  const r = bundleTexts.read;
  const list = (marks: readonly string[]) => marks.slice(0, 20).join(', ') + (marks.length > 20 ? ' …' : '');
  const hasFaults = doubled.length + torn.length + foreign.length > 0;
  return (
    <Notice title={r.title(texts.length)} tone={hasFaults ? 'warning' : 'success'}>
      {texts.length === 0 && <p>{r.none}</p>}
      {doubled.length > 0 && <p>{r.doubled(list(doubled))}</p>}
      {torn.length > 0 && <p>{r.torn(list(torn))}</p>}
      {foreign.length > 0 && <p>{r.foreign(list(foreign))}</p>}
      {missing.length > 0 && <p>{r.missing(list(missing))}</p>}
    </Notice>
  );
}

function TextsPart({ texts }: BundlePageProps) {
  return (
    <Section id="inhalt-buendel" title={t.all}>
      <DataTable
        locale="de"
        id="texte"
        caption={t.all}
        hideCaption
        stacked
        rows={texts}
        columns={[
          {
            header: bundleTexts.columns.texts,
            rowHeader: true,
            cell: ({ kind, textId, title }) => <a href={textPath({ kind, id: textId })}>{title}</a>,
          },
          {
            header: bundleTexts.columns.state,
            cell: ({ takenAt, returnedAt }) => {
              if (takenAt) return <StatusTag tone="success" text={t.states.taken(formatDate(takenAt, 'de'))} />;
              if (returnedAt) return <StatusTag tone="warning" text={t.states.back} />;
              return <StatusTag tone="progress" text={t.states.out} />;
            },
          },
        ]}
      />
    </Section>
  );
}
