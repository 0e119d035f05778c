import { formatDate } from '../../../platform/i18n/format.ts';
import { Details } from '../../../ui/data/details.tsx';
import { StatusTag } from '../../../ui/data/status-tag.tsx';
import { Button, ButtonLink, ButtonRow } from '../../../ui/form/button.tsx';
import { ErrorSummary } from '../../../ui/form/error-summary.tsx';
import { FileField } from '../../../ui/form/file-field.tsx';
import { FormKey } from '../../../ui/form/form-key.tsx';
import { Form } from '../../../ui/form/form.tsx';
import type { FormState } from '../../../ui/form/form-state.ts';
import { TextArea } from '../../../ui/form/text-area.tsx';
import { PageHeading } from '../../../ui/page/page-heading.tsx';
import { Section } from '../../../ui/page/section.tsx';
import { documentTypes, isDocumentType } from '../../document-file.ts';
import type { documentsOf } from '../../documents.store.ts';
import { careTexts } from '../care.messages.ts';
import { measurePath } from '../measure-address.ts';
import { documentsTexts as t } from './documents.messages.ts';

type Attached = Awaited<ReturnType<typeof documentsOf>>[number];

type DocumentsPageProps = { number: number; documents: readonly Attached[]; form: FormState };

/** Every document with its description and who may have it, and a form for one more. */
export function DocumentsPage({ number, documents, form }: DocumentsPageProps) {
  return (
    <>
      <ErrorSummary locale="de" errors={form.errors} />
      <PageHeading title={t.title} eyebrow={careTexts.eyebrow(number)} lead={t.lead} />
      {documents.length === 0 && <p>{t.none}</p>}
      {documents.map((document, index) => (
        <DocumentPart
          key={document.id}
          number={number}
          document={document}
          title={titleAmong(documents.slice(0, index), document)}
          form={form}
        />
      ))}
      <Section id="neu" title={t.add}>
        <Form id="dokument" action={measurePath(number, 'dokumente')} multipart>
          <FormKey form={form} />
          <FileField
            form={form}
            name="file"
            label={t.file}
            hint={form.errors?.length ? `${t.fileHint} ${t.fileAgain}` : t.fileHint}
            accept=".pdf,.docx,.xlsx,image/*"
          />
          <TextArea form={form} name="description" label={t.description} hint={t.descriptionHint} rows={2} optional />
          <ButtonRow>
            <Button>{t.addButton}</Button>
            <ButtonLink href={measurePath(number)} tone="quiet">
              {careTexts.toFile}
            </ButtonLink>
          </ButtonRow>
        </Form>
      </Section>
    </>
  );
}

/** The field of one document's description; several stand on the page. */
export const descriptionField = (id: string): string => `description-${id}`;

/** Two files may have one name, two parts of a page may not. */
function titleAmong(before: readonly Attached[], { fileName }: Attached): string {
  const same = before.filter((other) => other.fileName === fileName).length;
  return same === 0 ? fileName : `${fileName} (${same + 1})`;
}

type DocumentPartProps = { number: number; document: Attached; title: string; form: FormState };

function DocumentPart({ number, document, title, form }: DocumentPartProps) {
  const { id, fileName, mediaType, bytes, isPublic, addedAt, description } = document;
  const address = measurePath(number, `dokumente/${id}`);
  const kind = t.kinds[isDocumentType(mediaType) ? documentTypes[mediaType] : 'webp'];
  const field = descriptionField(id);
  const of = <span class="visually-hidden">{t.of(title)}</span>;
  return (
    <Section id={`dokument-${id}`} title={title}>
      <p>
        <StatusTag tone={isPublic ? 'success' : 'neutral'} text={isPublic ? t.public : t.internal} />{' '}
        {[kind, t.size(bytes), t.added(formatDate(addedAt, 'de'))].join(' · ')}
      </p>
      <p>
        <a href={`${address}/datei`}>{t.download(fileName)}</a>
      </p>
      <Form id={`angaben-${id}`} action={address}>
        <TextArea
          form={{ ...form, values: { [field]: description, ...form.values } }}
          name={field}
          label={t.description}
          hint={t.descriptionHint}
          rows={2}
        />
        {!isPublic && <p class="field-hint">{t.releaseHint}</p>}
        <ButtonRow>
          <Button tone="secondary" name="was" value="speichern">
            {t.saveDescription}
            {of}
          </Button>
          <Button tone={isPublic ? 'quiet' : 'primary'} name="was" value={isPublic ? 'zurueckziehen' : 'freigeben'}>
            {isPublic ? t.withdraw : t.release}
            {of}
          </Button>
        </ButtonRow>
      </Form>
      <Details summary={t.more}>
        <Form id={`entfernen-${id}`} action={`${address}/entfernen`}>
          <p class="field-hint">{t.removeHint}</p>
          <Button tone="danger">
            {t.remove}
            {of}
          </Button>
        </Form>
      </Details>
    </Section>
  );
}
