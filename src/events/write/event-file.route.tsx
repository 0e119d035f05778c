import { z } from 'zod';
import { checkForm } from '../../platform/forms/check-form.ts';
import { text, tick } from '../../platform/forms/fields.ts';
import { readForm } from '../../platform/forms/read-form.ts';
import { renderFault } from '../../platform/http/errors.tsx';
import { renderPage } from '../../platform/http/render-page.tsx';
import { get, post, type RequestContext, type Route } from '../../platform/http/route.ts';
import { staffActor } from '../../platform/http/staff-actor.ts';
import { may } from '../../platform/permission.ts';
import { transact } from '../../platform/use-case.ts';
import type { FieldError } from '../../ui/form/field-error.ts';
import type { FormValues } from '../../ui/form/form-state.ts';
import { addDates, cancelDate, moveDate, removeDate } from '../change-dates.ts';
import { datesOf } from '../event-dates.store.ts';
import { eventRoute, eventsPath } from '../event-address.ts';
import { PrintPart } from '../print/print-part.tsx';
import { CountsPart } from '../registration/office.page.tsx';
import { countsOf } from '../registration/registrations.store.ts';
import { editEvents, handleRegistrations, readEvents } from '../events.access.ts';
import type { DateRow, EventRow } from '../events.store.ts';
import { deleteDraft, publishEvent } from '../publish-event.ts';
import { DatePage } from './date.page.tsx';
import { dateValues, readDate, readDates } from './dates.form.ts';
import { EventFilePage } from './event-file.page.tsx';
import { aboveEvent, eventDone, eventFlash, titleOf, withDate, withEvent } from './event-request.route.ts';
import { dateFaultTexts, publishFaultTexts, writeTexts } from './write.messages.ts';

type Shown = { values?: FormValues; errors?: readonly FieldError[] };

async function renderFile(c: RequestContext, event: EventRow, { values, errors }: Shown = {}): Promise<Response> {
  const { services, staff } = c.var;
  const now = services.clock.now();
  const dates = await datesOf(services.db, [event.id]);
  const counts = await countsOf(
    services.db,
    dates.map(({ id }) => id),
  );
  return renderPage(
    c,
    {
      title: titleOf(event),
      current: eventsPath,
      breadcrumbs: [{ href: eventsPath, text: writeTexts.title }],
      flash: eventFlash(c),
      errors,
    },
    <EventFilePage
      {...{ event, dates }}
      now={now}
      form={{ locale: 'de', values, errors }}
      mayEdit={may(staff, editEvents)}
    >
      <CountsPart {...{ event, dates, counts }} mayOpen={may(staff, handleRegistrations)} />
      <PrintPart
        event={event}
        hasComingDate={
          event.publishedAt !== null && dates.some((date) => date.cancelledAt === null && date.endsAt > now)
        }
      />
    </EventFilePage>,
  );
}

async function publish(c: RequestContext, event: EventRow): Promise<Response> {
  const done = await transact(c.var.services, staffActor(c), (work) => publishEvent(work, event.id));
  if (done.ok) return eventDone(c, event.id, 'veroeffentlicht');
  return renderFile(c, event, { errors: [{ field: 'oeffentlich', message: publishFaultTexts[done.failure] }] });
}

async function remove(c: RequestContext, event: EventRow): Promise<Response> {
  const done = await transact(c.var.services, staffActor(c), (work) => deleteDraft(work, event.id));
  if (done.ok) return c.redirect(`${eventsPath}?erledigt=geloescht`, 303);
  if (done.failure === 'not-found') return renderFault(c, 'notFound');
  return renderFile(c, event, { errors: [{ field: 'termine', message: dateFaultTexts.public }] });
}

async function add(c: RequestContext, event: EventRow): Promise<Response> {
  const { values } = await readForm(c);
  const dates = readDates(values);
  if (!dates.ok) return renderFile(c, event, { values, errors: dates.failure });
  const done = await transact(c.var.services, staffActor(c), (work) => addDates(work, event.id, dates.value));
  if (done.ok) return eventDone(c, event.id, 'termine');
  return renderFile(c, event, { values, errors: [{ field: 'first', message: dateFaultTexts[done.failure] }] });
}

function renderDate(c: RequestContext, event: EventRow, date: DateRow, { values, errors }: Shown = {}): Response {
  return renderPage(
    c,
    { title: writeTexts.date.title, current: eventsPath, breadcrumbs: aboveEvent(event), errors },
    <DatePage event={event} date={date} form={{ locale: 'de', values: values ?? dateValues(date), errors }} />,
  );
}

async function move(c: RequestContext, event: EventRow, date: DateRow): Promise<Response> {
  const { values } = await readForm(c);
  const to = readDate(values);
  if (!to.ok) return renderDate(c, event, date, { values, errors: to.failure });
  const done = await transact(c.var.services, staffActor(c), (work) =>
    moveDate(work, c.var.services, { dateId: date.id, to: to.value }),
  );
  if (done.ok) return eventDone(c, event.id, 'verlegt');
  return renderDate(c, event, date, { values, errors: [{ field: 'first', message: dateFaultTexts[done.failure] }] });
}

const cancelForm = z.object({
  reason: text({ max: 1000, tooLong: writeTexts.errors.long, missing: dateFaultTexts['reason-missing'] }),
  allComing: tick(),
});

async function cancel(c: RequestContext, event: EventRow, date: DateRow): Promise<Response> {
  const { values } = await readForm(c);
  const kept = { ...dateValues(date), ...values };
  const checked = checkForm(cancelForm, values);
  if (!checked.ok) return renderDate(c, event, date, { values: kept, errors: checked.failure });
  const done = await transact(c.var.services, staffActor(c), (work) =>
    cancelDate(work, c.var.services, { dateId: date.id, ...checked.value }),
  );
  if (done.ok) return eventDone(c, event.id, 'abgesagt');
  const errors = [{ field: 'reason', message: dateFaultTexts[done.failure] }];
  return renderDate(c, event, date, { values: kept, errors });
}

async function takeOut(c: RequestContext, event: EventRow, date: DateRow): Promise<Response> {
  const done = await transact(c.var.services, staffActor(c), (work) => removeDate(work, date.id));
  if (done.ok) return eventDone(c, event.id, 'entfernt');
  return renderDate(c, event, date, { errors: [{ field: 'first', message: dateFaultTexts[done.failure] }] });
}

const dateRoute = `${eventRoute}/termine/:date{[0-9a-f-]{36}}`;
const editing = (event: string) => ({ permission: editEvents, audit: `events.${event}` }) as const;

export const eventFileRoutes: readonly Route[] = [
  get(eventRoute, { permission: readEvents }, withEvent(renderFile)),
  post(`${eventRoute}/veroeffentlichen`, editing('event-published'), withEvent(publish)),
  post(`${eventRoute}/loeschen`, editing('event-deleted'), withEvent(remove)),
  post(`${eventRoute}/termine`, editing('dates-added'), withEvent(add)),
  get(dateRoute, { permission: editEvents }, withDate(renderDate)),
  post(`${dateRoute}/verlegen`, editing('date-moved'), withDate(move)),
  post(`${dateRoute}/absagen`, editing('date-cancelled'), withDate(cancel)),
  post(`${dateRoute}/entfernen`, editing('date-removed'), withDate(takeOut)),
];
