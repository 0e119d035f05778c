import { officeNoticeFor, readOfficeState } from '../../accounts/index.ts';
import { dayOf } from '../../platform/calendar.ts';
import { fillWording } from '../../platform/district/district.ts';
import { renderPage } from '../../platform/http/render-page.tsx';
import type { RequestContext } from '../../platform/http/route.ts';
import { formatDate } from '../../platform/i18n/format.ts';
import type { Flash } from '../../ui/page/page.tsx';
import { findWording, listWordings } from '../barriers.store.ts';
import { progressOf } from '../browse/barrier.route.tsx';
import { publicHistoryOf, type PublicBarrier, type PublicHistoryEntry } from '../browse/public-barrier.store.ts';
import { stateWords } from '../browse/state-words.ts';
import { readBarrierChain } from '../causes/barrier-chain.ts';
import { readPromiseRules } from '../promise-rules.ts';
import { openPromise } from '../triage/promise-state.ts';
import { followPath } from './code.page.tsx';
import { actionTexts, followTexts } from './follow.messages.ts';
import { additionsOf, findFollowedBarrier, photosOfReport, type OwnReport } from './follow.store.ts';
import { StatusPage } from './status.page.tsx';

/** The page of one's own report. */
export async function renderStatus(c: RequestContext, report: OwnReport): Promise<Response> {
  const { locale, services } = c.var;
  const { db } = services;
  const [barrier, wordings, history, additions, photos] = await Promise.all([
    findFollowedBarrier(db, report.barrierId),
    listWordings(db),
    publicHistoryOf(db, report.barrierId),
    additionsOf(db, report.id),
    photosOfReport(db, report.id),
  ]);
  const progress = await progressOf(c, barrier, history);
  const office = await readOfficeState(services, services.clock.now());
  return renderPage(
    c,
    { title: followTexts(locale).title, current: followPath, noIndex: true, flash: flashOf(c) },
    <StatusPage
      locale={locale}
      report={report}
      barrier={barrier}
      sentence={await sentenceOf(c, barrier, history)}
      words={stateWords(wordings, locale)}
      progress={progress}
      notice={progress.promise && officeNoticeFor(office, locale, progress.promise)}
      chain={await readBarrierChain(db, c.var.chain, { locale, audience: 'everyone' }, barrier.id)}
      history={history}
      additions={additions}
      photos={photos}
    />,
  );
}

function flashOf(c: RequestContext): Flash | undefined {
  const t = actionTexts(c.var.locale);
  const notice = c.req.query('erledigt');
  const successes: Record<string, string> = {
    ergaenzt: t.added,
    zurueckgezogen: t.withdrawn,
    geloescht: t.erased,
    bestaetigt: t.confirmed,
  };
  const text = successes[notice ?? ''];
  if (text !== undefined) return { tone: 'success', text };
  return notice === 'nicht-gefragt' ? { tone: 'info', text: t.notAsked } : undefined;
}

/** The sentence the timeline has for the present state; in English, which it is not kept in, from the wording. */
async function sentenceOf(
  c: RequestContext,
  barrier: PublicBarrier,
  history: readonly PublicHistoryEntry[],
): Promise<string> {
  const { locale, services } = c.var;
  const last = history.findLast(({ toState }) => toState === barrier.state);
  const kept = locale === 'de-simple' ? (last?.publicTextEasy ?? last?.publicText) : last?.publicText;
  if (locale !== 'en' && kept) return kept;
  const wording = await (barrier.outcome
    ? findWording(services.db, 'outcome', barrier.outcome)
    : findWording(services.db, 'state', barrier.state));
  const rules = await readPromiseRules(services.db, services.district);
  const due = openPromise(barrier, rules, dayOf(services.clock.now()))?.due;
  return fillWording(wording.sentence[locale], {
    body: barrier.bodyName ?? undefined,
    date: due && formatDate(due, locale),
    number: barrier.mainNumber === null ? undefined : String(barrier.mainNumber),
  });
}
