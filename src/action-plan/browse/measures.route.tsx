import { dayOf } from '../../platform/calendar.ts';
import { renderPage } from '../../platform/http/render-page.tsx';
import { get, type RequestContext, type Route } from '../../platform/http/route.ts';
import { localized } from '../../platform/i18n/locale.ts';
import { everyone } from '../../platform/permission.ts';
import { measuresWithWords, searchMeasures } from '../search-measures.store.ts';
import { readKeptPlan } from '../kept-plan.ts';
import { filterMeasures, filterQuery, readMeasureFilter, readPage } from './measure-filter.ts';
import { measuresTexts } from './measures.messages.ts';
import { MeasuresPage } from './measures.page.tsx';
import { measuresPath, planPath } from './plan-paths.ts';
import { planTexts } from './plan.messages.ts';
import { NoPlanPage } from './no-plan.page.tsx';

const pageSize = 20;

async function showMeasures(c: RequestContext): Promise<Response> {
  const { locale, services } = c.var;
  const { db, district, clock } = services;
  const t = measuresTexts(locale);
  const breadcrumbs = [{ href: localized(locale, planPath), text: planTexts(locale).title }];
  const plan = await readKeptPlan(services, dayOf(clock.now()));
  if (!plan) {
    return renderPage(
      c,
      { title: t.title, current: planPath, breadcrumbs, noIndex: true },
      <NoPlanPage locale={locale} />,
    );
  }
  const filter = readMeasureFilter(c.req.query(), {
    fields: plan.fields.map(({ field }) => field.slug),
    bodies: plan.measures.flatMap(({ accountableBody }) => accountableBody ?? []),
    lifeAreas: district.lifeAreas.map(({ code }) => code),
    municipalities: district.municipalities.map(({ key }) => key),
  });
  const search = await searchMeasures(db, filter.words);
  const found = filterMeasures(plan, filter, search && (await measuresWithWords(db, plan.edition.id, search)));
  const page = readPage(c.req.query('seite'));
  const pages = Math.max(1, Math.ceil(found.length / pageSize));
  if (page !== 'all' && page > pages) return c.redirect(localized(locale, measuresPath) + filterQuery(filter), 303);
  const isPart = page !== 1 || filterQuery(filter) !== '';
  return renderPage(
    c,
    { title: t.title, description: t.description, current: planPath, breadcrumbs, wide: true, noIndex: isPart },
    <MeasuresPage
      locale={locale}
      filter={filter}
      choices={{ plan, district }}
      found={found}
      shown={page === 'all' ? found : found.slice((page - 1) * pageSize, page * pageSize)}
      corrected={search?.corrected ?? false}
      page={page}
      pages={pages}
    />,
  );
}

export const measuresRoutes: readonly Route[] = [
  get(measuresPath, { permission: everyone, sameForAll: true }, showMeasures),
];
