import { dayOf } from '../../platform/calendar.ts';
import { renderPage } from '../../platform/http/render-page.tsx';
import { get, type RequestContext, type Route } from '../../platform/http/route.ts';
import { localized } from '../../platform/i18n/locale.ts';
import { everyone } from '../../platform/permission.ts';
import { planPath, progressPath } from '../browse/plan-paths.ts';
import { planTexts } from '../browse/plan.messages.ts';
import { NoPlanPage } from '../browse/no-plan.page.tsx';
import { readText } from '../browse/reader-words.ts';
import { readKeptPlan } from '../kept-plan.ts';
import { progressOf } from './figures.ts';
import { progressTexts } from './progress.messages.ts';
import { ProgressPage } from './progress.page.tsx';

async function showProgress(c: RequestContext): Promise<Response> {
  const { locale, services } = c.var;
  const { clock, config } = services;
  const today = dayOf(clock.now());
  const t = progressTexts(locale);
  const plan = await readKeptPlan(services, today);
  if (!plan) return renderPage(c, { title: t.title, current: planPath, noIndex: true }, <NoPlanPage locale={locale} />);
  return renderPage(
    c,
    {
      title: t.title,
      description: t.description,
      current: planPath,
      breadcrumbs: [{ href: localized(locale, planPath), text: planTexts(locale).title }],
      wide: true,
    },
    <ProgressPage
      locale={locale}
      title={readText(locale, plan.edition.title, plan.edition.titleEasy).text}
      progress={progressOf(plan)}
      today={today}
      address={config.baseUrl + localized(locale, progressPath)}
    />,
  );
}

export const progressRoutes: readonly Route[] = [
  get(progressPath, { permission: everyone, sameForAll: true }, showProgress),
];
