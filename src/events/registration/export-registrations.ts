import type { DataTable } from '../../platform/documents/table.ts';
import type { Work } from '../../platform/use-case.ts';
import type { DateRow, EventRow } from '../events.store.ts';
import { officeTexts as t } from './office.messages.ts';
import { registrationsOf, type RegistrationRow } from './registrations.store.ts';

/** The list for the day as a table to take away; the audit log knows who took it. */
export async function exportRegistrations(
  work: Work,
  event: EventRow,
  date: DateRow,
): Promise<DataTable<RegistrationRow>> {
  const rows = await registrationsOf(work.db, date.id);
  await work.audit('events.registrations-exported', `event ${event.id}`, { date: date.id, rows: rows.length });
  return {
    title: t.title,
    rows,
    columns: [
      { kind: 'text', key: 'name', title: t.columns.name, value: ({ name }) => name },
      {
        kind: 'text',
        key: 'contact',
        title: t.columns.contact,
        value: ({ telephone, email }) => [telephone, email].filter(Boolean).join(' · ') || null,
      },
      { kind: 'number', key: 'persons', title: t.columns.persons, value: ({ persons }) => persons },
      { kind: 'text', key: 'needs', title: t.columns.needs, value: ({ needs }) => needs },
      { kind: 'text', key: 'state', title: t.columns.state, value: ({ state }) => t.states[state] },
    ],
  };
}
