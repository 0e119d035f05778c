import type { District } from '../../platform/district/district.ts';
import { renderPage } from '../../platform/http/render-page.tsx';
import { get, type RequestContext, type Route } from '../../platform/http/route.ts';
import { localized } from '../../platform/i18n/locale.ts';
import { everyone } from '../../platform/permission.ts';
import { listWordings } from '../barriers.store.ts';
import { filterQuery, readFilter } from './barrier-filter.ts';
import { listPath, mapPath } from './barriers.page.tsx';
import { readBrowsing } from './browse.route.tsx';
import { countyOutline } from './county-outline.ts';
import { symbolOf, symbolPaths } from './map-symbol.ts';
import { mapTexts } from './map.messages.ts';
import { MapPage } from './map.page.tsx';
import { browseBarriers } from './public-barriers.store.ts';
import { wordsFor } from './public-words.ts';
import { stateTag, stateWords } from './state-words.ts';

/** As many as a browser draws and a person grasps. */
const mostPoints = 1000;

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
      outline={countyOutline(district)}
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

/** The same barriers as data, for the map that can be moved and for anybody else. */
async function sendPoints(c: RequestContext): Promise<Response> {
  const { locale, services } = c.var;
  const { db, district, clock } = services;
  const barriers = await browseBarriers(db, readFilter(c.req.query(), district), clock.now());
  const [points, wordings] = await Promise.all([barriers.points(mostPoints), listWordings(db)]);
  const words = stateWords(wordings, locale);
  const features = points.map((point) => {
    const { title, lang } = wordsFor(locale, point);
    return {
      type: 'Feature',
      geometry: { type: 'Point', coordinates: [point.lon, point.lat] },
      properties: {
        number: point.number,
        title,
        ...(lang === undefined ? {} : { lang }),
        state: stateTag(point, words).text,
        href: localized(locale, `/barrieren/${point.number}`),
        symbol: symbolOf(point.state),
        path: symbolPaths[symbolOf(point.state)],
      },
    };
  });
  return sendGeoJson(c, { type: 'FeatureCollection', features }, 'no-store');
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
  return sendGeoJson(c, { type: 'FeatureCollection', features }, 'public, max-age=86400');
}

function sendGeoJson(c: RequestContext, content: object, caching: string): Response {
  return c.body(JSON.stringify(content), 200, { 'content-type': 'application/geo+json', 'cache-control': caching });
}

export const mapRoutes: readonly Route[] = [
  get(mapPath, { permission: everyone }, showMap),
  get('/barrieren/karte.geojson', { permission: everyone }, sendPoints),
  get('/barrieren/karte/gemeinden.geojson', { permission: everyone }, sendBoundaries),
];
