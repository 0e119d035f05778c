import { renderPage } from '../platform/http/render-page.tsx';
import { get, type RequestContext, type Route } from '../platform/http/route.ts';
import { may } from '../platform/permission.ts';
import { inspectionsPath } from './inspection-address.ts';
import { handleInspections, readInspections } from './inspections.access.ts';
import { inspectionTexts } from './inspections.messages.ts';
import { listInspections } from './inspections.store.ts';
import { ListPage, viewOf } from './list.page.tsx';

async function showList(c: RequestContext): Promise<Response> {
  const { services, staff } = c.var;
  return renderPage(
    c,
    { title: inspectionTexts.title, current: inspectionsPath, wide: true },
    <ListPage
      view={viewOf(c.req.query('ansicht'))}
      inspections={await listInspections(services.db)}
      mayHandle={may(staff, handleInspections)}
    />,
  );
}

export const listRoutes: readonly Route[] = [get(inspectionsPath, { permission: readInspections }, showList)];
