import { renderPage } from '../../platform/http/render-page.tsx';
import { get, type RequestContext, type Route } from '../../platform/http/route.ts';
import { staffActor } from '../../platform/http/staff-actor.ts';
import { may } from '../../platform/permission.ts';
import type { FieldError } from '../../ui/form/field-error.ts';
import type { FormValues } from '../../ui/form/form-state.ts';
import { inspectionRoute, inspectionsPath } from '../inspection-address.ts';
import { flashOf, withInspection } from '../inspection-request.route.ts';
import { handleInspections, readInspections } from '../inspections.access.ts';
import { inspectionTexts } from '../inspections.messages.ts';
import type { InspectionRow } from '../inspections.store.ts';
import { InspectionPage } from './inspection.page.tsx';
import { readInspection } from './read-inspection.ts';

type Shown = { values?: FormValues; errors?: readonly FieldError[] };

/** The file of an inspection, with what was typed and what was wrong with it. */
export async function renderFile(
  c: RequestContext,
  inspection: InspectionRow,
  { values, errors }: Shown = {},
): Promise<Response> {
  const { services, staff } = c.var;
  const file = await readInspection(services.db, inspection);
  return renderPage(
    c,
    {
      title: `${inspectionTexts.number(inspection.number)}: ${inspection.placeName}`,
      current: inspectionsPath,
      breadcrumbs: [{ href: inspectionsPath, text: inspectionTexts.title }],
      flash: flashOf(c),
      errors,
      wide: true,
      scripts: [c.var.frame.asset('inspection-device.js')],
    },
    <InspectionPage
      file={file}
      staff={staffActor(c).id}
      mayHandle={may(staff, handleInspections)}
      form={{ locale: 'de', values, errors }}
    />,
  );
}

export const fileRoutes: readonly Route[] = [
  get(
    inspectionRoute,
    { permission: readInspections },
    withInspection((c, inspection) => renderFile(c, inspection)),
  ),
];
