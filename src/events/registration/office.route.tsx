import { checkForm } from '../../platform/forms/check-form.ts';
import { newFormKey, sentForm } from '../../platform/forms/form-key.ts';
import { isAlreadyMade, makeOnce } from '../../platform/forms/make-once.ts';
import { readForm } from '../../platform/forms/read-form.ts';
import { csvStream } from '../../platform/documents/csv.ts';
import { renderSpreadsheet, sheet } from '../../platform/documents/spreadsheet.ts';
import { doneFlash } from '../../platform/http/done-flash.ts';
import { renderFault } from '../../platform/http/errors.tsx';
import { renderPage } from '../../platform/http/render-page.tsx';
import { get, post, type RequestContext, type Route } from '../../platform/http/route.ts';
import { staffActor } from '../../platform/http/staff-actor.ts';
import { isId } from '../../platform/record-id.ts';
import { newHashedCode } from '../../platform/secrets/receipt-code.ts';
import { transact } from '../../platform/use-case.ts';
import type { FieldError } from '../../ui/form/field-error.ts';
import type { FormValues } from '../../ui/form/form-state.ts';
import { eventRoute, eventsPath } from '../event-address.ts';
import { handleRegistrations as permission } from '../events.access.ts';
import type { DateRow, EventRow } from '../events.store.ts';
import { aboveEvent, withDate } from '../write/event-request.route.ts';
import { exportRegistrations } from './export-registrations.ts';
import { officeTexts as t } from './office.messages.ts';
import { RegistrationsPage, registrationsPath } from './office.page.tsx';
import { registerForm, whoComes } from './register.form.ts';
import { noteCall, register, withdrawRegistration, type Registered } from './register.ts';
import { findRegistration, registrationsOf } from './registrations.store.ts';

type Shown = { values?: FormValues; errors?: readonly FieldError[]; made?: Registered };

async function render(c: RequestContext, event: EventRow, date: DateRow, shown: Shown = {}): Promise<Response> {
  const { values = newFormKey(), errors, made } = shown;
  const flash = doneFlash(c, t.flashes);
  return renderPage(
    c,
    { title: t.title, current: eventsPath, breadcrumbs: aboveEvent(event), wide: true, errors, flash },
    <RegistrationsPage
      {...{ event, date, made }}
      rows={await registrationsOf(c.var.services.db, date.id)}
      form={{ locale: 'de', values, errors }}
    />,
  );
}

async function add(c: RequestContext, event: EventRow, date: DateRow): Promise<Response> {
  const { values } = await readForm(c);
  const checked = checkForm(registerForm('de'), values);
  if (!checked.ok) return render(c, event, date, { values, errors: checked.failure });
  const { services } = c.var;
  const results: Registered[] = [];
  const code = await newHashedCode(services.db);
  const outcome = await transact(services, staffActor(c), (work) =>
    makeOnce(work, {
      sent: sentForm('office-registration', values),
      make: async () => {
        const who = { ...whoComes(checked.value), ...code, dateId: date.id, locale: 'de' as const, byOffice: true };
        const made = await register(work, services, who);
        if (made.ok) results.push(made.value);
        return made;
      },
      nameOf: ({ id }) => id,
    }),
  );
  const [made] = results;
  // Shown in the answer itself: in an address the code would stay in the history of the browser.
  if (outcome.ok && made) return render(c, event, date, { made });
  if (outcome.ok || isAlreadyMade(outcome.failure)) return done(c, event, date, 'angemeldet');
  return render(c, event, date, { values, errors: [{ field: 'name', message: t.refused }] });
}

const done = (c: RequestContext, event: EventRow, date: DateRow, what: keyof typeof t.flashes): Response =>
  c.redirect(`${registrationsPath(event, date)}?erledigt=${what}`, 303);

/** A registration of this date, not of another one. */
async function registrationIn(c: RequestContext, date: DateRow): Promise<string | null> {
  const id = c.req.param('registration');
  const row = isId(id) ? await findRegistration(c.var.services.db, id) : undefined;
  return row?.dateId === date.id ? row.id : null;
}

async function withdraw(c: RequestContext, event: EventRow, date: DateRow): Promise<Response> {
  const id = await registrationIn(c, date);
  if (id === null) return renderFault(c, 'notFound');
  await transact(c.var.services, staffActor(c), (work) => withdrawRegistration(work, c.var.services, id));
  return done(c, event, date, 'abgemeldet');
}

async function called(c: RequestContext, event: EventRow, date: DateRow): Promise<Response> {
  const id = await registrationIn(c, date);
  if (id === null) return renderFault(c, 'notFound');
  await transact(c.var.services, staffActor(c), (work) => noteCall(work, id));
  return done(c, event, date, 'angerufen');
}

async function sendList(c: RequestContext, event: EventRow, date: DateRow): Promise<Response> {
  const table = await transact(c.var.services, staffActor(c), (work) => exportRegistrations(work, event, date));
  return c.body(Uint8Array.from(await renderSpreadsheet({ sheets: [sheet(table)] })), 200, {
    'content-type': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    'content-disposition': 'attachment; filename="anmeldungen.xlsx"',
    'cache-control': 'no-store',
  });
}

async function sendCsv(c: RequestContext, event: EventRow, date: DateRow): Promise<Response> {
  const table = await transact(c.var.services, staffActor(c), (work) => exportRegistrations(work, event, date));
  return c.body(csvStream(table, 'german-excel'), 200, {
    'content-type': 'text/csv; charset=utf-8',
    'content-disposition': 'attachment; filename="anmeldungen.csv"',
    'cache-control': 'no-store',
  });
}

const route = `${eventRoute}/termine/:date{[0-9a-f-]{36}}/anmeldungen`;
const one = `${route}/:registration{[0-9a-f-]{36}}`;

export const officeRoutes: readonly Route[] = [
  get(route, { permission }, withDate(render)),
  post(route, { permission, audit: 'events.registered' }, withDate(add)),
  post(`${route}/liste.xlsx`, { permission, audit: 'events.registrations-exported' }, withDate(sendList)),
  post(`${route}/liste.csv`, { permission, audit: 'events.registrations-exported' }, withDate(sendCsv)),
  post(`${one}/abmelden`, { permission, audit: 'events.registration-withdrawn' }, withDate(withdraw)),
  post(`${one}/angerufen`, { permission, audit: 'events.call-noted' }, withDate(called)),
];
