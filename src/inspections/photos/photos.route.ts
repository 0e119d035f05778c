import { imageWidths } from '../../platform/files/image.ts';
import { readImage, removeImage } from '../../platform/files/stored-image.store.ts';
import { renderFault } from '../../platform/http/errors.tsx';
import { get, post, type RequestContext, type Route } from '../../platform/http/route.ts';
import { staffActor } from '../../platform/http/staff-actor.ts';
import { isId } from '../../platform/record-id.ts';
import { transact } from '../../platform/use-case.ts';
import { inspectionPath, inspectionRoute } from '../inspection-address.ts';
import { done, withInspection } from '../inspection-request.route.ts';
import { handleInspections, readInspections } from '../inspections.access.ts';
import type { InspectionRow } from '../inspections.store.ts';
import { removePhoto } from './add-photo.ts';
import { findPhoto } from './photos.store.ts';

async function send(c: RequestContext, inspection: InspectionRow): Promise<Response> {
  const id = c.req.param('photo');
  const { db, files } = c.var.services;
  const photo = isId(id) ? await findPhoto(db, inspection.id, id) : undefined;
  const width = imageWidths.find((known) => String(known) === c.req.query('breite')) ?? 1600;
  const bytes = photo && (await readImage(files, photo.fileId, width));
  if (!bytes) return renderFault(c, 'notFound');
  return c.body(new Uint8Array(bytes), 200, { 'content-type': 'image/webp', 'cache-control': 'private, no-store' });
}

async function remove(c: RequestContext, inspection: InspectionRow): Promise<Response> {
  const { services } = c.var;
  const id = c.req.param('photo');
  if (!isId(id)) return renderFault(c, 'notFound');
  const removed = await transact(services, staffActor(c), (work) =>
    removePhoto(work, { inspectionId: inspection.id, photoId: id }),
  );
  if (removed.ok) {
    await removeImage(services.db, services.files, removed.value.fileId);
    return done(c, inspection.number, 'foto-entfernt');
  }
  return removed.failure === 'not-found'
    ? renderFault(c, 'notFound')
    : c.redirect(inspectionPath(inspection.number), 303);
}

const route = `${inspectionRoute}/fotos/:photo`;

export const photoRoutes: readonly Route[] = [
  get(route, { permission: readInspections }, withInspection(send)),
  post(
    `${route}/loeschen`,
    { permission: handleInspections, audit: 'inspections.photo-removed' },
    withInspection(remove),
  ),
];
