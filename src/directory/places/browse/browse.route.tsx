import { dayOf } from '../../../platform/calendar.ts';
import { renderFault } from '../../../platform/http/errors.tsx';
import { renderPage } from '../../../platform/http/render-page.tsx';
import { get, type RequestContext, type Route } from '../../../platform/http/route.ts';
import { localized } from '../../../platform/i18n/locale.ts';
import { everyone } from '../../../platform/permission.ts';
import { readNumber } from '../../../platform/record-number.ts';
import { placesData } from '../a11y-json.ts';
import { placesDataPath, publicPlacePath, publicPlacesPath } from '../place-address.ts';
import { isNarrowed, placeFilterQuery, readPageNumber, readPlaceFilter } from '../place-filter.ts';
import { placeKindName } from '../place.messages.ts';
import { countPlaces, findPlaceByNumber, listPlaces, profilesOf } from '../places.store.ts';
import { browseTexts } from './browse.messages.ts';
import { PlacePage } from './place.page.tsx';
import { PlacesPage, whereOf } from './places.page.tsx';

const pageSize = 20;

async function showPlaces(c: RequestContext): Promise<Response> {
  const { locale, services } = c.var;
  const { db, district, clock } = services;
  const today = dayOf(clock.now());
  const filter = {
    ...readPlaceFilter(c.req.query(), district.municipalities, today),
    age: undefined,
    publicOnly: true,
  };
  const page = readPageNumber(c.req.query('seite'));
  const [total, places] = await Promise.all([
    countPlaces(db, filter),
    listPlaces(db, filter, { limit: pageSize, offset: (page - 1) * pageSize }),
  ]);
  const pages = Math.max(1, Math.ceil(total / pageSize));
  if (page > pages) return c.redirect(localized(locale, publicPlacesPath) + placeFilterQuery(filter), 303);
  const t = browseTexts(locale);
  const props = { locale, filter, municipalities: district.municipalities, today, places, total, page, pages };
  const noIndex = page > 1 || isNarrowed(filter) || total === 0;
  return renderPage(
    c,
    { title: t.title, description: t.description, current: publicPlacesPath, wide: true, noIndex },
    <PlacesPage {...props} />,
  );
}

async function showPlace(c: RequestContext): Promise<Response> {
  const { locale, services } = c.var;
  const number = readNumber(c.req.param('number'));
  const place = number === null ? undefined : await findPlaceByNumber(services.db, number);
  if (!place?.isPublic) return renderFault(c, 'notFound');
  const profiles = await profilesOf(services.db, [place.id]);
  const props = {
    title: place.name,
    description: `${placeKindName(locale, place.kind)}, ${whereOf(place)}`,
    breadcrumbs: [{ href: localized(locale, publicPlacesPath), text: browseTexts(locale).title }],
    current: publicPlacesPath,
  };
  return renderPage(
    c,
    props,
    <PlacePage locale={locale} place={place} profiles={profiles} today={dayOf(services.clock.now())} />,
  );
}

/** Many thousand places are a few megabytes; whoever takes them takes all. */
const mostPlaces = 20_000;

async function sendPlaces(c: RequestContext): Promise<Response> {
  const { db, config } = c.var.services;
  const places = await listPlaces(db, { words: '', publicOnly: true }, { limit: mostPlaces });
  const profiles = Map.groupBy(
    await profilesOf(
      db,
      places.map(({ id }) => id),
    ),
    ({ placeId }) => placeId,
  );
  const data = placesData(
    places.map((place) => ({
      place,
      profiles: profiles.get(place.id) ?? [],
      page: new URL(publicPlacePath(place.number), config.baseUrl).href,
    })),
  );
  return c.json(data, 200, { 'cache-control': 'public, max-age=300' });
}

export const browsePlacesRoutes: readonly Route[] = [
  get(publicPlacesPath, { permission: everyone, sameForAll: true }, showPlaces),
  get(`${publicPlacesPath}/:number{[0-9]+}`, { permission: everyone, sameForAll: true }, showPlace),
  get(placesDataPath, { permission: everyone, sameForAll: true }, sendPlaces),
];
