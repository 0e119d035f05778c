import type { DocumentModel } from '../../platform/documents/document.ts';
import { DocumentBody } from '../../platform/documents/html.tsx';
import { Notice } from '../../ui/data/notice.tsx';
import { ButtonLink, ButtonRow } from '../../ui/form/button.tsx';
import { PageHeading } from '../../ui/page/page-heading.tsx';
import { inspectionPath } from '../inspection-address.ts';
import { reportTexts as t } from './report.messages.ts';

type ReportPageProps = {
  number: number;
  document: DocumentModel;
  /** Addresses of the pictures in their order. */
  pictures: readonly string[];
  /** A file was asked for that cannot be made. */
  isFileMissing: boolean;
};

/** The report as a page, with the same as files to take along. */
export function ReportPage({ number, document, pictures, isFileMissing }: ReportPageProps) {
  return (
    <>
      <PageHeading title={document.title} eyebrow={document.subtitle}>
        <ButtonRow>
          <ButtonLink href={inspectionPath(number, 'bericht.pdf')} tone="secondary">
            {t.pdf}
          </ButtonLink>
          <ButtonLink href={inspectionPath(number, 'bericht.docx')} tone="secondary">
            {t.word}
          </ButtonLink>
        </ButtonRow>
      </PageHeading>
      {isFileMissing && <Notice tone="warning" title={t.failed} />}
      <DocumentBody
        document={document}
        locale="de"
        pictureAddress={(_figure, position) => pictures[position - 1] ?? ''}
      />
    </>
  );
}
