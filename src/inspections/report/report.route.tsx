import { dayOf } from '../../platform/calendar.ts';
import { renderPdf } from '../../platform/documents/pdf.ts';
import { renderWord } from '../../platform/documents/word.ts';
import { readImage } from '../../platform/files/stored-image.store.ts';
import { renderPage } from '../../platform/http/render-page.tsx';
import { get, type RequestContext, type Route } from '../../platform/http/route.ts';
import { readInspection } from '../file/read-inspection.ts';
import { inspectionRoute, photoPath } from '../inspection-address.ts';
import { surroundings, withInspection } from '../inspection-request.route.ts';
import { readInspections as permission } from '../inspections.access.ts';
import type { InspectionRow } from '../inspections.store.ts';
import { inspectionReport, photosInReport } from './inspection-report.ts';
import { reportTexts } from './report.messages.ts';
import { ReportPage } from './report.page.tsx';

const formats = {
  pdf: { render: renderPdf, type: 'application/pdf', disposition: 'inline' },
  docx: {
    render: renderWord,
    type: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    disposition: 'attachment',
  },
} as const;

async function readReport(c: RequestContext, inspection: InspectionRow) {
  const { db, files, district, clock } = c.var.services;
  const file = await readInspection(db, inspection);
  const pictures = new Map<string, Uint8Array>();
  for (const { photo } of photosInReport(file)) {
    const bytes = await readImage(files, photo.fileId, 800);
    if (bytes) pictures.set(photo.id, bytes);
  }
  const document = inspectionReport({ file, pictures, author: district.office.name.de, today: dayOf(clock.now()) });
  const shown = photosInReport(file).filter(({ photo }) => pictures.has(photo.id));
  const { number } = inspection;
  return { document, addresses: shown.map(({ photo }) => `${photoPath(number, photo.id)}?breite=800`) };
}

async function show(c: RequestContext, inspection: InspectionRow, isFileMissing = false): Promise<Response> {
  const { document, addresses } = await readReport(c, inspection);
  return renderPage(
    c,
    { ...surroundings(c, inspection, reportTexts.heading), wide: true },
    <ReportPage number={inspection.number} document={document} pictures={addresses} isFileMissing={isFileMissing} />,
    isFileMissing ? 503 : 200,
  );
}

/** Made while somebody waits: a report has a few pages. */
const give = (format: keyof typeof formats) => async (c: RequestContext, inspection: InspectionRow) => {
  const { document } = await readReport(c, inspection);
  const { render, type, disposition } = formats[format];
  const made = await render(document);
  if (!made.ok) return show(c, inspection, true);
  return c.body(new Uint8Array(made.value), 200, {
    'content-type': type,
    'content-disposition': `${disposition}; filename="begehung-${inspection.number}.${format}"`,
    'content-language': 'de',
    'cache-control': 'private, no-store',
  });
};

const route = `${inspectionRoute}/bericht`;

export const reportRoutes: readonly Route[] = [
  get(
    route,
    { permission },
    withInspection((c, inspection) => show(c, inspection)),
  ),
  get(`${route}.pdf`, { permission }, withInspection(give('pdf'))),
  get(`${route}.docx`, { permission }, withInspection(give('docx'))),
];
