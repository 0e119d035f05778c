import { citizen } from '../../../platform/actor.ts';
import { renderFault } from '../../../platform/http/errors.tsx';
import { renderPage } from '../../../platform/http/render-page.tsx';
import { get, type RequestContext, type Route } from '../../../platform/http/route.ts';
import { localized } from '../../../platform/i18n/locale.ts';
import { everyone } from '../../../platform/permission.ts';
import { transact } from '../../../platform/use-case.ts';
import { planPath } from '../../browse/plan-paths.ts';
import { planTexts } from '../../browse/plan.messages.ts';
import { isCurrent } from '../making/make-paper.job.ts';
import { takeUpAgain } from '../making/request-paper.ts';
import { paperPath, waitingPath } from '../paper.ts';
import { findPaperById } from '../papers.store.ts';
import { renderNoPaper } from '../send-file.route.tsx';
import { waitingTitle, WaitingPage } from './waiting.page.tsx';

/** How far a paper is. One that was overtaken by a change of the plan leads to where it begins anew. */
async function showWaiting(c: RequestContext): Promise<Response> {
  const { locale, services } = c.var;
  const known = await findPaperById(services.db, c.req.param('id') ?? '');
  if (!known) return renderFault(c, 'notFound');
  if (!(await isCurrent(services, known))) return c.redirect(localized(locale, paperPath(known)), 303);
  const paper = await transact(services, citizen, (work) => takeUpAgain(work, known));
  if (paper.state === 'failed') return renderNoPaper(c, planPath);
  return renderPage(
    c,
    {
      title: waitingTitle(locale, paper),
      current: planPath,
      breadcrumbs: [{ href: localized(locale, planPath), text: planTexts(locale).title }],
      noIndex: true,
    },
    <WaitingPage locale={locale} paper={paper} />,
  );
}

export const waitingRoutes: readonly Route[] = [
  get(waitingPath(':id{[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}}'), { permission: everyone }, showWaiting),
];
