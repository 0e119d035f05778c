import { listActiveBodies, placesById } from '../../directory/index.ts';
import { checkForm } from '../../platform/forms/check-form.ts';
import { formKeyTexts } from '../../platform/forms/form-key.messages.ts';
import { newFormKey, sentForm } from '../../platform/forms/form-key.ts';
import { isAlreadyMade, makeOnce } from '../../platform/forms/make-once.ts';
import { readForm } from '../../platform/forms/read-form.ts';
import { renderFault } from '../../platform/http/errors.tsx';
import { renderPage } from '../../platform/http/render-page.tsx';
import { get, post, type RequestContext, type Route } from '../../platform/http/route.ts';
import { staffActor } from '../../platform/http/staff-actor.ts';
import { failure, success } from '../../platform/result.ts';
import { twinFormTexts } from '../../platform/text-twin/twin-form.messages.ts';
import { readTwin } from '../../platform/text-twin/twin.form.ts';
import { transact } from '../../platform/use-case.ts';
import type { FieldError } from '../../ui/form/field-error.ts';
import { valueOf, type FormValues } from '../../ui/form/form-state.ts';
import { accessCodes, answerOf, fillGaps, type EventAccess } from '../access-facts.ts';
import { eventRoute, eventsPath } from '../event-address.ts';
import { editEvents } from '../events.access.ts';
import { findEvent, type EventRow } from '../events.store.ts';
import { moveUpEverywhere } from '../registration/register.ts';
import { createEvent, editEvent, type SaveFault } from '../save-event.ts';
import { readDates } from './dates.form.ts';
import { EditEventPage, NewEventPage } from './event-form.page.tsx';
import { aboveEvent, eventDone, withEvent } from './event-request.route.ts';
import {
  accessForm,
  accessTyped,
  accessValues,
  eventForm,
  eventValues,
  factsTyped,
  versionForm,
  wordsTyped,
} from './event.form.ts';
import { findTypedPlace, placeAsTyped, proposalOf } from './find-place.ts';
import { publishFaultTexts, writeTexts } from './write.messages.ts';

const t = writeTexts.errors;
const newPath = `${eventsPath}/neu`;

type Shown = { values: FormValues; errors?: readonly FieldError[]; proposed?: number; isChanged?: boolean };

async function choicesOf(c: RequestContext) {
  const { db, district } = c.var.services;
  const bodies = await listActiveBodies(db);
  return {
    municipalities: district.municipalities
      .map(({ key, name }) => ({ value: key, label: name }))
      .toSorted((one, other) => one.label.localeCompare(other.label, 'de')),
    bodies: bodies.map(({ code, name }) => ({ value: code, label: name })),
    lifeAreas: district.lifeAreas.map(({ code, name }) => ({ value: code, label: name.de })),
  };
}

/** Reads everything but the dates, and finds the place that was meant. */
async function readEventForm(c: RequestContext, values: FormValues) {
  const { db, district } = c.var.services;
  const typed = checkForm(
    eventForm({
      lifeAreas: district.lifeAreas.map(({ code }) => code),
      municipalities: district.municipalities.map(({ key }) => key),
    }),
    values,
  );
  const answers = checkForm(accessForm, values);
  const place = await findTypedPlace(db, valueOf({ locale: 'de', values }, 'place').trim().slice(0, 200));
  const errors = [
    ...(typed.ok ? [] : typed.failure),
    ...(place.ok ? [] : [{ field: 'place', message: place.failure }]),
    ...(answers.ok ? [] : answers.failure),
  ];
  if (!typed.ok || !answers.ok || !place.ok) return failure(errors);
  const access = accessTyped(answers.value);
  const facts = factsTyped(typed.value, { placeId: place.value?.id ?? null, access });
  return success({ typed: typed.value, words: wordsTyped(typed.value), facts });
}

const wantsProposal = (values: FormValues): boolean => valueOf({ locale: 'de', values }, 'next') === 'propose';

/** The same form with the gaps filled from the place; nothing is saved. */
async function propose(c: RequestContext, values: FormValues): Promise<Shown> {
  const { db } = c.var.services;
  const answers = checkForm(accessForm, values);
  const place = await findTypedPlace(db, valueOf({ locale: 'de', values }, 'place').trim().slice(0, 200));
  const refuse = (message: string): Shown => ({ values, errors: [{ field: 'place', message }] });
  if (!place.ok) return refuse(place.failure);
  if (place.value === null) return refuse(t.proposePlace);
  if (!answers.ok) return { values, errors: answers.failure };
  const before = accessTyped(answers.value);
  const after = fillGaps(before, await proposalOf(db, place.value.id));
  const proposed = newlyAnswered(before, after);
  if (proposed === 0) return refuse(t.proposeNothing);
  return { values: { ...values, place: placeAsTyped(place.value), ...accessValues(after) }, proposed };
}

const newlyAnswered = (before: EventAccess, after: EventAccess): number =>
  accessCodes.filter((code) => answerOf(before, code) !== answerOf(after, code)).length;

async function renderNew(c: RequestContext, { values, errors, proposed }: Shown): Promise<Response> {
  return renderPage(
    c,
    {
      title: writeTexts.form.newTitle,
      current: eventsPath,
      breadcrumbs: [{ href: eventsPath, text: writeTexts.title }],
      errors,
    },
    <NewEventPage form={{ locale: 'de', values, errors }} choices={await choicesOf(c)} proposed={proposed} />,
  );
}

