import { dayOf } from '../../platform/calendar.ts';
import { csvStream } from '../../platform/documents/csv.ts';
import { renderPage } from '../../platform/http/render-page.tsx';
import { get, type RequestContext, type Route } from '../../platform/http/route.ts';
import { may } from '../../platform/permission.ts';
import type { TwinSource } from '../../platform/text-twin/twin-source.ts';
import { checksPath, easyTextsPath } from '../easy-address.ts';
import { editEasyTexts, readEasyTexts } from '../easy-texts.access.ts';
import { aboveText } from '../edit/text-request.route.ts';
import { checksIn, sumsByYear } from './checks.store.ts';
import { yearTable } from './year-table.ts';
import { yearTexts } from './year.messages.ts';
import { YearPage } from './year.page.tsx';

/** The year that was asked for, or this one. */
function yearOf(c: RequestContext): number {
  const asked = c.req.query('jahr') ?? '';
  return /^20\d\d$/u.test(asked) ? Number(asked) : Number(dayOf(c.var.services.clock.now()).slice(0, 4));
}

async function show(c: RequestContext): Promise<Response> {
  const { db } = c.var.services;
  const sums = await sumsByYear(db);
  const asked = yearOf(c);
  const year = sums.some((sum) => sum.year === asked) ? asked : (sums[0]?.year ?? asked);
  return renderPage(
    c,
    { title: yearTexts.title, current: easyTextsPath, breadcrumbs: aboveText, wide: true },
    <YearPage year={year} sums={sums} checks={await checksIn(db, year)} mayEdit={may(c.var.staff, editEasyTexts)} />,
  );
}

async function send(c: RequestContext, sources: readonly TwinSource[]): Promise<Response> {
  const year = yearOf(c);
  const table = yearTable(year, await checksIn(c.var.services.db, year), sources);
  return c.body(csvStream(table, c.req.query('art') === 'maschine' ? 'machine' : 'german-excel'), 200, {
    'content-type': 'text/csv; charset=utf-8',
    'content-disposition': `attachment; filename="leichte-sprache-${year}.csv"`,
    'cache-control': 'no-store',
  });
}

export const yearRoutes = (sources: readonly TwinSource[]): readonly Route[] => [
  get(checksPath, { permission: readEasyTexts }, show),
  get(`${checksPath}.csv`, { permission: readEasyTexts }, (c) => send(c, sources)),
];
