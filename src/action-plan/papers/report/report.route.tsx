import { csvStream } from '../../../platform/documents/csv.ts';
import { renderSpreadsheet, sheet } from '../../../platform/documents/spreadsheet.ts';
import { renderFault } from '../../../platform/http/errors.tsx';
import { renderPage } from '../../../platform/http/render-page.tsx';
import { get, type RequestContext, type Route } from '../../../platform/http/route.ts';
import { formatDate } from '../../../platform/i18n/format.ts';
import { localized } from '../../../platform/i18n/locale.ts';
import { everyone } from '../../../platform/permission.ts';
import { planPath, reportPath } from '../../browse/plan-paths.ts';
import { planTexts } from '../../browse/plan.messages.ts';
import { attachmentHeader, type DocumentType } from '../../document-file.ts';
import { makeAtOnce } from '../making/make-at-once.ts';
import type { PaperFormat } from '../paper.ts';
import { fileName, renderNoPaper, sendPaper } from '../send-file.route.tsx';
import { readReport, type PublicReport } from './read-report.ts';
import { PublicReportPage } from './report.page.tsx';
import { publicReportTexts } from './report.messages.ts';
import { classesTable, correctionsTable, fieldsTable, measuresTable } from './report-table.ts';

/** Gives what is asked of a frozen state that everybody may read. */
function withReport(give: (c: RequestContext, report: PublicReport) => Response | Promise<Response>) {
  return async (c: RequestContext): Promise<Response> => {
    const number = Number(c.req.param('number'));
    const report = number > 99_999 ? undefined : await readReport(c.var.services.db, number);
    return report ? give(c, report) : renderFault(c, 'notFound');
  };
}

function showReport(c: RequestContext, report: PublicReport): Response {
  const { locale } = c.var;
  const t = publicReportTexts(locale);
  return renderPage(
    c,
    {
      title: report.period.title,
      description: t.description(formatDate(report.period.frozenAt, locale)),
      current: planPath,
      breadcrumbs: [{ href: localized(locale, planPath), text: planTexts(locale).title }],
      wide: true,
    },
    <PublicReportPage locale={locale} report={report} />,
  );
}

const giveCouncilPaper = (format: PaperFormat) =>
  withReport(async (c, { period }) => {
    const subject = period.roundNumber;
    // The council decides in German; there is no easy version of its papers.
    const made = await makeAtOnce(c.var.services, { kind: 'council', subject, format, locale: 'de' });
    if (!made) return renderFault(c, 'notFound');
    if (!made.ok) return renderNoPaper(c, reportPath(subject));
    return sendPaper(c, made.value, { format, title: `Informationsvorlage ${period.title}` });
  });

async function giveWorkbook(c: RequestContext, report: PublicReport): Promise<Response> {
  const bytes = await renderSpreadsheet({
    sheets: [
      sheet(measuresTable(report, c.var.services.config.baseUrl)),
      sheet(classesTable(report)),
      sheet(fieldsTable(report)),
      sheet(correctionsTable(report)),
    ],
  });
  return c.body(new Uint8Array(bytes), 200, {
    'content-type': excel,
    'content-disposition': attachmentHeader(fileName(report.period.title, 'xlsx', c)),
    'cache-control': 'public, no-cache',
  });
}

const excel: DocumentType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** Opens right by a double click in a German Excel; with `?art=maschine` it is RFC 4180 with stable keys. */
function giveCsv(c: RequestContext, report: PublicReport): Response {
  const table = measuresTable(report, c.var.services.config.baseUrl);
  return c.body(csvStream(table, c.req.query('art') === 'maschine' ? 'machine' : 'german-excel'), 200, {
    'content-type': 'text/csv; charset=utf-8; header=present',
    'content-disposition': attachmentHeader(fileName(report.period.title, 'csv', c)),
    'access-control-allow-origin': '*',
    'cache-control': 'public, no-cache',
  });
}

const path = `${planPath}/berichte/:number{[0-9]+}`;

export const reportRoutes: readonly Route[] = [
  get(path, { permission: everyone, sameForAll: true }, withReport(showReport)),
  get(`${path}/vorlage.pdf`, { permission: everyone }, giveCouncilPaper('pdf')),
  get(`${path}/vorlage.docx`, { permission: everyone }, giveCouncilPaper('docx')),
  get(`${path}/tabelle.xlsx`, { permission: everyone }, withReport(giveWorkbook)),
  get(`${path}/tabelle.csv`, { permission: everyone }, withReport(giveCsv)),
];
