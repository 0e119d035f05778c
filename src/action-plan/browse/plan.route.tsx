import { dayOf } from '../../platform/calendar.ts';
import { renderFault } from '../../platform/http/errors.tsx';
import { renderPage } from '../../platform/http/render-page.tsx';
import { get, type RequestContext, type Route } from '../../platform/http/route.ts';
import { localized } from '../../platform/i18n/locale.ts';
import { everyone } from '../../platform/permission.ts';
import { listEditions } from '../editions.store.ts';
import { readKeptPlan } from '../kept-plan.ts';
import { listPeriods } from '../reports.store.ts';
import { FieldPage } from './field.page.tsx';
import { planPath } from './plan-paths.ts';
import { planTexts } from './plan.messages.ts';
import { NoPlanPage } from './no-plan.page.tsx';
import { PlanPage } from './plan.page.tsx';
import { readText } from './reader-words.ts';

async function showPlan(c: RequestContext): Promise<Response> {
  const { locale, services } = c.var;
  const { db, clock } = services;
  const t = planTexts(locale);
  const [plan, reports, editions] = await Promise.all([
    readKeptPlan(services, dayOf(clock.now())),
    listPeriods(db),
    listEditions(db),
  ]);
  if (!plan) return renderPage(c, { title: t.title, current: planPath, noIndex: true }, <NoPlanPage locale={locale} />);
  return renderPage(
    c,
    { title: t.title, description: t.description, current: planPath, wide: true },
    <PlanPage
      locale={locale}
      plan={plan}
      reports={reports}
      editions={editions.filter(({ state }) => state !== 'draft').length}
    />,
  );
}

async function showField(c: RequestContext): Promise<Response> {
  const { locale, services } = c.var;
  const { clock } = services;
  const plan = await readKeptPlan(services, dayOf(clock.now()));
  const read = plan?.fields.find(({ field }) => field.slug === c.req.param('field'));
  if (!read) return renderFault(c, 'notFound');
  const t = planTexts(locale);
  return renderPage(
    c,
    {
      title: readText(locale, read.field.title, read.field.titleEasy).text,
      description: t.description,
      current: planPath,
      breadcrumbs: [{ href: localized(locale, planPath), text: t.title }],
      wide: true,
    },
    <FieldPage locale={locale} read={read} />,
  );
}

/** Stands after the routes with a fixed word in the place of the field. */
export const planRoutes: readonly Route[] = [
  get(planPath, { permission: everyone, sameForAll: true }, showPlan),
  get(
    `${planPath}/:field{[a-z0-9]+(?:-[a-z0-9]+)*}`,
    { permission: everyone, sameForAll: true, countsVisits: true },
    showField,
  ),
];
