import { randomUUID } from 'node:crypto';
import { dayOf } from '../../../platform/calendar.ts';
import { checkForm } from '../../../platform/forms/check-form.ts';
import { readForm } from '../../../platform/forms/read-form.ts';
import { doneFlash } from '../../../platform/http/done-flash.ts';
import { renderFault } from '../../../platform/http/errors.tsx';
import { renderPage } from '../../../platform/http/render-page.tsx';
import { get, post, type Handler, type RequestContext, type Route } from '../../../platform/http/route.ts';
import { staffActor } from '../../../platform/http/staff-actor.ts';
import { readNumber } from '../../../platform/record-number.ts';
import { transact } from '../../../platform/use-case.ts';
import type { FieldError } from '../../../ui/form/field-error.ts';
import type { FormState, FormValues } from '../../../ui/form/form-state.ts';
import { manageDirectory as permission } from '../../directory.access.ts';
import { confirmProfile } from '../confirm-profile.ts';
import { placePath, placeRoute, placesPath } from '../place-address.ts';
import { placeFilterQuery, readPageNumber, readPlaceFilter } from '../place-filter.ts';
import { countPlaces, findPlaceByNumber, listPlaces, profilesOf, type Place } from '../places.store.ts';
import { knownFacts } from '../profile.ts';
import { changePlace, createPlace } from '../save-place.ts';
import { manageTexts as t } from './manage.messages.ts';
import { PlaceFilePage } from './place-file.page.tsx';
import { EditPlacePage, NewPlacePage } from './place-form.page.tsx';
import { madeBefore, placeForm, placeValues, versionForm } from './place.form.ts';
import { StaffPlacesPage } from './places.page.tsx';
import { ProfileFormPage } from './profile-form.page.tsx';
import { readProfile } from './profile.form.ts';

const pageSize = 50;
const list = { href: placesPath, text: t.title };
const wayTo = (place: Place) => [list, { href: placePath(place.number), text: place.name }];
const shared = { current: placesPath };

const flashOf = (c: RequestContext) => doneFlash(c, t.flashes);

function withPlace(handle: (c: RequestContext, place: Place) => Promise<Response>): Handler {
  return async (c) => {
    const number = readNumber(c.req.param('number'));
    const place = number === null ? undefined : await findPlaceByNumber(c.var.services.db, number);
    return place ? handle(c, place) : renderFault(c, 'notFound');
  };
}

async function showList(c: RequestContext): Promise<Response> {
  const { db, district, clock } = c.var.services;
  const today = dayOf(clock.now());
  const filter = readPlaceFilter(c.req.query(), district.municipalities, today);
  const page = readPageNumber(c.req.query('seite'));
  const [total, places] = await Promise.all([
    countPlaces(db, filter),
    listPlaces(db, filter, { limit: pageSize, offset: (page - 1) * pageSize }),
  ]);
  const pages = Math.max(1, Math.ceil(total / pageSize));
  if (page > pages) return c.redirect(placesPath + placeFilterQuery(filter), 303);
  const props = { filter, municipalities: district.municipalities, today, places, total, page, pages };
  return renderPage(c, { ...shared, title: t.title, wide: true, flash: flashOf(c) }, <StaffPlacesPage {...props} />);
}

function renderNew(c: RequestContext, form: FormState): Response {
  const { municipalities } = c.var.services.district;
  return renderPage(
    c,
    { ...shared, title: t.newTitle, errors: form.errors, breadcrumbs: [list] },
    <NewPlacePage form={form} municipalities={municipalities} />,
  );
}

const showNew: Handler = (c) =>
  renderNew(c, { locale: 'de', values: { id: randomUUID(), kind: c.req.query('art'), isPublic: 'yes' } });

async function create(c: RequestContext): Promise<Response> {
  const { values } = await readForm(c);
  const refuse = (errors: readonly FieldError[]) => renderNew(c, { locale: 'de', values, errors });
  const made = checkForm(madeBefore, values);
  const checked = checkForm(placeForm(keysOf(c)), values);
  if (!checked.ok) return refuse(checked.failure);
  if (!made.ok) {
    return renderNew(c, {
      locale: 'de',
      values: { ...values, id: randomUUID() },
      errors: [{ field: 'name', message: t.errors.version }],
    });
  }
  const outcome = await transact(c.var.services, staffActor(c), (work) =>
    createPlace(work, { ...checked.value, id: made.value.id }),
  );
  if (!outcome.ok) return refuse([{ field: 'name', message: t.errors.alreadyThere }]);
  return c.redirect(`${placePath(outcome.value.number)}?erledigt=angelegt`, 303);
}

