import { DataTable } from '../../ui/data/data-table.tsx';
import { Notice } from '../../ui/data/notice.tsx';
import { ScreenOnly } from '../../ui/data/only.tsx';
import { Button, ButtonRow } from '../../ui/form/button.tsx';
import { ErrorSummary } from '../../ui/form/error-summary.tsx';
import { Form } from '../../ui/form/form.tsx';
import { FormKey } from '../../ui/form/form-key.tsx';
import type { FormState } from '../../ui/form/form-state.ts';
import { ReadAloud } from '../../ui/page/letter.tsx';
import { PageHeading } from '../../ui/page/page-heading.tsx';
import { Section } from '../../ui/page/section.tsx';
import { eventPath } from '../event-address.ts';
import { sayStart, sayWhen } from '../event-time.ts';
import type { DateRow, EventRow } from '../events.store.ts';
import { callTexts, officeTexts as t } from './office.messages.ts';
import { RegisterFields } from './register-fields.tsx';
import type { Registered } from './register.ts';
import type { DateCounts, RegistrationRow } from './registrations.store.ts';

export const registrationsPath = (event: EventRow, date: DateRow, below = ''): string =>
  eventPath(event.id, `termine/${date.id}/anmeldungen${below}`);

type CountsPartProps = {
  event: EventRow;
  dates: readonly DateRow[];
  counts: ReadonlyMap<string, DateCounts>;
  mayOpen: boolean;
};

/** How many come to each date; who they are, for those who may know. */
export function CountsPart({ event, dates, counts, mayOpen }: CountsPartProps) {
  if (!event.takesRegistrations) return null;
  return (
    <Section id="anmeldungen" title={t.part}>
      <ul class="plain-links">
        {dates.map((date) => {
          const { registered, waiting } = counts.get(date.id) ?? { registered: 0, waiting: 0 };
          return (
            <li key={date.id}>
              {sayStart('de', date.startsAt)}: {t.counts(registered, waiting, event.seats)}
              {mayOpen && (
                <>
                  {' · '}
                  <a href={registrationsPath(event, date)}>{t.open(sayStart('de', date.startsAt))}</a>
                </>
              )}
            </li>
          );
        })}
      </ul>
    </Section>
  );
}

type RegistrationsPageProps = {
  event: EventRow;
  date: DateRow;
  rows: readonly RegistrationRow[];
  form: FormState;
  made?: Registered | undefined;
};

/** The list for the day: it prints without its buttons. */
export function RegistrationsPage({ event, date, rows, form, made }: RegistrationsPageProps) {
  const nameOf = ({ name }: RegistrationRow): string => name ?? t.forgotten;
  return (
    <>
      <ErrorSummary locale="de" errors={form.errors} />
      <PageHeading title={t.title} eyebrow={event.title || event.titleEasy} lead={sayWhen('de', date)} />
      {made && (
        <Notice tone="success" title={t.made(made.state)}>
          <ReadAloud>{made.code}</ReadAloud>
          <p>{t.code}</p>
        </Notice>
      )}
      <DataTable
        locale="de"
        id="angemeldete"
        caption={t.title}
        stacked
        rows={rows}
        empty={<p>{t.none}</p>}
        columns={[
          { header: t.columns.name, rowHeader: true, cell: nameOf },
          {
            header: t.columns.contact,
            cell: ({ email, telephone }) => [telephone, email].filter(Boolean).join(' · ') || '–',
          },
          { header: t.columns.persons, numeric: true, cell: ({ persons }) => persons },
          { header: t.columns.needs, cell: ({ needs }) => needs ?? '–' },
          {
            header: t.columns.state,
            cell: ({ state, callAbout }) => (
              <>
                {t.states[state]}
                {callAbout !== null && <strong class="access-note">{callTexts[callAbout]}</strong>}
              </>
            ),
          },
          {
            header: t.columns.actions,
            cell: (row) => (
              <ScreenOnly>
                {row.callAbout !== null && (
                  <Form id={`anruf-${row.id}`} action={registrationsPath(event, date, `/${row.id}/angerufen`)}>
                    <Button tone="secondary">{t.called(nameOf(row))}</Button>
                  </Form>
                )}
                <Form id={`ab-${row.id}`} action={registrationsPath(event, date, `/${row.id}/abmelden`)}>
                  <Button tone="quiet">{t.withdraw(nameOf(row))}</Button>
                </Form>
              </ScreenOnly>
            ),
          },
        ]}
      />
      <p class="field-hint">{t.needsEnd}</p>
      <ScreenOnly>
        <ButtonRow>
          <Form id="excel" action={registrationsPath(event, date, '/liste.xlsx')}>
            <Button tone="secondary">{t.excel}</Button>
          </Form>
          <Form id="csv" action={registrationsPath(event, date, '/liste.csv')}>
            <Button tone="secondary">{t.csv}</Button>
          </Form>
        </ButtonRow>
        <Section id="anmelden" title={t.add}>
          <Form id="eintragen" action={registrationsPath(event, date)}>
            <FormKey form={form} />
            <p class="field-hint">{t.addHint}</p>
            <RegisterFields form={form} isOwn={false} />
            <ButtonRow>
              <Button>{t.save}</Button>
            </ButtonRow>
          </Form>
        </Section>
      </ScreenOnly>
    </>
  );
}
