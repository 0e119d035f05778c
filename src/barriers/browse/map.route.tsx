import type { District } from '../../platform/district/district.ts';
import { renderPage } from '../../platform/http/render-page.tsx';
import { get, type RequestContext, type Route } from '../../platform/http/route.ts';
import { wholeBody, withWholeBody, type WholeBody } from '../../platform/http/whole-body.ts';
import { localized, type Locale } from '../../platform/i18n/locale.ts';
import { everyone } from '../../platform/permission.ts';
import type { Services } from '../../platform/services.ts';
import { listWordings } from '../barriers.store.ts';
import { filterQuery, readFilter, type BarrierFilter } from './barrier-filter.ts';
import { listPath, mapPath } from './barriers.page.tsx';
import { readBrowsing } from './browse.route.tsx';
import { countyOutline } from './county-outline.ts';
import { mapData, mostPoints } from './map-data.ts';
import { symbolOf } from './map-symbol.ts';
import { mapTexts } from './map.messages.ts';
import { MapPage } from './map.page.tsx';
import { browseBarriers } from './public-barriers.store.ts';
import { stateWords } from './state-words.ts';

async function showMap(c: RequestContext): Promise<Response> {
  const read = await readBrowsing(c, mapPath);
  if ('redirect' in read) return read.redirect;
  const { district } = c.var.services;
  const t = mapTexts(c.var.locale);
  const [points, counts] = await Promise.all([read.barriers.points(mostPoints), read.barriers.countByMunicipality()]);
  return renderPage(
    c,
    {
      title: t.title,
      current: listPath,
      breadcrumbs: [{ href: localized(c.var.locale, listPath), text: mapTexts(c.var.locale).count }],
      wide: true,
      noIndex: read.props.page !== 1 || filterQuery(read.props.filter) !== '',
      stylesheets: [c.var.frame.asset('map-style.css')],
      scripts: [c.var.frame.asset('map.js')],
    },
    <MapPage
      {...read.props}
      district={district}
      outline={countyOutline(district).large}
      named={namedOnMap(district)}
      points={points.map(({ lat, lon, state }) => ({ lat, lon, symbol: symbolOf(state) }))}
      counts={new Map(counts.map(({ municipalityKey, count }) => [municipalityKey, count]))}
      mostPoints={mostPoints}
    />,
  );
}

/** Towns and municipalities with an administration of their own: the others are too small for their names on a map. */
function namedOnMap({ municipalities }: District): ReadonlySet<string> {
  const large = municipalities.filter(({ kind, administration, name }) => kind === 'Stadt' || administration === name);
  return new Set(large.map(({ key }) => key));
}

/**
 * The same barriers as data, for the map that can be moved and for anybody else. Without a filter it is the largest answer there is that anybody
 * may ask for under any address, so it is written and compressed once until something changes.
 */
async function sendPoints(c: RequestContext): Promise<Response> {
  const { locale, services } = c.var;
  const filter = readFilter(c.req.query(), services.district);
  const make = () => makePoints(services, filter, locale);
  const isEverything = filterQuery(filter) === '';
  return sendGeoJson(c, await (isEverything ? services.kept.of(`map ${locale}`, make) : make()), 'no-store');
}

async function makePoints(services: Services, filter: BarrierFilter, locale: Locale): Promise<WholeBody> {
  const { db, clock } = services;
  const barriers = await browseBarriers(db, filter, clock.now());
  const [points, wordings] = await Promise.all([barriers.points(mostPoints), listWordings(db)]);
  return wholeBody(mapData(points, locale, stateWords(wordings, locale)));
}

/** The boundaries of the municipalities; they change with the county's folder only. */
function sendBoundaries(c: RequestContext): Response {
  const { district } = c.var.services;
  const named = namedOnMap(district);
  const labels = new Map(district.municipalities.map(({ key, lat, lon }) => [key, [lat, lon]]));
  const features = district.boundaries.map(({ key, name, polygons }) => ({
    type: 'Feature',
    geometry: { type: 'MultiPolygon', coordinates: polygons },
    properties: { ags: key, name, label: named.has(key) ? labels.get(key) : null, source: district.mapCredit.text },
  }));
  const text = JSON.stringify({ type: 'FeatureCollection', features });
  return sendGeoJson(c, wholeBody(text), 'public, max-age=86400');
}

function sendGeoJson(c: RequestContext, body: WholeBody, caching: string): Response {
  const headers = { 'content-type': 'application/geo+json', 'cache-control': caching };
  return withWholeBody(c.body(body.content.toString(), 200, headers), body);
}

export const mapRoutes: readonly Route[] = [
  get(mapPath, { permission: everyone, sameForAll: true }, showMap),
  get('/barrieren/karte.geojson', { permission: everyone, sameForAll: true }, sendPoints),
  get('/barrieren/karte/gemeinden.geojson', { permission: everyone, sameForAll: true }, sendBoundaries),
];
