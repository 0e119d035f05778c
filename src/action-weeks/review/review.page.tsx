import type { ComponentChildren } from 'preact';
import { formatDate, formatDateTime } from '../../platform/i18n/format.ts';
import { Notice } from '../../ui/data/notice.tsx';
import { Paragraphs } from '../../ui/data/paragraphs.tsx';
import { StatusTag } from '../../ui/data/status-tag.tsx';
import { SummaryList } from '../../ui/data/summary-list.tsx';
import { Button, ButtonLink, ButtonRow } from '../../ui/form/button.tsx';
import { ErrorSummary } from '../../ui/form/error-summary.tsx';
import { valueOf, type FormState } from '../../ui/form/form-state.ts';
import { Form } from '../../ui/form/form.tsx';
import { TextArea } from '../../ui/form/text-area.tsx';
import { PageHeading } from '../../ui/page/page-heading.tsx';
import { Section } from '../../ui/page/section.tsx';
import type { ContentRow } from '../content-rows.ts';
import { mayEnter } from '../edition.ts';
import { itemTones } from '../editions/edition-tone.ts';
import { editionsTexts, itemStateNames } from '../editions/editions.messages.ts';
import type { EditionRow } from '../editions.store.ts';
import { mayDecide, mayOfficeWrite, type ContentField } from '../item.ts';
import type { ItemRow, NoteRow } from '../items.store.ts';
import type { Invited } from '../partners.store.ts';
import { itemPath, partnerPath } from '../weeks-address.ts';
import { reviewTexts as t } from './review.messages.ts';

export type ReviewPageProps = {
  edition: EditionRow;
  item: ItemRow;
  rows: readonly ContentRow[];
  /** The same as it stood when the office asked, by term. */
  before: ReadonlyMap<string, string>;
  changed: ReadonlySet<ContentField>;
  notes: readonly NoteRow[];
  /** Undefined when the contact is gone; null for who may not see it. */
  partner: Invited | undefined | null;
  /** Where the event of this item is looked after. */
  eventHref: string | null;
  form: FormState;
  mayRun: boolean;
  children?: ComponentChildren;
};

/** One item with everything that is needed to decide about it. */
export function ReviewPage(props: ReviewPageProps) {
  const { edition, item, changed, notes, partner, eventHref, form, mayRun, children } = props;
  return (
    <>
      <ErrorSummary locale="de" errors={form.errors} />
      <PageHeading
        title={item.title}
        eyebrow={`${editionsTexts.yearTitle(edition.year)} · ${item.organisation}`}
        lead={item.handedInAt === null ? undefined : t.handedIn(formatDate(item.handedInAt, 'de'))}
      >
        <p class="tags">
          <StatusTag tone={itemTones[item.state]} text={itemStateNames[item.state]} />
          {!item.isPublic && <StatusTag text={editionsTexts.file.kinds.counted} />}
          {item.enteredBy === 'office' && <StatusTag text={t.byOffice} />}
        </p>
      </PageHeading>
      {changed.size > 0 && (
        <Notice tone="warning" title={t.changedTitle}>
          <p>{t.changedText}</p>
        </Notice>
      )}
      {item.unsent && mayDecide(item.state) && <Notice title={t.unsent} />}
      {eventHref !== null && (
        <Notice title={t.event}>
          <p>{t.eventText}</p>
          <p>
            <a href={eventHref}>{t.eventLink}</a>
          </p>
        </Notice>
      )}
      <ContentPart {...props} />
      {notes.length > 0 && <NotesPart notes={notes} />}
      {partner !== null && (
        <Section id="ansprechperson" title={t.contact}>
          <p>{partner === undefined ? t.noContact : [partner.name, partner.email].join(' · ')}</p>
          {partner !== undefined && (
            <p>
              <a href={partnerPath(edition.year, partner.id)}>{t.toPartner}</a>
            </p>
          )}
          {partner !== undefined && mayOfficeWrite(item) && mayEnter(edition) && (
            <ButtonRow>
              <ButtonLink href={partnerPath(edition.year, partner.id, `aktionen/${item.id}`)} tone="secondary">
                {t.write}
              </ButtonLink>
            </ButtonRow>
          )}
        </Section>
      )}
      {mayRun && mayDecide(item.state) && <DecidePart edition={edition} item={item} form={form} />}
      {children}
    </>
  );
}

function ContentPart({ rows, before, changed }: ReviewPageProps) {
  return (
    <Section id="eingereicht" title={t.content}>
      <SummaryList
        locale="de"
        rows={rows.map(({ term, text, fields }) => ({
          term,
          value: fields.some((field) => changed.has(field)) ? (
            <>
              <StatusTag tone="warning" text={t.changed} />
              <p class="preformatted">
                <ins>{text}</ins>
              </p>
              {before.has(term) && (
                <p class="preformatted">
                  {t.before}: <del>{before.get(term)}</del>
                </p>
              )}
            </>
          ) : (
            <span class="preformatted">{text}</span>
          ),
        }))}
      />
    </Section>
  );
}

function NotesPart({ notes }: { notes: readonly NoteRow[] }) {
  return (
    <Section id="fragen" title={t.notes}>
      {notes.map(({ id, at, kind, words }) => (
        <div key={id}>
          <h3>{`${t.kinds[kind]}, ${formatDateTime(at, 'de')}`}</h3>
          <Paragraphs text={words} />
        </div>
      ))}
    </Section>
  );
}

function DecidePart({ edition, item, form }: { edition: EditionRow; item: ItemRow; form: FormState }) {
  const here = (below: string) => itemPath(edition.year, item.id, below);
  const version = <input type="hidden" name="version" value={valueOf(form, 'version') || String(item.version)} />;
  return (
    <Section id="entscheiden" title={t.decide}>
      <Form id="annehmen" action={here('annehmen')}>
        {version}
        <p class="field-hint">{t.acceptHint}</p>
        <ButtonRow>
          <Button>{t.accept}</Button>
        </ButtonRow>
      </Form>
      <Form id="nachfragen" action={here('nachfragen')}>
        {version}
        <h3>{t.ask}</h3>
        <TextArea form={form} name="question" label={t.question} hint={t.questionHint} rows={4} />
        <ButtonRow>
          <Button tone="secondary">{t.sendQuestion}</Button>
        </ButtonRow>
      </Form>
      <Form id="ablehnen" action={here('ablehnen')}>
        {version}
        <h3>{t.decline}</h3>
        <TextArea form={form} name="reason" label={t.reason} hint={t.reasonHint} rows={4} />
        <ButtonRow>
          <Button tone="danger">{t.sendDecline}</Button>
        </ButtonRow>
      </Form>
    </Section>
  );
}
