import { renderPage } from '../platform/http/render-page.tsx';
import { get, type RequestContext, type Route } from '../platform/http/route.ts';
import { may } from '../platform/permission.ts';
import { inspectionsPath } from './inspection-address.ts';
import { viewOf } from './inspection-view.ts';
import { handleInspections, readInspections } from './inspections.access.ts';
import { inspectionTexts } from './inspections.messages.ts';
import { countInspections, listInspections } from './list-inspections.store.ts';
import { listAddress, ListPage } from './list.page.tsx';

async function showList(c: RequestContext): Promise<Response> {
  const { services, staff } = c.var;
  const view = viewOf(c.req.query('ansicht'));
  const wanted = c.req.query('seite') ?? '';
  const page = /^[1-9]\d{0,5}$/u.test(wanted) ? Number(wanted) : 1;
  const [inspections, counts] = await Promise.all([
    listInspections(services.db, { view, page }),
    countInspections(services.db),
  ]);
  // Beyond the last page, for example after inspections were finished.
  if (page > 1 && inspections.length === 0) return c.redirect(listAddress(view, 1), 303);
  return renderPage(
    c,
    { title: inspectionTexts.title, current: inspectionsPath, wide: true },
    <ListPage {...{ view, page, inspections, counts }} mayHandle={may(staff, handleInspections)} />,
  );
}

export const listRoutes: readonly Route[] = [get(inspectionsPath, { permission: readInspections }, showList)];
