import { dayOf, type Day } from '../../platform/calendar.ts';
import { renderPage } from '../../platform/http/render-page.tsx';
import { get, type RequestContext, type Route } from '../../platform/http/route.ts';
import { localized, type Locale } from '../../platform/i18n/locale.ts';
import { writtenOnce } from '../../platform/kept/written-once.tsx';
import { everyone } from '../../platform/permission.ts';
import type { Services } from '../../platform/services.ts';
import { planPath, progressPath } from '../browse/plan-paths.ts';
import { planTexts } from '../browse/plan.messages.ts';
import { NoPlanPage } from '../browse/no-plan.page.tsx';
import { readText } from '../browse/reader-words.ts';
import { readKeptPlan } from '../kept-plan.ts';
import { progressOf } from './figures.ts';
import { progressTexts } from './progress.messages.ts';
import { ProgressPage, type ProgressPageProps } from './progress.page.tsx';

async function readProgress(services: Services, locale: Locale, today: Day): Promise<ProgressPageProps | undefined> {
  const plan = await readKeptPlan(services, today);
  if (!plan) return undefined;
  const title = readText(locale, plan.edition.title, plan.edition.titleEasy).text;
  const address = services.config.baseUrl + localized(locale, progressPath);
  return { locale, title, progress: progressOf(plan), today, address };
}

/** The numbers stay until something changes, and so does what is written of them. */
const progressPage = writtenOnce(ProgressPage);

async function showProgress(c: RequestContext): Promise<Response> {
  const { locale, services } = c.var;
  const today = dayOf(services.clock.now());
  const t = progressTexts(locale);
  const shown = await services.kept.of(`progress ${locale}`, () => readProgress(services, locale, today), today);
  if (!shown)
    return renderPage(c, { title: t.title, current: planPath, noIndex: true }, <NoPlanPage locale={locale} />);
  return renderPage(
    c,
    {
      title: t.title,
      description: t.description,
      current: planPath,
      breadcrumbs: [{ href: localized(locale, planPath), text: planTexts(locale).title }],
      wide: true,
    },
    progressPage(shown),
  );
}

export const progressRoutes: readonly Route[] = [
  get(progressPath, { permission: everyone, sameForAll: true }, showProgress),
];
