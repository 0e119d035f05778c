import { readPictureFiles } from '../../media/index.ts';
import { dayOf } from '../../platform/calendar.ts';
import { csvStream } from '../../platform/documents/csv.ts';
import { renderPdf } from '../../platform/documents/pdf.ts';
import { renderWord } from '../../platform/documents/word.ts';
import { readForm } from '../../platform/forms/read-form.ts';
import { renderFault } from '../../platform/http/errors.tsx';
import { renderPage } from '../../platform/http/render-page.tsx';
import { get, post, type RequestContext, type Route } from '../../platform/http/route.ts';
import { staffActor } from '../../platform/http/staff-actor.ts';
import { transact } from '../../platform/use-case.ts';
import { handlePartners, readWeeks, runWeeks } from '../action-weeks.access.ts';
import { aboveEdition, officeDone, withEdition, withItem } from '../editions/edition-request.route.ts';
import type { EditionRow } from '../editions.store.ts';
import type { ItemRow } from '../items.store.ts';
import { showItem } from '../review/review.route.tsx';
import { editionRoute, itemPath, itemRoute, weeksPath } from '../weeks-address.ts';
import { askForReport } from './ask-for-report.ts';
import { readSummary } from './read-summary.ts';
import { recordReport } from './record-report.ts';
import { readReport } from './report.form.ts';
import { summaryPaper, summaryTable } from './summary-paper.ts';
import { summaryTexts as t } from './summary.messages.ts';
import { SummaryPage } from './summary.page.tsx';

async function show(c: RequestContext, edition: EditionRow): Promise<Response> {
  return renderPage(
    c,
    { title: t.title, current: weeksPath, breadcrumbs: aboveEdition(edition) },
    <SummaryPage edition={edition} summary={await readSummary(c.var.services, edition)} />,
  );
}

const attached = (name: string, type: string) => ({
  'content-type': type,
  'content-disposition': `attachment; filename="${name}"`,
  'cache-control': 'no-store',
});

async function giveTable(c: RequestContext, edition: EditionRow): Promise<Response> {
  const table = summaryTable(await readSummary(c.var.services, edition));
  const name = `aktionswochen-${edition.year}.csv`;
  return c.body(csvStream(table, 'german-excel'), 200, attached(name, 'text/csv; charset=utf-8'));
}

/** So many pictures a report takes; the page shows all. */
const mostInPaper = 100;

const files = {
  pdf: { render: renderPdf, type: 'application/pdf' },
  docx: {
    render: renderWord,
    type: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  },
} as const;

const giveFile = (kind: keyof typeof files) => async (c: RequestContext, edition: EditionRow) => {
  const { services } = c.var;
  const { render, type } = files[kind];
  const summary = await readSummary(services, edition);
  const pictures = summary.items.flatMap((item) => item.pictures.map(({ mediaId }) => mediaId));
  const made = await render(
    summaryPaper({
      edition,
      summary,
      files: await readPictureFiles(services, pictures.slice(0, mostInPaper)),
      author: services.district.office.name.de,
      date: dayOf(services.clock.now()),
    }),
  );
  if (!made.ok) return renderFault(c, 'broken');
  const name = `aktionswochen-${edition.year}-bericht.${kind}`;
  return c.body(new Uint8Array(made.value), 200, attached(name, type));
};

async function ask(c: RequestContext, edition: EditionRow, item: ItemRow): Promise<Response> {
  const { services } = c.var;
  const done = await transact(services, staffActor(c), (work) => askForReport(work, services, item.id));
  if (done.ok) return officeDone(c, itemPath(edition.year, item.id), 'nachbericht');
  return showItem(c, edition, item, { errors: [{ field: 'bitten', message: t.faults[done.failure] }] });
}

async function enter(c: RequestContext, edition: EditionRow, item: ItemRow): Promise<Response> {
  const { values } = await readForm(c);
  const given = readReport(values, 'de');
  if (!given.ok) return showItem(c, edition, item, { values, errors: given.failure });
  const done = await transact(c.var.services, staffActor(c), (work) => recordReport(work, item.id, given.value));
  if (done.ok) return officeDone(c, itemPath(edition.year, item.id), 'eingetragen');
  return showItem(c, edition, item, { values, errors: [{ field: 'counted', message: t.faults[done.failure] }] });
}

const route = `${editionRoute}/bericht`;

export const summaryRoutes: readonly Route[] = [
  get(route, { permission: readWeeks }, withEdition(show)),
  get(`${route}.csv`, { permission: readWeeks }, withEdition(giveTable)),
  get(`${route}.pdf`, { permission: readWeeks }, withEdition(giveFile('pdf'))),
  get(`${route}.docx`, { permission: readWeeks }, withEdition(giveFile('docx'))),
  post(`${itemRoute}/bitten`, { permission: handlePartners, audit: 'action-weeks.report-asked' }, withItem(ask)),
  post(`${itemRoute}/nachbericht`, { permission: runWeeks, audit: 'action-weeks.report-received' }, withItem(enter)),
];
