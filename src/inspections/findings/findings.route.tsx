import { z } from 'zod';
import { encodeImage } from '../../platform/files/image.ts';
import { readImage } from '../../platform/files/stored-image.store.ts';
import { checkForm } from '../../platform/forms/check-form.ts';
import { text } from '../../platform/forms/fields.ts';
import { readForm } from '../../platform/forms/read-form.ts';
import { renderFault } from '../../platform/http/errors.tsx';
import { post, type RequestContext, type Route } from '../../platform/http/route.ts';
import { staffActor } from '../../platform/http/staff-actor.ts';
import type { Services } from '../../platform/services.ts';
import { transact } from '../../platform/use-case.ts';
import { fileTexts } from '../file/file.messages.ts';
import { renderFile } from '../file/inspection.route.tsx';
import { inspectionRoute } from '../inspection-address.ts';
import { done, withInspection } from '../inspection-request.route.ts';
import { handleInspections as permission } from '../inspections.access.ts';
import type { InspectionRow } from '../inspections.store.ts';
import { photosOf } from '../photos/photos.store.ts';
import { dismissFinding, reopenFinding, turnIntoBarrier, type FindingFault } from './decide-finding.ts';

const t = fileTexts.errors;

/** The photos of an item, encoded once more: a barrier gets copies of its own. Done before the transaction, because it takes its time. */
async function copiesOf({ db, files }: Services, inspectionId: string, itemCode: string) {
  const copies: { image: Awaited<ReturnType<typeof encoded>>; description: string }[] = [];
  for (const { fileId, description } of await photosOf(db, inspectionId, itemCode)) {
    const bytes = await readImage(files, fileId, 1600);
    if (bytes) copies.push({ image: await encoded(bytes), description });
  }
  return copies.flatMap(({ image, description }) => (image.ok ? [{ image: image.value, description }] : []));
}

const encoded = (bytes: Uint8Array) => encodeImage(bytes);

const itemOf = (c: RequestContext): string => c.req.param('item') ?? '';

function refuse(c: RequestContext, inspection: InspectionRow, fault: FindingFault): Response | Promise<Response> {
  if (fault === 'not-found') return renderFault(c, 'notFound');
  const message = fault === 'decided' ? t.decided : t.noFinding;
  return renderFile(c, inspection, { errors: [{ field: 'befunde', message }] });
}

async function becomeBarrier(c: RequestContext, inspection: InspectionRow): Promise<Response> {
  const { services } = c.var;
  const wanted = { inspectionId: inspection.id, itemCode: itemOf(c) };
  const photos = await copiesOf(services, inspection.id, wanted.itemCode);
  const made = await transact(services, staffActor(c), (work) =>
    turnIntoBarrier(work, services, { ...wanted, photos }),
  );
  return made.ok ? done(c, inspection.number, 'barriere') : refuse(c, inspection, made.failure);
}

async function dismiss(c: RequestContext, inspection: InspectionRow): Promise<Response> {
  const itemCode = itemOf(c);
  const field = `grund-${itemCode}`;
  const { values } = await readForm(c);
  const checked = checkForm(
    z.object({ [field]: text({ max: 1000, tooLong: t.reasonLong, missing: t.reason }) }),
    values,
  );
  if (!checked.ok) return renderFile(c, inspection, { values, errors: checked.failure });
  const reason = checked.value[field] ?? '';
  const dismissed = await transact(c.var.services, staffActor(c), (work) =>
    dismissFinding(work, { inspectionId: inspection.id, itemCode, reason }),
  );
  return dismissed.ok ? done(c, inspection.number, 'keine-barriere') : refuse(c, inspection, dismissed.failure);
}

async function takeBack(c: RequestContext, inspection: InspectionRow): Promise<Response> {
  const reopened = await transact(c.var.services, staffActor(c), (work) =>
    reopenFinding(work, { inspectionId: inspection.id, itemCode: itemOf(c) }),
  );
  return reopened.ok ? done(c, inspection.number, 'zurueckgenommen') : renderFault(c, 'notFound');
}

const route = `${inspectionRoute}/befunde/:item{[a-zA-Z0-9]+}`;
const deciding = (event: string) => ({ permission, audit: `inspections.${event}` as const });

export const findingRoutes: readonly Route[] = [
  post(`${route}/barriere`, deciding('finding-became-barrier'), withInspection(becomeBarrier)),
  post(`${route}/keine-barriere`, deciding('finding-dismissed'), withInspection(dismiss)),
  post(`${route}/zuruecknehmen`, deciding('finding-reopened'), withInspection(takeBack)),
];
