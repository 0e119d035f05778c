import { dayOf } from '../../../platform/calendar.ts';
import { renderFault } from '../../../platform/http/errors.tsx';
import { get, type RequestContext, type Route } from '../../../platform/http/route.ts';
import { everyone } from '../../../platform/permission.ts';
import { measurePath, measuresPath } from '../../browse/plan-paths.ts';
import { readText } from '../../browse/reader-words.ts';
import { readMeasure } from '../../plan.store.ts';
import { makeAtOnce } from '../making/make-at-once.ts';
import { paperLocale, type PaperFormat } from '../paper.ts';
import { renderNoPaper, sendPaper } from '../send-file.route.tsx';
import { measurePaperTexts } from './measure-paper.messages.ts';

/** The passport of one measure; it is short enough to be made while somebody waits. */
async function giveMeasure(c: RequestContext, format: PaperFormat): Promise<Response> {
  const { services } = c.var;
  const number = Number.parseInt(c.req.param('file') ?? '', 10);
  const locale = paperLocale(c.var.locale);
  // The longest number that the database gives out has five digits.
  const measure = number > 99_999 ? undefined : await readMeasure(services.db, number, dayOf(services.clock.now()));
  if (!measure) return renderFault(c, 'notFound');
  const made = await makeAtOnce(services, { kind: 'measure', subject: number, format, locale });
  if (!made) return renderFault(c, 'notFound');
  if (!made.ok) return renderNoPaper(c, measurePath(number));
  const title = measurePaperTexts(locale).heading(number, readText(locale, measure.title, measure.titleEasy).text);
  return sendPaper(c, made.value, { format, title });
}

export const measurePaperRoutes: readonly Route[] = [
  get(`${measuresPath}/:file{[0-9]+\\.pdf}`, { permission: everyone }, (c) => giveMeasure(c, 'pdf')),
  get(`${measuresPath}/:file{[0-9]+\\.docx}`, { permission: everyone }, (c) => giveMeasure(c, 'docx')),
];
