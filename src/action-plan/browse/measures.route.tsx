import { dayOf, type Day } from '../../platform/calendar.ts';
import { renderPage } from '../../platform/http/render-page.tsx';
import { get, type RequestContext, type Route } from '../../platform/http/route.ts';
import { localized } from '../../platform/i18n/locale.ts';
import { writtenOnce } from '../../platform/kept/written-once.tsx';
import { everyone } from '../../platform/permission.ts';
import type { Services } from '../../platform/services.ts';
import { measuresWithWords, searchMeasures } from '../search-measures.store.ts';
import { readKeptPlan } from '../kept-plan.ts';
import { filterMeasures, filterQuery, readMeasureFilter, readPage } from './measure-filter.ts';
import { measuresTexts } from './measures.messages.ts';
import { MeasuresPage, type MeasuresPageProps } from './measures.page.tsx';
import { measuresPath, planPath } from './plan-paths.ts';
import { planTexts } from './plan.messages.ts';
import { NoPlanPage } from './no-plan.page.tsx';

const pageSize = 20;

async function showMeasures(c: RequestContext): Promise<Response> {
  const { locale, services } = c.var;
  const { district, clock } = services;
  const t = measuresTexts(locale);
  const breadcrumbs = [{ href: localized(locale, planPath), text: planTexts(locale).title }];
  const page = readPage(c.req.query('seite'));
  const plan = await readKeptPlan(services, dayOf(clock.now()));
  const filter =
    plan &&
    readMeasureFilter(c.req.query(), {
      fields: plan.fields.map(({ field }) => field.slug),
      bodies: plan.measures.flatMap(({ accountableBody }) => accountableBody ?? []),
      lifeAreas: district.lifeAreas.map(({ code }) => code),
      municipalities: district.municipalities.map(({ key }) => key),
    });
  const list = filter && (await readList(services, { locale, filter, page }));
  if (!list) {
    return renderPage(
      c,
      { title: t.title, current: planPath, breadcrumbs, noIndex: true },
      <NoPlanPage locale={locale} />,
    );
  }
  if (page !== 'all' && page > list.pages)
    return c.redirect(localized(locale, measuresPath) + filterQuery(filter), 303);
  const isPart = page !== 1 || filterQuery(filter) !== '';
  return renderPage(
    c,
    { title: t.title, description: t.description, current: planPath, breadcrumbs, wide: true, noIndex: isPart },
    measuresPage(list),
  );
}

/** A list that is kept is written once. */
const measuresPage = writtenOnce(MeasuresPage);

type Wanted = Pick<MeasuresPageProps, 'locale' | 'filter' | 'page'>;

/** What somebody typed is sought by nobody else, and all on one page is long and for paper: neither is kept. */
function readList(services: Services, wanted: Wanted): Promise<MeasuresPageProps | undefined> {
  const { locale, filter, page } = wanted;
  const today = dayOf(services.clock.now());
  const list = (): Promise<MeasuresPageProps | undefined> => putTogether(services, wanted, today);
  if (filter.words !== '' || page === 'all') return list();
  return services.kept.of(`measures ${locale} ${filterQuery(filter, { seite: String(page) })}`, list, today);
}

/** Reads the plan again, which may have changed since the filter was read; then the list is as new as it says it is. */
async function putTogether(
  services: Services,
  { locale, filter, page }: Wanted,
  today: Day,
): Promise<MeasuresPageProps | undefined> {
  const { db, district } = services;
  const plan = await readKeptPlan(services, today);
  if (!plan) return undefined;
  const search = await searchMeasures(db, filter.words);
  const found = filterMeasures(plan, filter, search && (await measuresWithWords(db, plan.edition.id, search)));
  return {
    locale,
    filter,
    choices: { plan, district },
    found,
    shown: page === 'all' ? found : found.slice((page - 1) * pageSize, page * pageSize),
    corrected: search?.corrected ?? false,
    page,
    pages: Math.max(1, Math.ceil(found.length / pageSize)),
  };
}

export const measuresRoutes: readonly Route[] = [
  get(measuresPath, { permission: everyone, sameForAll: true }, showMeasures),
];
