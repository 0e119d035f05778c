import { formatDate } from '../../platform/i18n/format.ts';
import { LinkList } from '../../ui/data/link-list.tsx';
import { Notice } from '../../ui/data/notice.tsx';
import { StatusTag } from '../../ui/data/status-tag.tsx';
import { SummaryList, type SummaryRow } from '../../ui/data/summary-list.tsx';
import { Button, ButtonLink, ButtonRow } from '../../ui/form/button.tsx';
import { ErrorSummary } from '../../ui/form/error-summary.tsx';
import { Form } from '../../ui/form/form.tsx';
import type { FieldError } from '../../ui/form/field-error.ts';
import { PageHeading } from '../../ui/page/page-heading.tsx';
import { Section } from '../../ui/page/section.tsx';
import { downloadId, downloadsPath, filmPath, mediumPath } from '../media-address.ts';
import type { Medium } from '../media.store.ts';
import { durationText, fileTypeOf, isFarFrom, sizeText } from '../file-types.ts';
import { DocumentLink } from '../show/document.tsx';
import { RecordingFigure } from '../show/recording.tsx';
import { toDocument, toRecording } from '../show/to-shown.ts';
import { fileTexts } from '../write/file.messages.ts';
import type { MediaUseRow } from '../uses/media-uses.store.ts';
import { focusNames, kindNames, libraryTexts as t } from './library.messages.ts';
import { PicturePreview } from './picture-preview.tsx';

type MediumPageProps = {
  medium: Medium;
  isShown: boolean;
  /** Of the picture that stands for a film. */
  posterCode?: string | undefined;
  uses: readonly MediaUseRow[];
  mayEdit: boolean;
  errors?: readonly FieldError[] | undefined;
};

/** Everything about one medium on one page. */
export function MediumPage({ medium, isShown, posterCode, uses, mayEdit, errors }: MediumPageProps) {
  return (
    <>
      <ErrorSummary locale="de" errors={errors} />
      <PageHeading title={medium.title} eyebrow={kindNames[medium.kind]}>
        {mayEdit && (
          <ButtonRow>
            <ButtonLink href={mediumPath(medium.id, 'bearbeiten')}>{t.edit}</ButtonLink>
          </ButtonRow>
        )}
      </PageHeading>
      <Section id="ansicht" title={t.preview}>
        {isShown ? (
          <Preview medium={medium} posterCode={posterCode} />
        ) : (
          <Notice tone="warning" title={t.hidden} headingLevel={3} />
        )}
      </Section>
      <DurationNotice medium={medium} />
      {medium.kind !== 'picture' && mayEdit && <PublishPart medium={medium} />}
      <Section id="einfuegen" title={t.insert}>
        <p>{t.insertHint}</p>
        <p>
          <code>{`![](${schemeOf[medium.kind]}:${medium.code})`}</code>
        </p>
        <p class="muted">{t.insertCaption}</p>
      </Section>
      <Section id="angaben" title={t.facts}>
        <SummaryList locale="de" rows={rowsOf(medium)} />
      </Section>
      <Section id="verwendung" title={t.uses}>
        {uses.length === 0 ? (
          <p>{t.unused}</p>
        ) : (
          <LinkList links={uses.map(({ path, title }) => ({ href: path, title }))} />
        )}
        {mayEdit && <DeletePart medium={medium} isShown={isShown} />}
      </Section>
    </>
  );
}

function rowsOf(medium: Medium): readonly SummaryRow[] {
  const { alternative, alternativeEasy, alternativeEn, focus, credit, rightsNote, consentNote, consentUntil } = medium;
  const said = (term: string, value: string | null): SummaryRow[] =>
    value === null || value === '' ? [] : [{ term, value }];
  return [
    ...(medium.kind === 'picture' ? [{ term: t.rows.alternative, value: alternative || t.decorative }] : []),
    ...said(t.rows.alternativeEasy, alternativeEasy),
    ...said(t.rows.alternativeEn, alternativeEn),
    ...said(t.rows.focus, focus && focusNames[focus]),
    ...fileRowsOf(medium),
    ...said(t.rows.credit, credit),
    ...said(t.rows.rightsNote, rightsNote),
    { term: t.rows.people, value: medium.hasPeople ? t.somebody : t.nobody },
    ...said(t.rows.consentNote, consentNote),
    ...said(t.rows.consentUntil, consentUntil && formatDate(consentUntil, 'de')),
    ...said(t.rows.size, medium.width && medium.height ? t.pixels(medium.width, medium.height) : null),
    { term: t.rows.addedAt, value: formatDate(medium.addedAt, 'de') },
    { term: t.rows.code, value: <code>{medium.code}</code> },
  ];
}

