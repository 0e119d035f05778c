import { csvStream } from '../../platform/documents/csv.ts';
import { renderSpreadsheet, sheet } from '../../platform/documents/spreadsheet.ts';
import type { DataTable } from '../../platform/documents/table.ts';
import { renderFault } from '../../platform/http/errors.tsx';
import { get, type RequestContext, type Route } from '../../platform/http/route.ts';
import { listBodies } from '../../directory/index.ts';
import { handlePlan } from '../action-plan.access.ts';
import { findEdition } from '../editions.store.ts';
import type { WrittenRow } from './columns.ts';
import { tableRoute, templatePath } from './exchange-address.ts';
import { readStoredPlan } from './exchange.store.ts';
import { allowedTable, explanationTable, planTable, templateTable } from './plan-table.ts';
import { planVocabularies } from './plan-vocabularies.ts';
import { readCurrent } from './read-current.ts';

const xlsxType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

async function sendXlsx(c: RequestContext, name: string, sheets: Parameters<typeof renderSpreadsheet>[0]['sheets']) {
  const bytes = await renderSpreadsheet({ sheets });
  return c.body(new Uint8Array(bytes), 200, headersFor(`${name}.xlsx`, xlsxType));
}

function sendCsv(c: RequestContext, name: string, table: DataTable<WrittenRow>): Response {
  return c.body(
    csvStream(table, 'german-excel'),
    200,
    headersFor(`${name}.csv`, 'text/csv; charset=utf-8; header=present'),
  );
}

/** Contacts of persons may stand in it: nobody between us and the browser keeps a copy. */
const headersFor = (fileName: string, type: string) => ({
  'content-type': type,
  'content-disposition': `attachment; filename="${fileName}"`,
  'cache-control': 'private, no-store',
});

async function readEdition(c: RequestContext) {
  const { db, district } = c.var.services;
  const typed = c.req.param('edition') ?? '';
  const edition = /^[1-9]\d{0,5}$/u.test(typed) ? await findEdition(db, Number(typed)) : undefined;
  if (!edition) return undefined;
  const vocabularies = planVocabularies({ district, bodies: await listBodies(db) });
  const stored = await readStoredPlan(db, edition.id);
  return { number: edition.number, vocabularies, stored, table: planTable(stored, vocabularies) };
}

async function sendTableXlsx(c: RequestContext): Promise<Response> {
  const found = await readEdition(c);
  if (!found) return renderFault(c, 'notFound');
  const { number, vocabularies, stored, table } = found;
  const sheets = [sheet(table), sheet(explanationTable()), sheet(allowedTable(vocabularies, stored))];
  return sendXlsx(c, `aktionsplan-fassung-${number}`, sheets);
}

async function sendTableCsv(c: RequestContext): Promise<Response> {
  const found = await readEdition(c);
  return found ? sendCsv(c, `aktionsplan-fassung-${found.number}`, found.table) : renderFault(c, 'notFound');
}

async function sendTemplateXlsx(c: RequestContext): Promise<Response> {
  const { db, district } = c.var.services;
  const { stored, vocabularies } = await readCurrent(db, district);
  const sheets = [
    sheet(templateTable(vocabularies)),
    sheet(explanationTable()),
    sheet(allowedTable(vocabularies, stored)),
  ];
  return sendXlsx(c, 'vorlage-massnahmen', sheets);
}

async function sendTemplateCsv(c: RequestContext): Promise<Response> {
  const { db, district } = c.var.services;
  const { vocabularies } = await readCurrent(db, district);
  return sendCsv(c, 'vorlage-massnahmen', templateTable(vocabularies));
}

export const tableRoutes: readonly Route[] = [
  get(templatePath('xlsx'), { permission: handlePlan }, sendTemplateXlsx),
  get(templatePath('csv'), { permission: handlePlan }, sendTemplateCsv),
  get(tableRoute('xlsx'), { permission: handlePlan }, sendTableXlsx),
  get(tableRoute('csv'), { permission: handlePlan }, sendTableCsv),
];
