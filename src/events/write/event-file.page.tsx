import type { ComponentChildren } from 'preact';
import { formatDate } from '../../platform/i18n/format.ts';
import { BothLevels } from '../../platform/text-twin/both-levels.tsx';
import { DataTable } from '../../ui/data/data-table.tsx';
import { Details } from '../../ui/data/details.tsx';
import { Notice } from '../../ui/data/notice.tsx';
import { StatusTag } from '../../ui/data/status-tag.tsx';
import type { Tone } from '../../ui/data/tone.ts';
import { Button, ButtonLink, ButtonRow } from '../../ui/form/button.tsx';
import { ErrorSummary } from '../../ui/form/error-summary.tsx';
import { Form } from '../../ui/form/form.tsx';
import type { FormState } from '../../ui/form/form-state.ts';
import { PageHeading } from '../../ui/page/page-heading.tsx';
import { Section } from '../../ui/page/section.tsx';
import { accessCodes, answerOf, isUnchecked, readAccess } from '../access-facts.ts';
import { accessName, answerNames } from '../access.messages.ts';
import { dateStateAt, type DateState } from '../event.ts';
import { eventPath, publicEventPath } from '../event-address.ts';
import { sayStart, sayWhen } from '../event-time.ts';
import type { DateRow, EventRow } from '../events.store.ts';
import { RepeatedDateFields } from './date-fields.tsx';
import { writeTexts } from './write.messages.ts';

const t = writeTexts.file;

export type EventFilePageProps = {
  event: EventRow;
  dates: readonly DateRow[];
  form: FormState;
  now: Date;
  mayEdit: boolean;
  /** Who has registered, where that is possible. */
  children?: ComponentChildren;
};

/** Everything about one event on one page. */
export function EventFilePage(props: EventFilePageProps) {
  const { event, form, mayEdit, children } = props;
  const isDraft = event.publishedAt === null;
  return (
    <>
      <ErrorSummary locale="de" errors={form.errors} />
      <PageHeading
        title={event.title || event.titleEasy || writeTexts.untitled}
        lead={event.publishedAt === null ? t.draft : t.publicSince(formatDate(event.publishedAt, 'de'))}
      >
        <p class="tags">
          <StatusTag
            tone={isDraft ? 'neutral' : 'success'}
            text={isDraft ? writeTexts.states.draft : writeTexts.states.public}
          />
        </p>
      </PageHeading>
      {mayEdit && isDraft && <PublishPart event={event} />}
      <DatesPart {...props} />
      {children}
      <WordsPart {...props} />
      <AccessPart event={event} />
    </>
  );
}

function PublishPart({ event }: { event: EventRow }) {
  return (
    <Section id="veroeffentlichen" title={t.publish}>
      <p class="field-hint">{t.publishHint}</p>
      <ButtonRow>
        <Form id="oeffentlich" action={eventPath(event.id, 'veroeffentlichen')}>
          <Button>{t.publish}</Button>
        </Form>
        <Form id="loeschen" action={eventPath(event.id, 'loeschen')}>
          <Button tone="quiet">{t.remove}</Button>
        </Form>
      </ButtonRow>
    </Section>
  );
}

const tones: Record<DateState, Tone> = { coming: 'info', running: 'progress', past: 'neutral', cancelled: 'error' };

function DatesPart({ event, dates, now, form, mayEdit }: EventFilePageProps) {
  const columns = t.dateColumns;
  return (
    <Section id="termine" title={t.dates}>
      <DataTable
        locale="de"
        id="termin-liste"
        caption={t.dates}
        hideCaption
        stacked
        rows={dates}
        columns={[
          {
            header: columns.when,
            rowHeader: true,
            cell: (date) => (
              <>
                {sayWhen('de', date)}
                {date.movedFrom !== null && (
                  <span class="field-hint"> ({t.movedFrom(sayStart('de', date.movedFrom))})</span>
                )}
              </>
            ),
          },
          { header: columns.state, cell: (date) => <DateTag date={date} now={now} /> },
          ...(mayEdit ? [{ header: columns.actions, cell: (date: DateRow) => changeLink(event, date, now) }] : []),
        ]}
      />
      {mayEdit && (
        <Details summary={t.addDates} open={form.errors !== undefined}>
          <Form id="weitere" action={eventPath(event.id, 'termine')}>
            <RepeatedDateFields form={form} />
            <ButtonRow>
              <Button tone="secondary">{t.add}</Button>
            </ButtonRow>
          </Form>
        </Details>
      )}
    </Section>
  );
}

function DateTag({ date, now }: { date: DateRow; now: Date }) {
  const state = dateStateAt(now, date);
  return <StatusTag tone={tones[state]} text={t.dateStates[state]} />;
}

function changeLink(event: EventRow, date: DateRow, now: Date) {
  if (date.cancelledAt !== null || date.endsAt <= now) return '–';
  return (
    <a href={eventPath(event.id, `termine/${date.id}`)} aria-label={t.change(sayStart('de', date.startsAt))}>
      {t.changeShort}
    </a>
  );
}

function WordsPart({ event, mayEdit }: EventFilePageProps) {
  const joined = (one: string | null, other: string | null) => [one, other].filter(Boolean).join('\n\n');
  return (
    <Section id="text" title={t.words}>
      <BothLevels
        standard={{ title: event.title, text: joined(event.summary, event.body), none: t.noText }}
        easy={{ title: event.titleEasy, text: joined(event.summaryEasy, event.bodyEasy), none: t.noEasy }}
        twin={{ state: event.easyState, outdatedSince: event.easyOutdatedSince }}
      />
      <ButtonRow>
        {mayEdit && <ButtonLink href={eventPath(event.id, 'bearbeiten')}>{t.edit}</ButtonLink>}
        {event.publishedAt !== null && (
          <ButtonLink href={publicEventPath(event.slug)} tone="quiet">
            {t.publicPage}
          </ButtonLink>
        )}
      </ButtonRow>
    </Section>
  );
}

function AccessPart({ event }: { event: EventRow }) {
  const access = readAccess(event.access);
  return (
    <Section id="zugang" title={writeTexts.form.access}>
      {isUnchecked(access) && (
        <Notice tone="warning" title={t.accessMissing} headingLevel={3}>
          <p>{t.accessMissingText}</p>
        </Notice>
      )}
      <dl class="stored">
        {accessCodes.map((code) => (
          <div key={code}>
            <dt>{accessName('de', code)}</dt>
            <dd>{[answerNames[answerOf(access, code)], access[code]?.note].filter(Boolean).join(' · ')}</dd>
          </div>
        ))}
      </dl>
    </Section>
  );
}
