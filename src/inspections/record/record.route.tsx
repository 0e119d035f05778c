import { readForm } from '../../platform/forms/read-form.ts';
import { renderFault } from '../../platform/http/errors.tsx';
import { renderPage } from '../../platform/http/render-page.tsx';
import { get, megabytes, post, type RequestContext, type Route } from '../../platform/http/route.ts';
import { staffActor } from '../../platform/http/staff-actor.ts';
import { valueOf } from '../../ui/form/form-state.ts';
import { readInspection, type Inspection } from '../file/read-inspection.ts';
import { inspectionPath, inspectionRoute } from '../inspection-address.ts';
import { done, surroundings, withInspection } from '../inspection-request.route.ts';
import { handleInspections as permission } from '../inspections.access.ts';
import { isOpen } from '../inspection.ts';
import { inspectionTexts } from '../inspections.messages.ts';
import { findInspection, type InspectionRow } from '../inspections.store.ts';
import { QuickPage } from './quick.page.tsx';
import { RecordPage } from './record.page.tsx';
import { resultValues } from './record.form.ts';
import { recordTexts as t } from './record.messages.ts';
import { saveForm, type SavedForm } from './save-form.ts';

/** On which page results are entered: one section, counted from 1; all of them; or the table for what comes from paper. */
type Way = number | 'all' | 'quick';

const belowOf = (way: Way): string => (way === 'quick' ? 'schnell' : way === 'all' ? 'eintragen' : `eintragen/${way}`);

function wayOf(c: RequestContext, file: Inspection): Way | null {
  const section = c.req.param('section');
  if (section === undefined) return 'all';
  return Number(section) >= 1 && Number(section) <= file.sections.length ? Number(section) : null;
}

function render(c: RequestContext, file: Inspection, way: Way, saved?: SavedForm): Response {
  const { inspection, items } = file;
  const form = { locale: 'de', values: { ...resultValues(items), ...saved?.values }, errors: saved?.errors } as const;
  const conflicts = saved?.conflicts ?? [];
  const around = { ...surroundings(c, inspection, t.title), errors: saved?.errors };
  if (way === 'quick') {
    return renderPage(c, { ...around, wide: true }, <QuickPage file={file} form={form} conflicts={conflicts} />);
  }
  const section = way === 'all' ? undefined : way;
  const scripts = [c.var.frame.asset('inspection-device.js')];
  return renderPage(
    c,
    { ...around, scripts },
    <RecordPage file={file} staff={staffActor(c).id} form={form} section={section} conflicts={conflicts} />,
  );
}

/** Results are entered as long as the inspection is open; afterwards its page says how to open it again. */
async function show(c: RequestContext, inspection: InspectionRow, wanted?: Way): Promise<Response> {
  if (!isOpen(inspection.state)) return c.redirect(inspectionPath(inspection.number), 303);
  const file = await readInspection(c.var.services.db, inspection);
  const way = wanted ?? wayOf(c, file);
  return way === null ? renderFault(c, 'notFound') : render(c, file, way);
}

async function save(c: RequestContext, inspection: InspectionRow, wanted?: Way): Promise<Response> {
  const { services } = c.var;
  const file = await readInspection(services.db, inspection);
  const way = wanted ?? wayOf(c, file);
  if (way === null) return renderFault(c, 'notFound');
  const posted = await readForm(c);
  const saved = await saveForm(services, staffActor(c), file, posted);
  if (!saved.ok) {
    if (saved.failure === 'not-found') return renderFault(c, 'notFound');
    // Finished meanwhile: what was typed stays on the page until it is open again.
    const errors = [{ field: 'ergebnisse', message: inspectionTexts.errors.closed }];
    return render(c, file, way, { errors, conflicts: [], values: posted.values });
  }
  if (saved.value.errors.length > 0) {
    const present = await findInspection(services.db, inspection.number);
    return render(c, present ? await readInspection(services.db, present) : file, way, saved.value);
  }
  const next = valueOf({ locale: 'de', values: posted.values }, 'next');
  const further = typeof way === 'number' && next === 'next' ? Math.min(way + 1, file.sections.length) : way;
  return done(c, inspection.number, 'gespeichert', next === 'end' ? '' : belowOf(further));
}

const saving = { permission, audit: 'inspections.results-recorded', maxBody: megabytes(55) } as const;
const quick = `${inspectionRoute}/schnell`;
const one = `${inspectionRoute}/eintragen/:section{[0-9]+}`;

export const recordRoutes: readonly Route[] = [
  ...[`${inspectionRoute}/eintragen`, one].flatMap((path) => [
    get(
      path,
      { permission },
      withInspection((c, inspection) => show(c, inspection)),
    ),
    post(
      path,
      saving,
      withInspection((c, inspection) => save(c, inspection)),
    ),
  ]),
  get(
    quick,
    { permission },
    withInspection((c, inspection) => show(c, inspection, 'quick')),
  ),
  post(
    quick,
    saving,
    withInspection((c, inspection) => save(c, inspection, 'quick')),
  ),
];
