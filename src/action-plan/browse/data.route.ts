import { dayOf } from '../../platform/calendar.ts';
import { csvStream } from '../../platform/documents/csv.ts';
import { recordsOf } from '../../platform/documents/table.ts';
import { get, type RequestContext, type Route } from '../../platform/http/route.ts';
import { everyone } from '../../platform/permission.ts';
import type { FullMeasure, ReadPlan } from '../plan-reading.ts';
import { readPlan } from '../plan.store.ts';
import { measureTable } from './measure-table.ts';
import { dataPath } from './plan-paths.ts';

async function readData(c: RequestContext) {
  const { db, clock, district, config } = c.var.services;
  const today = dayOf(clock.now());
  const plan = await readPlan(db, { today });
  return { plan, today, table: measureTable(plan, { district, baseUrl: config.baseUrl }) };
}

/** Opens right by a double click in a German Excel; with `?art=maschine` it is RFC 4180 with stable keys. */
async function sendCsv(c: RequestContext): Promise<Response> {
  const { table } = await readData(c);
  return c.body(csvStream(table, c.req.query('art') === 'maschine' ? 'machine' : 'german-excel'), 200, {
    'content-type': 'text/csv; charset=utf-8; header=present',
    'content-disposition': 'attachment; filename="massnahmen.csv"',
    'access-control-allow-origin': '*',
    'cache-control': 'public, max-age=300',
  });
}

/** The same columns for programs: what each key means, then the measures. */
async function sendJson(c: RequestContext): Promise<Response> {
  const { plan, today, table } = await readData(c);
  const document = {
    title: table.title,
    asOf: today,
    edition: plan ? editionOf(plan) : null,
    columns: table.columns.map(({ key, title, kind }) => ({ key, title, kind })),
    measures: recordsOf(table),
  };
  return c.body(JSON.stringify(document), 200, {
    'content-type': 'application/json; charset=utf-8',
    'access-control-allow-origin': '*',
    'cache-control': 'public, max-age=300',
  });
}

const editionOf = ({ edition }: ReadPlan<FullMeasure>) => ({
  number: edition.number,
  title: edition.title,
  firstYear: edition.firstYear,
  lastYear: edition.lastYear,
  decision: edition.decisionReference,
  adoptedOn: edition.adoptedOn,
});

export const dataRoutes: readonly Route[] = [
  get(dataPath('csv'), { permission: everyone, sameForAll: true }, sendCsv),
  get(dataPath('json'), { permission: everyone, sameForAll: true }, sendJson),
];
