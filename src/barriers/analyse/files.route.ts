import { dayOf } from '../../platform/calendar.ts';
import { csvStream } from '../../platform/documents/csv.ts';
import { renderSpreadsheet, sheet } from '../../platform/documents/spreadsheet.ts';
import { recordsOf, type DataTable } from '../../platform/documents/table.ts';
import { renderFault } from '../../platform/http/errors.tsx';
import { get, type Handler, type RequestContext, type Route } from '../../platform/http/route.ts';
import { everyone } from '../../platform/permission.ts';
import { readBarriers } from '../barriers.access.ts';
import { allTables } from './all-tables.ts';
import { analysisValues } from './analysis-filter.ts';
import { analysisPaths, crossName, fileKinds, type FileKind } from './analysis-paths.ts';
import { crossFigures } from './cross-table.ts';
import type { Audience } from './dimensions.ts';
import { dataTableOf, type FigureRow } from './figure-table.ts';
import { readKeptAnalysis } from './kept-analysis.ts';
import { readCross } from './read-cross.ts';
import { readView, type View } from './read-view.ts';

/** The table that an address names, with the choice it asks for; undefined when there is none of this name for this audience. */
async function tableFor(c: RequestContext, view: View, name: string): Promise<DataTable<FigureRow> | undefined> {
  const { services, chain } = c.var;
  if (name === crossName) return dataTableOf(crossFigures((await readCross(services, view, c.req.query())).table));
  const { question, vocabulary } = view;
  const analysis = await readKeptAnalysis(services, chain, question, vocabulary.locale);
  const found = allTables(analysis, vocabulary).find((table) => table.name === name);
  return found && dataTableOf(found);
}

const types: Readonly<Record<FileKind, string>> = {
  csv: 'text/csv; charset=utf-8; header=present',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  json: 'application/json; charset=utf-8',
};

const sendFile =
  (audience: Audience, kind: FileKind): Handler =>
  async (c) => {
    const name = (c.req.param('file') ?? '').replace(`.${kind}`, '');
    const locale = audience === 'office' ? 'de' : c.var.locale;
    const view = await readView(c.var.services, audience, locale, c.req.query());
    const table = await tableFor(c, view, name);
    if (!table) return renderFault(c, 'notFound');
    const headers = {
      'content-type': types[kind],
      'content-disposition': `attachment; filename="auswertung-${name}.${kind}"`,
      ...(audience === 'office'
        ? { 'cache-control': 'private, no-store' }
        : { 'cache-control': 'public, max-age=300', 'access-control-allow-origin': '*' }),
    };
    if (kind === 'json') return c.body(JSON.stringify(documentOf(table, view)), 200, headers);
    if (kind === 'csv')
      return c.body(csvStream(table, c.req.query('format') === 'maschine' ? 'machine' : 'german-excel'), 200, headers);
    const bytes = await renderSpreadsheet({ sheets: [sheet(table)] });
    return c.body(new Uint8Array(bytes), 200, headers);
  };

/** For programs: what was counted, what each column means, and the rows. */
function documentOf(data: DataTable<FigureRow>, { question, chosen }: View) {
  return {
    title: data.title,
    asOf: dayOf(question.now),
    filter: analysisValues(question.filter),
    filterText: chosen,
    columns: data.columns.map(({ key, title, kind }) => ({ key, title, kind })),
    rows: recordsOf(data),
  };
}

const routesFor = (audience: Audience): readonly Route[] =>
  fileKinds[audience].map((kind) =>
    get(
      `${analysisPaths[audience].files}/:file{[a-z]+\\.${kind}}`,
      { permission: audience === 'office' ? readBarriers : everyone },
      sendFile(audience, kind),
    ),
  );

export const fileRoutes: readonly Route[] = [...routesFor('everyone'), ...routesFor('office')];
