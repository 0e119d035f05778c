import { renderPage } from '../../platform/http/render-page.tsx';
import { get, type RequestContext, type Route } from '../../platform/http/route.ts';
import { may } from '../../platform/permission.ts';
import { handlePlan, readPlan } from '../action-plan.access.ts';
import { measureDeletedAt } from '../action-plan.store.ts';
import { measuresPath, readMeasureNumber } from '../care/measure-address.ts';
import { readListFilter } from './list-filter.ts';
import { listTexts as t } from './list.messages.ts';
import { ListPage } from './list.page.tsx';
import { formTexts } from './measure-form.messages.ts';
import { ClosedPage } from './measure-form.page.tsx';
import { readList } from './read-list.ts';

async function showList(c: RequestContext): Promise<Response> {
  const filter = readListFilter(c.req.query());
  const list = await readList(c.var.services, filter);
  const { title, body, link } = formTexts.noEdition;
  return renderPage(
    c,
    { title: t.title, current: measuresPath, wide: true, flash: await flashOf(c) },
    list ? (
      <ListPage filter={filter} list={list} mayWrite={may(c.var.staff, handlePlan)} />
    ) : (
      <ClosedPage title={title} body={body} link={{ href: '/verwaltung/aktionsplan', text: link }} />
    ),
  );
}

/** A word about the measure that was taken away just now; only if it truly was. */
async function flashOf(c: RequestContext) {
  const number = readMeasureNumber(c.req.query('geloescht'));
  const isDeleted = number !== null && (await measureDeletedAt(c.var.services.db, number)) !== undefined;
  return isDeleted ? { tone: 'success' as const, text: t.deleted(number) } : undefined;
}

export const listRoutes: readonly Route[] = [get(measuresPath, { permission: readPlan }, showList)];
