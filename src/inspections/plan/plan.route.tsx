import { z } from 'zod';
import { listPlaces, type Place } from '../../directory/index.ts';
import { checkForm } from '../../platform/forms/check-form.ts';
import { text } from '../../platform/forms/fields.ts';
import { readForm } from '../../platform/forms/read-form.ts';
import { renderFault } from '../../platform/http/errors.tsx';
import { renderPage } from '../../platform/http/render-page.tsx';
import { get, post, type RequestContext, type Route } from '../../platform/http/route.ts';
import { staffActor } from '../../platform/http/staff-actor.ts';
import { formatRoughDay } from '../../platform/rough-day.ts';
import { transact } from '../../platform/use-case.ts';
import type { FieldError } from '../../ui/form/field-error.ts';
import { valueOf, type FormValues } from '../../ui/form/form-state.ts';
import { listVersions } from '../checklists/checklists.store.ts';
import { colleaguesWhoInspect } from '../colleagues.ts';
import { inspectionRoute, inspectionsPath } from '../inspection-address.ts';
import { done, surroundings, withInspection } from '../inspection-request.route.ts';
import { handleInspections as permission } from '../inspections.access.ts';
import { inspectionTexts } from '../inspections.messages.ts';
import { findInspection, participationOf, peopleOf, type InspectionRow } from '../inspections.store.ts';
import { checkPlan, plannedValues } from './plan.form.ts';
import { planTexts as t } from './plan.messages.ts';
import { EditPlanPage, NewPlanPage } from './plan.page.tsx';
import { cancelInspection, changePlan, planInspection, type ChangePlanFault } from './plan-inspection.ts';

type Shown = { values: FormValues; errors?: readonly FieldError[] };

/** More than a county has places that are worth an inspection. */
const mostPlaces = 1000;

const placesOf = (c: RequestContext): Promise<Place[]> =>
  listPlaces(c.var.services.db, { words: '' }, { limit: mostPlaces });

async function offered(c: RequestContext) {
  const { db, district } = c.var.services;
  const [versions, colleagues, places] = await Promise.all([listVersions(db), colleaguesWhoInspect(db), placesOf(c)]);
  const nameOf = new Map(district.municipalities.map(({ key, name }) => [key, name]));
  const newest = versions.filter(({ inForceSince }) => inForceSince !== null);
  const checklists = [...new Map(newest.toReversed().map((version) => [version.checklistCode, version])).values()];
  return {
    checklists: checklists.toReversed().map(({ checklistCode, title }) => ({ code: checklistCode, title })),
    places: places.map(({ id, name, municipalityKey }) => {
      return { id, name, municipality: nameOf.get(municipalityKey) ?? null };
    }),
    municipalities: district.municipalities,
    colleagues,
  };
}

async function renderNew(c: RequestContext, { values, errors }: Shown): Promise<Response> {
  const breadcrumbs = [{ href: inspectionsPath, text: inspectionTexts.title }];
  return renderPage(
    c,
    { title: t.newTitle, current: inspectionsPath, breadcrumbs, errors },
    <NewPlanPage form={{ locale: 'de', values, errors }} offered={await offered(c)} />,
  );
}

async function plan(c: RequestContext): Promise<Response> {
  const { services } = c.var;
  const { values } = await readForm(c);
  const [colleagues, places] = await Promise.all([colleaguesWhoInspect(services.db), placesOf(c)]);
  const checked = checkPlan(values, { district: services.district, colleagues, places });
  if (!checked.ok) return renderNew(c, { values, errors: checked.failure });
  const planned = await transact(services, staffActor(c), (work) => planInspection(work, checked.value));
  if (planned.ok) return done(c, planned.value.number, 'geplant');
  return renderNew(c, { values, errors: [{ field: 'checklist', message: t.errors.checklist }] });
}

async function planValues(c: RequestContext, inspection: InspectionRow): Promise<FormValues> {
  const { db } = c.var.services;
  const [people, groups] = await Promise.all([peopleOf(db, inspection.id), participationOf(db, inspection.id)]);
  return {
    revision: String(inspection.revision),
    checklist: inspection.checklistCode,
    place: inspection.placeId ?? '',
    placeName: inspection.placeName,
    placeAddress: inspection.placeAddress ?? '',
    municipality: inspection.municipalityKey ?? '',
    ...plannedValues(inspection.plannedOn, inspection.plannedPrecision),
    people,
    groups: groups.map(({ who }) => who).join('\n'),
    note: inspection.note,
  };
}

