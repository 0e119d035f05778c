import { doneFlash } from '../../platform/http/done-flash.ts';
import { renderPage } from '../../platform/http/render-page.tsx';
import { get, type RequestContext, type Route } from '../../platform/http/route.ts';
import { may } from '../../platform/permission.ts';
import { checklistsPath, inspectionsPath } from '../inspection-address.ts';
import { editChecklists, readInspections as permission } from '../inspections.access.ts';
import { inspectionTexts } from '../inspections.messages.ts';
import { withVersion } from './checklist-request.route.ts';
import { ChecklistPage, ChecklistsPage } from './checklists.page.tsx';
import { checklistsTexts as t } from './checklists.messages.ts';
import { itemsOf, listVersions, type VersionRow } from './checklists.store.ts';

const above = { href: inspectionsPath, text: inspectionTexts.title };

async function showAll(c: RequestContext): Promise<Response> {
  return renderPage(
    c,
    { title: t.title, current: inspectionsPath, breadcrumbs: [above], wide: true },
    <ChecklistsPage versions={await listVersions(c.var.services.db)} />,
  );
}

async function showOne(c: RequestContext, version: VersionRow): Promise<Response> {
  const { services, staff } = c.var;
  return renderPage(
    c,
    {
      title: `${version.title}, ${t.versionName(version.version)}`,
      current: inspectionsPath,
      breadcrumbs: [above, { href: checklistsPath, text: t.title }],
      flash: doneFlash(c, t.flashes),
      wide: true,
    },
    <ChecklistPage
      version={version}
      items={await itemsOf(services.db, version.id)}
      versions={await listVersions(services.db, version.checklistCode)}
      mayEdit={may(staff, editChecklists)}
    />,
  );
}

export const checklistRoutes: readonly Route[] = [
  get(checklistsPath, { permission }, showAll),
  get(`${checklistsPath}/:code{[a-zA-Z]+}`, { permission }, withVersion(showOne)),
];