function fileRowsOf(medium: Medium): readonly SummaryRow[] {
  const { kind, about, language, mediaType, fileBytes, seconds, isSigned, isChecked, offer } = medium;
  if (language === null || mediaType === null || fileBytes === null) return [];
  const said = (term: string, value: string | null): SummaryRow[] => (value ? [{ term, value }] : []);
  const there = (value: string | null): string => (value === null ? t.missing : t.there);
  return [
    ...said(t.rows.about, about),
    { term: t.rows.language, value: fileTexts.languages[language] },
    { term: t.rows.type, value: `${fileTypeOf(mediaType)?.name}, ${sizeText(fileBytes, 'de')}` },
    ...said(t.rows.duration, seconds === null ? null : durationText(seconds)),
    ...(kind === 'document' ? [{ term: t.rows.isChecked, value: isChecked ? t.checked : t.notChecked }] : []),
    ...said(t.rows.offer, offer),
    ...(kind === 'video' ? [{ term: t.rows.isSigned, value: isSigned ? t.somebody : t.nobody }] : []),
    ...(kind === 'video' ? [{ term: t.rows.captions, value: there(medium.captions) }] : []),
    ...(kind === 'document' ? [] : [{ term: t.rows.transcript, value: there(medium.transcript) }]),
  ];
}

const schemeOf = { picture: 'bild', document: 'dokument', video: 'video', audio: 'ton' } as const;

function Preview({ medium, posterCode }: { medium: Medium; posterCode: string | undefined }) {
  const document = toDocument(medium, 'office');
  if (document) return <DocumentLink document={document} locale="de" />;
  const recording = toRecording(medium, posterCode, 'office');
  return recording ? <RecordingFigure recording={recording} textLocale="de" /> : <PicturePreview medium={medium} />;
}

/** Where what somebody typed and what the file says cannot both be right. */
function DurationNotice({ medium: { seconds, fileSeconds } }: { medium: Medium }) {
  if (seconds === null || fileSeconds === null || !isFarFrom(seconds, fileSeconds)) return null;
  return (
    <Notice tone="warning" title={t.durationTitle}>
      <p>{t.durationText(durationText(seconds), durationText(fileSeconds))}</p>
    </Notice>
  );
}

function PublishPart({ medium: { id, kind, code, publishedAt } }: { medium: Medium }) {
  const isPublic = publishedAt !== null;
  const state = fileTexts.state[isPublic ? 'public' : 'draft'];
  return (
    <Section id="veroeffentlichen" title={fileTexts.publish}>
      <p>
        <StatusTag tone={isPublic ? 'success' : 'neutral'} text={state} />
      </p>
      <p class="field-hint">{fileTexts.publishHint}</p>
      {isPublic ? (
        <>
          <p>
            <a href={kind === 'document' ? `${downloadsPath}#${downloadId(code)}` : filmPath(code)}>
              {fileTexts.publicPage}
            </a>
          </p>
          <Form id="zuruecknehmen" action={mediumPath(id, 'zuruecknehmen')}>
            <Button tone="secondary">{fileTexts.withdraw}</Button>
          </Form>
        </>
      ) : (
        <Form id="freigeben" action={mediumPath(id, 'veroeffentlichen')}>
          <Button>{fileTexts.publish}</Button>
        </Form>
      )}
    </Section>
  );
}

function DeletePart({ medium, isShown }: { medium: Medium; isShown: boolean }) {
  return (
    <>
      <Form id="loeschen" action={mediumPath(medium.id, 'loeschen')}>
        <p class="field-hint">{t.deleteHint}</p>
        <Button tone="quiet">{t.delete}</Button>
      </Form>
      {medium.hasPeople && isShown && (
        <Form id="widerrufen" action={mediumPath(medium.id, 'widerrufen')}>
          <p class="field-hint">{t.withdrawHint}</p>
          <Button tone="danger">{t.withdraw}</Button>
        </Form>
      )}
    </>
  );
}
