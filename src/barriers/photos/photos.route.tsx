import { isId } from '../../platform/record-id.ts';
import { imageWidths } from '../../platform/files/image.ts';
import { readImage, removeImage } from '../../platform/files/stored-image.store.ts';
import { checkForm } from '../../platform/forms/check-form.ts';
import { readForm } from '../../platform/forms/read-form.ts';
import { doneFlash } from '../../platform/http/done-flash.ts';
import { renderFault } from '../../platform/http/errors.tsx';
import { renderPage } from '../../platform/http/render-page.tsx';
import { get, post, type RequestContext, type Route } from '../../platform/http/route.ts';
import { staffActor } from '../../platform/http/staff-actor.ts';
import { may } from '../../platform/permission.ts';
import { readNumber } from '../../platform/record-number.ts';
import type { Result } from '../../platform/result.ts';
import { transact } from '../../platform/use-case.ts';
import type { FieldError } from '../../ui/form/field-error.ts';
import type { FormValues } from '../../ui/form/form-state.ts';
import { editBarriers, readBarriers } from '../barriers.access.ts';

import { barrierPath, barrierRoute } from '../triage/barrier-address.ts';
import { fileTexts } from '../triage/barrier-file.messages.ts';
import { done } from '../triage/barrier-file.route.tsx';
import { triagePath } from '../triage/triage-filter.ts';
import { blurPhoto, restorePhoto } from './blur-photo.ts';
import { editPhoto } from './edit-photo.ts';
import { photoPath } from './photo-address.ts';
import { areaForm, photoForm } from './photo.form.ts';
import { photoTexts as t } from './photos.messages.ts';
import { PhotoPage } from './photo.page.tsx';
import { findPhoto } from './photos.store.ts';

/** The photo of the address, only if it belongs to the barrier of the address. */
async function photoOf(c: RequestContext) {
  const [number, id] = [readNumber(c.req.param('number')), c.req.param('photo')];
  return number === null || !isId(id) ? undefined : findPhoto(c.var.services.db, number, id);
}

type FoundPhoto = NonNullable<Awaited<ReturnType<typeof photoOf>>>;

/**
 * The picture itself, in the version that would be public. Who may not edit sees approved ones only. The original of a blurred photo has
 * no address at all: whoever needs it restores it.
 */
async function sendPicture(c: RequestContext): Promise<Response> {
  const photo = await photoOf(c);
  const isVisible = photo && (photo.state === 'approved' || may(c.var.staff, editBarriers));
  if (!isVisible) return renderFault(c, 'notFound');
  const width = imageWidths.find((known) => String(known) === c.req.query('breite')) ?? 1600;
  const bytes = await readImage(c.var.services.files, photo.blurredFileId ?? photo.fileId, width);
  if (!bytes) return renderFault(c, 'notFound');
  return c.body(new Uint8Array(bytes), 200, { 'content-type': 'image/webp', 'cache-control': 'private, no-store' });
}

type Shown = { values?: FormValues; errors?: readonly FieldError[] };

function renderPhoto(c: RequestContext, photo: FoundPhoto, { values, errors }: Shown = {}): Response {
  const { number, description } = photo;
  return renderPage(
    c,
    {
      title: `${t.title} ${number}`,
      current: triagePath,
      breadcrumbs: [
        { href: triagePath, text: fileTexts.list },
        { href: barrierPath(number), text: fileTexts.eyebrow(number) },
      ],
      errors,
      flash: doneFlash(c, t.flashes),
      scripts: [c.var.frame.asset('area-picker.js')],
    },
    <PhotoPage number={number} photo={photo} form={{ locale: 'de', values: { description, ...values }, errors }} />,
  );
}

async function showPhoto(c: RequestContext): Promise<Response> {
  const photo = await photoOf(c);
  return photo ? renderPhoto(c, photo) : renderFault(c, 'notFound');
}

async function savePhoto(c: RequestContext): Promise<Response> {
  const photo = await photoOf(c);
  if (!photo) return renderFault(c, 'notFound');
  const { values } = await readForm(c);
  const checked = checkForm(photoForm, values);
  if (!checked.ok) return renderPhoto(c, photo, { values, errors: checked.failure });
  const saved = await transact(c.var.services, staffActor(c), (work) =>
    editPhoto(work, { number: photo.number, photoId: photo.id, ...checked.value }),
  );
  if (saved.ok) return done(c, photo.number, 'foto');
  if (saved.failure === 'not-found') return renderFault(c, 'notFound');
  return renderPhoto(c, photo, { values, errors: [{ field: 'description', message: t.errors.description }] });
}

async function blur(c: RequestContext): Promise<Response> {
  const photo = await photoOf(c);
  if (!photo) return renderFault(c, 'notFound');
  const { services } = c.var;
  const { values } = await readForm(c);
  const checked = checkForm(areaForm, values);
  if (!checked.ok) return renderPhoto(c, photo, { values, errors: checked.failure });
  const blurred = await transact(services, staffActor(c), (work) =>
    blurPhoto(work, services, { number: photo.number, photoId: photo.id, area: checked.value }),
  );
  return afterNewPicture(c, photo, { result: blurred, what: 'unkenntlich' });
}

async function restore(c: RequestContext): Promise<Response> {
  const photo = await photoOf(c);
  if (!photo) return renderFault(c, 'notFound');
  const restored = await transact(c.var.services, staffActor(c), (work) =>
    restorePhoto(work, { number: photo.number, photoId: photo.id }),
  );
  return afterNewPicture(c, photo, { result: restored, what: 'original' });
}

type NewPicture = { result: Result<{ replaced: string | null }, 'not-found'>; what: keyof typeof t.flashes };

async function afterNewPicture(c: RequestContext, photo: FoundPhoto, { result, what }: NewPicture): Promise<Response> {
  if (!result.ok) return renderFault(c, 'notFound');
  const { db, files } = c.var.services;
  if (result.value.replaced !== null) await removeImage(db, files, result.value.replaced);
  return c.redirect(`${photoPath(photo.number, photo.id)}/bearbeiten?erledigt=${what}`, 303);
}

const route = `${barrierRoute}/fotos/:photo`;

export const photosRoutes: readonly Route[] = [
  get(route, { permission: readBarriers }, sendPicture),
  get(`${route}/bearbeiten`, { permission: editBarriers }, showPhoto),
  post(`${route}/bearbeiten`, { permission: editBarriers, audit: 'barriers.photo-edited' }, savePhoto),
  post(`${route}/unkenntlich`, { permission: editBarriers, audit: 'barriers.photo-blurred' }, blur),
  post(`${route}/original`, { permission: editBarriers, audit: 'barriers.photo-restored' }, restore),
];