const keysOf = (c: RequestContext) => c.var.services.district.municipalities.map(({ key }) => key);

async function showPlace(c: RequestContext, place: Place): Promise<Response> {
  const { db, clock } = c.var.services;
  const profiles = await profilesOf(db, [place.id]);
  return renderPage(
    c,
    { ...shared, title: place.name, breadcrumbs: [list], flash: flashOf(c) },
    <PlaceFilePage place={place} profiles={profiles} today={dayOf(clock.now())} />,
  );
}

function renderEdit(c: RequestContext, place: Place, form: FormState, stored?: Place): Response {
  const { municipalities } = c.var.services.district;
  return renderPage(
    c,
    { ...shared, title: t.editTitle, errors: form.errors, breadcrumbs: wayTo(place) },
    <EditPlacePage form={form} municipalities={municipalities} place={place} stored={stored} />,
  );
}

async function savePlace(c: RequestContext, place: Place): Promise<Response> {
  const { values } = await readForm(c);
  const refuse = (errors: readonly FieldError[]) => renderEdit(c, place, { locale: 'de', values, errors });
  const [checked, about] = [checkForm(placeForm(keysOf(c)), values), checkForm(versionForm, values)];
  if (!checked.ok) return refuse(checked.failure);
  if (!about.ok) return refuse([{ field: 'name', message: t.errors.version }]);
  const outcome = await transact(c.var.services, staffActor(c), (work) =>
    changePlace(work, { id: place.id, version: about.value.version, place: checked.value }),
  );
  if (outcome.ok) return c.redirect(`${placePath(place.number)}?erledigt=gespeichert`, 303);
  if (outcome.failure === 'not-found') return renderFault(c, 'notFound');
  if (outcome.failure === 'already-there') return refuse([{ field: 'name', message: t.errors.alreadyThere }]);
  const stored = (await findPlaceByNumber(c.var.services.db, place.number)) ?? place;
  const errors = [{ field: 'name', message: t.changedTitle }];
  return renderEdit(c, place, { locale: 'de', values: { ...values, version: String(stored.version) }, errors }, stored);
}

async function renderProfile(c: RequestContext, place: Place, values: FormValues, errors?: readonly FieldError[]) {
  const known = knownFacts(await profilesOf(c.var.services.db, [place.id]));
  return renderPage(
    c,
    { ...shared, title: t.profile.title, errors, breadcrumbs: wayTo(place) },
    <ProfileFormPage form={{ locale: 'de', values, errors }} place={place} known={known} />,
  );
}

const profileFaults = {
  'nothing-checked': { field: 'method', message: t.profile.errors.nothing },
  'in-future': { field: 'on', message: t.profile.errors.onFuture },
  'impossible-fact': { field: 'method', message: t.profile.errors.wrong },
} as const;

async function saveProfile(c: RequestContext, place: Place): Promise<Response> {
  const { values } = await readForm(c);
  const [read, made] = [readProfile(values), checkForm(madeBefore, values)];
  if (!read.ok) return renderProfile(c, place, values, read.failure);
  if (!made.ok) {
    const errors = [{ field: 'method', message: t.errors.version }];
    return renderProfile(c, place, { ...values, id: randomUUID() }, errors);
  }
  const outcome = await transact(c.var.services, staffActor(c), (work) =>
    confirmProfile(work, { placeId: place.id, id: made.value.id, ...read.value }),
  );
  if (outcome.ok) return c.redirect(`${placePath(place.number)}?erledigt=bestaetigt`, 303);
  if (outcome.failure === 'not-found') return renderFault(c, 'notFound');
  return renderProfile(c, place, values, [profileFaults[outcome.failure]]);
}

export const managePlacesRoutes: readonly Route[] = [
  get(placesPath, { permission }, showList),
  get(`${placesPath}/neu`, { permission }, showNew),
  post(`${placesPath}/neu`, { permission, audit: 'directory.place-added' }, create),
  get(placeRoute, { permission }, withPlace(showPlace)),
  get(
    `${placeRoute}/angaben`,
    { permission },
    withPlace(async (c, place) => renderEdit(c, place, { locale: 'de', values: placeValues(place) })),
  ),
  post(`${placeRoute}/angaben`, { permission, audit: 'directory.place-changed' }, withPlace(savePlace)),
  get(
    `${placeRoute}/profil`,
    { permission },
    withPlace((c, place) => renderProfile(c, place, { id: randomUUID() })),
  ),
  post(`${placeRoute}/profil`, { permission, audit: 'directory.profile-confirmed' }, withPlace(saveProfile)),
];