async function renderEdit(
  c: RequestContext,
  inspection: InspectionRow,
  { values, errors, stored }: Shown & { stored?: string },
): Promise<Response> {
  return renderPage(
    c,
    { ...surroundings(c, inspection, t.editTitle), errors },
    <EditPlanPage
      form={{ locale: 'de', values, errors }}
      offered={await offered(c)}
      number={inspection.number}
      stored={stored}
    />,
  );
}

async function change(c: RequestContext, inspection: InspectionRow): Promise<Response> {
  const { services } = c.var;
  const { values } = await readForm(c);
  const [colleagues, places] = await Promise.all([colleaguesWhoInspect(services.db), placesOf(c)]);
  const checked = checkPlan(values, { district: services.district, colleagues, places });
  if (!checked.ok) return renderEdit(c, inspection, { values, errors: checked.failure });
  const revision = Number(valueOf({ locale: 'de', values }, 'revision'));
  const changed = await transact(services, staffActor(c), (work) =>
    changePlan(work, { ...checked.value, inspectionId: inspection.id, revision }),
  );
  return changed.ok ? done(c, inspection.number, 'geaendert') : renderRefusal(c, inspection, values, changed.failure);
}

async function renderRefusal(
  c: RequestContext,
  inspection: InspectionRow,
  values: FormValues,
  fault: ChangePlanFault,
): Promise<Response> {
  const stored = await findInspection(c.var.services.db, inspection.number);
  if (fault === 'not-found' || !stored) return renderFault(c, 'notFound');
  const refuse = (field: string, message: string, more: { stored?: string } = {}) =>
    renderEdit(c, stored, {
      values: { ...values, revision: String(stored.revision) },
      errors: [{ field, message }],
      ...more,
    });
  if (fault === 'closed') return refuse('placeName', inspectionTexts.errors.closed);
  if (fault === 'no-checklist') return refuse('checklist', t.errors.checklist);
  if (fault === 'has-results') return refuse('checklist', t.errors.hasResults);
  return refuse('placeName', t.errors.changed, { stored: storedText(stored) });
}

const storedText = ({
  checklist,
  placeName,
  placeAddress,
  municipality,
  plannedOn,
  plannedPrecision,
  note,
}: InspectionRow) =>
  [checklist, placeName, placeAddress, municipality, formatRoughDay(plannedOn, plannedPrecision, 'de'), note]
    .filter(Boolean)
    .join('\n');

const cancelForm = z.object({
  reason: text({ max: 1000, tooLong: t.errors.tooLong(1000), missing: t.errors.reason }),
});

async function cancel(c: RequestContext, inspection: InspectionRow): Promise<Response> {
  const { values } = await readForm(c);
  const checked = checkForm(cancelForm, values);
  const refuse = async (errors: readonly FieldError[]) =>
    renderEdit(c, inspection, { values: { ...(await planValues(c, inspection)), ...values }, errors });
  if (!checked.ok) return refuse(checked.failure);
  const cancelled = await transact(c.var.services, staffActor(c), (work) =>
    cancelInspection(work, { inspectionId: inspection.id, reason: checked.value.reason }),
  );
  if (cancelled.ok) return done(c, inspection.number, 'abgesagt');
  return refuse([{ field: 'reason', message: inspectionTexts.errors.closed }]);
}

export const planRoutes: readonly Route[] = [
  get(`${inspectionsPath}/neu`, { permission }, (c) => renderNew(c, { values: {} })),
  post(`${inspectionsPath}/neu`, { permission, audit: 'inspections.planned' }, plan),
  get(
    `${inspectionRoute}/planung`,
    { permission },
    withInspection(async (c, inspection) => renderEdit(c, inspection, { values: await planValues(c, inspection) })),
  ),
  post(`${inspectionRoute}/planung`, { permission, audit: 'inspections.plan-changed' }, withInspection(change)),
  post(`${inspectionRoute}/absagen`, { permission, audit: 'inspections.cancelled' }, withInspection(cancel)),
];
