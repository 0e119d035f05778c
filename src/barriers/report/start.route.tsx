import { citizen } from '../../platform/actor.ts';
import { localized } from '../../platform/i18n/locale.ts';
import { readForm } from '../../platform/forms/read-form.ts';
import { renderPage } from '../../platform/http/render-page.tsx';
import { get, post, type RequestContext, type Route } from '../../platform/http/route.ts';
import { everyone } from '../../platform/permission.ts';
import { transact } from '../../platform/use-case.ts';
import type { Flash } from '../../ui/page/page.tsx';
import { discardDraft } from './draft/discard-draft.ts';
import { draftOfRequest, rememberDraft } from './draft/draft-cookie.route.ts';
import { isOpen, startDraft } from './draft/open-draft.ts';
import { draftLimit } from './report-limits.ts';
import { reportTexts } from './report.messages.ts';
import { startTexts } from './start.messages.ts';
import { StartPage } from './start.page.tsx';
import { reportPath, stepPath } from './steps.ts';

async function show(c: RequestContext): Promise<Response> {
  const { locale, services } = c.var;
  const draft = await draftOfRequest(c);
  return renderPage(
    c,
    {
      title: reportTexts(locale).name,
      description: startTexts(locale).lead,
      current: reportPath,
      flash: flashOf(c),
    },
    <StartPage locale={locale} district={services.district} draft={draft ? draft.content.state : 'none'} />,
  );
}

function flashOf(c: RequestContext): Flash | undefined {
  const t = startTexts(c.var.locale);
  const notice = c.req.query('hinweis');
  if (notice === 'keine-meldung') return { tone: 'warning', text: t.goneNotice };
  return notice === 'vergessen' ? { tone: 'success', text: t.forgottenNotice } : undefined;
}

/** Begins a report, or goes on with the one this browser has unless a new one is wished for. */
async function start(c: RequestContext): Promise<Response> {
  const { services, locale } = c.var;
  const { values } = await readForm(c);
  const earlier = await draftOfRequest(c);
  const first = localized(locale, stepPath('placeKind'));
  if (earlier && isOpen(earlier)) {
    if (values['new'] !== 'yes') return c.redirect(first, 303);
    await discardDraft(services, earlier.id);
  }
  const draft = await transact(services, citizen, startDraft);
  rememberDraft(c, draft.token);
  return c.redirect(first, 303);
}

export const startRoutes: readonly Route[] = [
  get(reportPath, { permission: everyone }, show),
  post(reportPath, { permission: everyone, audit: { none: 'an unsent draft' }, limit: draftLimit }, start),
];
