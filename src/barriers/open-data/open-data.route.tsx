import { Readable } from 'node:stream';
import { csvStream } from '../../platform/documents/csv.ts';
import { recordOf } from '../../platform/documents/table.ts';
import { giveFeed } from '../../platform/http/give-feed.ts';
import { renderPage } from '../../platform/http/render-page.tsx';
import { get, type RequestContext, type Route } from '../../platform/http/route.ts';
import { localized } from '../../platform/i18n/locale.ts';
import { everyone } from '../../platform/permission.ts';
import { listWordings } from '../barriers.store.ts';
import { readFilter } from '../browse/barrier-filter.ts';
import { listPath } from '../browse/barriers.page.tsx';
import { browseBarriers } from '../browse/public-barriers.store.ts';
import { wordsFor } from '../browse/public-words.ts';
import { stateWords } from '../browse/state-words.ts';
import { barrierTable } from './barrier-table.ts';
import { dataPagePath, dataPath, feedPath } from './data-address.ts';
import { newestPublished } from './newest-published.store.ts';
import { openDataTexts } from './open-data.messages.ts';
import { OpenDataPage } from './open-data.page.tsx';

async function readTable(c: RequestContext) {
  const { db, district, clock, config } = c.var.services;
  const barriers = await browseBarriers(db, readFilter(c.req.query(), district), clock.now());
  const words = stateWords(await listWordings(db), 'de');
  return barrierTable(barriers.all(), { district, words, baseUrl: config.baseUrl });
}

const headers = (type: string) => ({
  'content-type': type,
  'access-control-allow-origin': '*',
  'cache-control': 'public, max-age=300',
});

/** Opens right by a double click in a German Excel; with `?aufbau=maschine` it is RFC 4180 with stable keys. `art` is a filter. */
async function sendCsv(c: RequestContext): Promise<Response> {
  const reader = c.req.query('aufbau') === 'maschine' ? 'machine' : 'german-excel';
  return c.body(csvStream(await readTable(c), reader), 200, {
    ...headers('text/csv; charset=utf-8; header=present'),
    'content-disposition': 'attachment; filename="barrieren.csv"',
  });
}

/** Pieces of a document, sent as they come. */
function streamed(pieces: AsyncIterable<string>): ReadableStream<Uint8Array> {
  async function* bytes() {
    for await (const piece of pieces) yield Buffer.from(piece);
  }
  return Readable.toWeb(Readable.from(bytes())) as ReadableStream<Uint8Array>;
}

async function* listed(start: object, name: string, items: AsyncIterable<object>): AsyncGenerator<string> {
  yield `${JSON.stringify(start).slice(0, -1)},"${name}":[`;
  let separator = '';
  for await (const item of items) {
    yield separator + JSON.stringify(item);
    separator = ',\n';
  }
  yield ']}\n';
}

async function sendJson(c: RequestContext): Promise<Response> {
  const { title, columns, rows } = await readTable(c);
  async function* records() {
    for await (const row of rows) yield recordOf(columns, row);
  }
  const asOf = c.var.services.clock.now().toISOString();
  const start = { title, asOf, columns: columns.map(({ key, title: name, kind }) => ({ key, title: name, kind })) };
  return c.body(streamed(listed(start, 'barriers', records())), 200, headers('application/json; charset=utf-8'));
}

/** RFC 7946: barriers with a position, in the order longitude, latitude. */
async function sendGeoJson(c: RequestContext): Promise<Response> {
  const { columns, rows } = await readTable(c);
  async function* features() {
    for await (const row of rows) {
      if (row.lat === null || row.lon === null) continue;
      const geometry = { type: 'Point', coordinates: [row.lon, row.lat] };
      yield { type: 'Feature', id: row.number, geometry, properties: recordOf(columns, row) };
    }
  }
  const pieces = listed({ type: 'FeatureCollection' }, 'features', features());
  return c.body(streamed(pieces), 200, headers('application/geo+json'));
}

const mostEntries = 50;

async function sendFeed(c: RequestContext): Promise<Response> {
  const { locale, services } = c.var;
  const { db, config, district } = services;
  const newest = await newestPublished(db, mostEntries);
  return giveFeed(c, {
    title: openDataTexts(locale).feedTitle(district.siteName[locale]),
    author: district.office.name[locale],
    language: locale,
    address: config.baseUrl + localized(locale, feedPath),
    page: config.baseUrl + localized(locale, listPath),
    entries: newest.map((barrier) => ({
      address: config.baseUrl + localized(locale, `/barrieren/${barrier.number}`),
      title: wordsFor(locale, barrier).title,
      text: wordsFor(locale, barrier).text,
      publishedAt: barrier.publishedAt,
      changedAt: barrier.updatedAt,
    })),
  });
}

async function showPage(c: RequestContext): Promise<Response> {
  const { locale, services } = c.var;
  const [newest] = await newestPublished(services.db, 1);
  const t = openDataTexts(locale);
  return renderPage(
    c,
    {
      title: t.title,
      description: t.lead,
      current: listPath,
      breadcrumbs: [{ href: localized(locale, listPath), text: t.list }],
    },
    <OpenDataPage locale={locale} example={newest?.number ?? null} />,
  );
}

const permission = everyone;

export const openDataRoutes: readonly Route[] = [
  get(dataPagePath, { permission, sameForAll: true }, showPage),
  get(dataPath('csv'), { permission }, sendCsv),
  get(dataPath('json'), { permission }, sendJson),
  get(dataPath('geojson'), { permission }, sendGeoJson),
  get(feedPath, { permission, sameForAll: true }, sendFeed),
];