const showNew = (c: RequestContext): Promise<Response> =>
  renderNew(c, { values: { ...newFormKey(), easyState: 'draft', closesDaysBefore: '0', ...accessValues({}) } });

async function create(c: RequestContext): Promise<Response> {
  const { values } = await readForm(c);
  if (wantsProposal(values)) return renderNew(c, await propose(c, values));
  const [read, dates] = [await readEventForm(c, values), readDates(values)];
  if (!read.ok || !dates.ok) {
    const errors = [...(read.ok ? [] : read.failure), ...(dates.ok ? [] : dates.failure)];
    return renderNew(c, { values, errors });
  }
  const { words, facts, typed } = read.value;
  const made = await transact(c.var.services, staffActor(c), (work) =>
    makeOnce(work, {
      sent: sentForm('event', values),
      make: () => createEvent(work, { words, facts, dates: dates.value, chosen: readTwin(typed).chosen }),
      nameOf: ({ id }) => id,
    }),
  );
  if (made.ok) return eventDone(c, made.value, 'angelegt');
  if (!isAlreadyMade(made.failure)) return renderNew(c, { values, errors: errorsOf(made.failure) });
  const earlier = await findEvent(c.var.services.db, made.failure.alreadyMade);
  const message = formKeyTexts.alreadyMade(earlier?.title ?? writeTexts.title);
  return renderNew(c, { values: { ...values, ...newFormKey() }, errors: [{ field: 'title', message }] });
}

async function renderEdit(c: RequestContext, event: EventRow, shown: Shown): Promise<Response> {
  const { values, errors, proposed, isChanged = false } = shown;
  return renderPage(
    c,
    { title: writeTexts.form.editTitle, current: eventsPath, breadcrumbs: aboveEvent(event), errors },
    <EditEventPage
      {...{ event, proposed, isChanged }}
      form={{ locale: 'de', values, errors }}
      choices={await choicesOf(c)}
    />,
  );
}

async function showEdit(c: RequestContext, event: EventRow): Promise<Response> {
  const [place] = event.placeId === null ? [] : await placesById(c.var.services.db, [event.placeId]);
  return renderEdit(c, event, { values: eventValues(event, place && placeAsTyped(place)) });
}

async function save(c: RequestContext, event: EventRow): Promise<Response> {
  const { values } = await readForm(c);
  if (wantsProposal(values)) return renderEdit(c, event, await propose(c, values));
  const [read, version] = [await readEventForm(c, values), checkForm(versionForm, values)];
  if (!read.ok) return renderEdit(c, event, { values, errors: read.failure });
  if (!version.ok) return renderEdit(c, event, { values, errors: [{ field: 'title', message: t.version }] });
  const { words, facts, typed } = read.value;
  const edit = { eventId: event.id, version: Number(version.value.version), words, facts, ...readTwin(typed) };
  const { services } = c.var;
  const saved = await transact(services, staffActor(c), async (work) => {
    const outcome = await editEvent(work, edit);
    if (outcome.ok) await moveUpEverywhere(work, services, outcome.value);
    return outcome;
  });
  if (!saved.ok) return renderRefusal(c, event, values, saved.failure);
  const fellBack = event.easyState === 'tested' && saved.value.easyState === 'draft' && typed.easyState === 'tested';
  return eventDone(c, event.id, fellBack ? 'entwurf' : 'gespeichert');
}

async function renderRefusal(
  c: RequestContext,
  event: EventRow,
  values: FormValues,
  fault: SaveFault,
): Promise<Response> {
  if (fault === 'not-found') return renderFault(c, 'notFound');
  if (fault !== 'changed-meanwhile') return renderEdit(c, event, { values, errors: errorsOf(fault) });
  const stored = await findEvent(c.var.services.db, event.id);
  if (!stored) return renderFault(c, 'notFound');
  // With the new version in the form, saving again is a decision and not an accident.
  const next = { ...values, version: String(stored.version) };
  return renderEdit(c, stored, { values: next, errors: errorsOf(fault), isChanged: true });
}

/** What is wrong, beside the field where it is mended. */
function errorsOf(fault: SaveFault): readonly FieldError[] {
  const messages: Record<SaveFault, FieldError> = {
    'not-found': { field: 'title', message: t.version },
    'changed-meanwhile': { field: 'title', message: t.changed },
    'meaning-unknown': { field: 'meaningChanged', message: twinFormTexts.meaningMissing },
    'title-missing': { field: 'title', message: t.title },
    'place-missing': { field: 'place', message: t.place },
    'body-missing': { field: 'bodyCode', message: t.body },
    'not-publishable': { field: 'body', message: publishFaultTexts['not-publishable'] },
  };
  return [messages[fault]];
}

export const saveEventRoutes: readonly Route[] = [
  get(newPath, { permission: editEvents }, showNew),
  post(newPath, { permission: editEvents, audit: 'events.event-created' }, create),
  get(`${eventRoute}/bearbeiten`, { permission: editEvents }, withEvent(showEdit)),
  post(`${eventRoute}/bearbeiten`, { permission: editEvents, audit: 'events.event-saved' }, withEvent(save)),
];
