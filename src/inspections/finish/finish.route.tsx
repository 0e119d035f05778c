import { dayOf } from '../../platform/calendar.ts';
import { readForm } from '../../platform/forms/read-form.ts';
import { renderFault } from '../../platform/http/errors.tsx';
import { renderPage } from '../../platform/http/render-page.tsx';
import { get, post, type RequestContext, type Route } from '../../platform/http/route.ts';
import { staffActor } from '../../platform/http/staff-actor.ts';
import { transact } from '../../platform/use-case.ts';
import type { FieldError } from '../../ui/form/field-error.ts';
import type { FormValues } from '../../ui/form/form-state.ts';
import { readInspection, type Inspection } from '../file/read-inspection.ts';
import { inspectionPath, inspectionRoute } from '../inspection-address.ts';
import { done, surroundings, withInspection } from '../inspection-request.route.ts';
import { handleInspections as permission } from '../inspections.access.ts';
import { isOpen } from '../inspection.ts';
import type { InspectionRow } from '../inspections.store.ts';
import { checkFinish, partFields } from './finish.form.ts';
import { finishInspection, reopenInspection } from './finish-inspection.ts';
import { finishTexts } from './finish.messages.ts';
import { FinishPage } from './finish.page.tsx';

type Shown = { values?: FormValues; errors?: readonly FieldError[] };

function render(c: RequestContext, file: Inspection, { values, errors }: Shown = {}): Response {
  return renderPage(
    c,
    { ...surroundings(c, file.inspection, finishTexts.title), errors },
    <FinishPage file={file} form={{ locale: 'de', values: { ...valuesOf(c, file), ...values }, errors }} />,
  );
}

/** A planned day that has come is most likely the day it was. */
function valuesOf(c: RequestContext, { inspection, participation }: Inspection): FormValues {
  const { plannedOn, plannedPrecision, heldOn, method, summary } = inspection;
  const today = dayOf(c.var.services.clock.now());
  const day = heldOn ?? (plannedPrecision === 'day' && plannedOn <= today ? plannedOn : today);
  const [year = '', month = '', date = ''] = day.split('-');
  const values: Record<string, string> = {
    'held-day': String(Number(date)),
    'held-month': String(Number(month)),
    'held-year': year,
    method: method ?? 'inspected',
    summary,
  };
  for (const { id, part, effect } of participation) {
    const names = partFields(id);
    values[names.part] = part === 'invited' ? '' : part;
    values[names.effect] = effect;
  }
  return values;
}

async function show(c: RequestContext, inspection: InspectionRow): Promise<Response> {
  if (!isOpen(inspection.state)) return c.redirect(inspectionPath(inspection.number), 303);
  return render(c, await readInspection(c.var.services.db, inspection));
}

async function finish(c: RequestContext, inspection: InspectionRow): Promise<Response> {
  const { services } = c.var;
  const file = await readInspection(services.db, inspection);
  const { values } = await readForm(c);
  const checked = checkFinish(values, file.participation, dayOf(services.clock.now()));
  if (!checked.ok) return render(c, file, { values, errors: checked.failure });
  const finished = await transact(services, staffActor(c), (work) =>
    finishInspection(work, { ...checked.value, inspectionId: inspection.id }),
  );
  if (finished.ok) return done(c, inspection.number, 'abgeschlossen');
  return finished.failure === 'not-found'
    ? renderFault(c, 'notFound')
    : c.redirect(inspectionPath(inspection.number), 303);
}

async function reopen(c: RequestContext, inspection: InspectionRow): Promise<Response> {
  const reopened = await transact(c.var.services, staffActor(c), (work) => reopenInspection(work, inspection.id));
  return reopened.ok ? done(c, inspection.number, 'geoeffnet') : renderFault(c, 'notFound');
}

export const finishRoutes: readonly Route[] = [
  get(`${inspectionRoute}/abschliessen`, { permission }, withInspection(show)),
  post(`${inspectionRoute}/abschliessen`, { permission, audit: 'inspections.finished' }, withInspection(finish)),
  post(`${inspectionRoute}/oeffnen`, { permission, audit: 'inspections.reopened' }, withInspection(reopen)),
];
