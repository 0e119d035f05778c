import { dayOf } from '../../platform/calendar.ts';
import { csvStream } from '../../platform/documents/csv.ts';
import { recordsOf } from '../../platform/documents/table.ts';
import { get, type RequestContext, type Route } from '../../platform/http/route.ts';
import { everyone } from '../../platform/permission.ts';
import { solutionsDataPath } from '../solution-address.ts';
import { allPublicSolutions } from './public-solutions.store.ts';
import { solutionTable } from './solution-table.ts';

async function readTable(c: RequestContext) {
  const { db, district, config } = c.var.services;
  return solutionTable(await allPublicSolutions(db), { lifeAreas: district.lifeAreas, baseUrl: config.baseUrl });
}

/** Opens right by a double click in a German Excel; with `?art=maschine` it is RFC 4180 with stable keys. */
async function sendCsv(c: RequestContext): Promise<Response> {
  const table = await readTable(c);
  return c.body(csvStream(table, c.req.query('art') === 'maschine' ? 'machine' : 'german-excel'), 200, {
    'content-type': 'text/csv; charset=utf-8; header=present',
    'content-disposition': 'attachment; filename="loesungen.csv"',
    'access-control-allow-origin': '*',
    'cache-control': 'public, max-age=300',
  });
}

/** The same columns for programs: what each key means, then the solutions. */
async function sendJson(c: RequestContext): Promise<Response> {
  const table = await readTable(c);
  const document = {
    title: table.title,
    asOf: dayOf(c.var.services.clock.now()),
    columns: table.columns.map(({ key, title, kind }) => ({ key, title, kind })),
    solutions: recordsOf(table),
  };
  return c.body(JSON.stringify(document), 200, {
    'content-type': 'application/json; charset=utf-8',
    'access-control-allow-origin': '*',
    'cache-control': 'public, max-age=300',
  });
}

export const dataRoutes: readonly Route[] = [
  get(solutionsDataPath('csv'), { permission: everyone, sameForAll: true }, sendCsv),
  get(solutionsDataPath('json'), { permission: everyone, sameForAll: true }, sendJson),
];
