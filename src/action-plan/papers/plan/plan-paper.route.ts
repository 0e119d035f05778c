import { citizen } from '../../../platform/actor.ts';
import { renderFault } from '../../../platform/http/errors.tsx';
import { get, type RequestContext, type Route } from '../../../platform/http/route.ts';
import { localized } from '../../../platform/i18n/locale.ts';
import { everyone } from '../../../platform/permission.ts';
import { transact } from '../../../platform/use-case.ts';
import { findAdoptedEdition } from '../../action-plan.store.ts';
import { planPath } from '../../browse/plan-paths.ts';
import { readText } from '../../browse/reader-words.ts';
import { readKept } from '../making/make-at-once.ts';
import { requestPaper } from '../making/request-paper.ts';
import { paperLocale, paperPath, waitingPath, type PaperFormat } from '../paper.ts';
import { deletePaper } from '../papers.store.ts';
import { renderNoPaper, sendPaper } from '../send-file.route.tsx';

/** The whole plan: at once when it is there, else the page where one waits for it. */
async function givePlan(c: RequestContext, format: PaperFormat): Promise<Response> {
  const { services, locale: readers } = c.var;
  const edition = await findAdoptedEdition(services.db);
  if (!edition) return renderFault(c, 'notFound');
  const locale = paperLocale(readers);
  const wish = { kind: 'plan', subject: 0, format, locale } as const;
  const paper = await transact(services, citizen, (work) => requestPaper(work, wish));
  if (paper.state === 'failed') return renderNoPaper(c, planPath);
  const kept = await readKept(services, paper);
  if (kept) return sendPaper(c, kept, { format, title: readText(locale, edition.title, edition.titleEasy).text });
  if (paper.state !== 'done') return c.redirect(localized(readers, waitingPath(paper.id)), 303);
  // Its file got lost, as after a backup was played back: it is made anew.
  await deletePaper(services.db, paper.id);
  return c.redirect(localized(readers, paperPath(wish)), 303);
}

const path = (format: PaperFormat): string => paperPath({ kind: 'plan', subject: 0, format });

export const planPaperRoutes: readonly Route[] = [
  get(path('pdf'), { permission: everyone }, (c) => givePlan(c, 'pdf')),
  get(path('docx'), { permission: everyone }, (c) => givePlan(c, 'docx')),
];
