import { formatRoughDay } from '../../platform/rough-day.ts';
import { renderFault } from '../../platform/http/errors.tsx';
import { renderPage } from '../../platform/http/render-page.tsx';
import { get, type RequestContext, type Route } from '../../platform/http/route.ts';
import { withVersion } from '../checklists/checklist-request.route.ts';
import { checklistsTexts } from '../checklists/checklists.messages.ts';
import { findVersionById, itemsOf, type VersionRow } from '../checklists/checklists.store.ts';
import { readInspection } from '../file/read-inspection.ts';
import {
  checklistPath,
  checklistsPath,
  inspectionPath,
  inspectionRoute,
  inspectionsPath,
} from '../inspection-address.ts';
import { surroundings, withInspection } from '../inspection-request.route.ts';
import { readInspections as permission } from '../inspections.access.ts';
import { inspectionTexts } from '../inspections.messages.ts';
import type { InspectionRow } from '../inspections.store.ts';
import { SheetPage } from './sheet.page.tsx';
import { sheetTexts } from './sheet.messages.ts';

/** The sheet for one inspection, with what is planned already on it. */
async function showForInspection(c: RequestContext, inspection: InspectionRow): Promise<Response> {
  const { db } = c.var.services;
  const version = await findVersionById(db, inspection.versionId);
  if (!version) return renderFault(c, 'notFound');
  const { people, participation } = await readInspection(db, inspection);
  const known = {
    place: [inspection.placeName, inspection.placeAddress, inspection.municipality].filter(Boolean).join(', '),
    day: inspection.plannedPrecision === 'day' ? formatRoughDay(inspection.plannedOn, 'day', 'de') : '',
    who: [...people, ...participation.map(({ who }) => who)].join(', '),
  };
  return renderPage(
    c,
    surroundings(c, inspection, sheetTexts.title(version.title)),
    <SheetPage
      version={version}
      items={await itemsOf(db, version.id)}
      known={known}
      back={inspectionPath(inspection.number)}
    />,
  );
}

/** An empty sheet. */
async function showEmpty(c: RequestContext, version: VersionRow): Promise<Response> {
  const { db } = c.var.services;
  return renderPage(
    c,
    {
      title: sheetTexts.title(version.title),
      current: inspectionsPath,
      breadcrumbs: [
        { href: inspectionsPath, text: inspectionTexts.title },
        { href: checklistsPath, text: checklistsTexts.title },
        { href: checklistPath(version.checklistCode), text: version.title },
      ],
    },
    <SheetPage version={version} items={await itemsOf(db, version.id)} back={checklistPath(version.checklistCode)} />,
  );
}

export const sheetRoutes: readonly Route[] = [
  get(`${inspectionRoute}/bogen`, { permission }, withInspection(showForInspection)),
  get(`${checklistsPath}/:code{[a-zA-Z]+}/bogen`, { permission }, withVersion(showEmpty)),
];
