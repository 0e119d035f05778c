import { citizen } from '../../../platform/actor.ts';
import { encodeImage, type ImageFault } from '../../../platform/files/image.ts';
import { removeImage, readImage } from '../../../platform/files/stored-image.store.ts';
import type { PostedForm } from '../../../platform/forms/read-form.ts';
import { clientAddress } from '../../../platform/http/client-address.ts';
import { renderFault } from '../../../platform/http/errors.tsx';
import { get, megabytes, type RequestContext, type Route } from '../../../platform/http/route.ts';
import { everyone } from '../../../platform/permission.ts';
import { transact } from '../../../platform/use-case.ts';
import type { FieldError } from '../../../ui/form/field-error.ts';
import { addDraftPhoto, removeDraftPhoto, type KeepFault } from '../draft/add-draft-photo.ts';
import { openDraftOfRequest } from '../draft/draft-cookie.route.ts';
import { readDraft, isOpen, type OpenDraft } from '../draft/open-draft.ts';
import { saveAnswers } from '../draft/save-answers.ts';
import { pressed } from '../navigation.route.ts';
import { photoLimit } from '../report-limits.ts';
import { reportPath } from '../steps.ts';
import { withNewPhoto } from './photos.form.ts';
import { photosTexts } from './photos.messages.ts';

type PhotoFault = ImageFault | KeepFault;

const largestPhoto = megabytes(10);

type Taken = { draft: OpenDraft; stays: boolean } | { draft: OpenDraft; errors: readonly FieldError[] };

/** Adds the chosen photo, whichever button was pressed, or removes one. */
export async function takePhotoActions(c: RequestContext, draft: OpenDraft, form: PostedForm): Promise<Taken> {
  const go = pressed(form.values);
  const removed = /^remove:([0-9a-f-]{36})$/u.exec(go)?.[1];
  if (removed !== undefined) {
    await remove(c, draft, removed);
    return { draft, stays: true };
  }
  const [photo] = form.files['photo'] ?? [];
  if (!photo) {
    return go === 'upload' ? { draft, errors: [errorOf(c, 'noFile')] } : { draft, stays: false };
  }
  if (photo.bytes.byteLength > largestPhoto) return { draft, errors: [errorOf(c, 'tooLarge')] };
  if (!(await c.var.services.limits.allow(photoLimit, clientAddress(c))))
    return { draft, errors: [errorOf(c, 'tooMany')] };
  const fault = await add(c, draft, form, photo.bytes);
  if (fault) return { draft, errors: [errorOf(c, messageOf[fault])] };
  return { draft: await readAgain(c, draft), stays: go === 'upload' };
}

const messageOf = {
  'not-an-image': 'not-an-image',
  'too-many-pixels': 'too-many-pixels',
  broken: 'broken',
  'too-many-photos': 'full',
  gone: 'full',
  sent: 'full',
} as const satisfies Record<PhotoFault, string>;

function errorOf(
  c: RequestContext,
  message: 'noFile' | 'tooLarge' | 'tooMany' | (typeof messageOf)[PhotoFault],
): FieldError {
  return { field: 'photo', message: photosTexts(c.var.locale)[message] };
}

async function add(
  c: RequestContext,
  draft: OpenDraft,
  form: PostedForm,
  bytes: Uint8Array,
): Promise<PhotoFault | null> {
  const { services } = c.var;
  const image = await encodeImage(bytes);
  if (!image.ok) return image.failure;
  const added = await transact(services, citizen, (work) => addDraftPhoto(work, services, draft.token, image.value));
  if (!added.ok) return added.failure;
  const typed = withNewPhoto(form.values, added.value);
  await transact(services, citizen, (work) => saveAnswers(work, draft.token, 'photos', typed));
  return null;
}

async function remove(c: RequestContext, draft: OpenDraft, photoId: string): Promise<void> {
  const { services } = c.var;
  const removed = await transact(services, citizen, (work) => removeDraftPhoto(work, draft.token, photoId));
  if (removed.ok && removed.value !== null) await removeImage(services.db, services.files, removed.value);
}

async function readAgain(c: RequestContext, draft: OpenDraft): Promise<OpenDraft> {
  const fresh = await readDraft(c.var.services.db, draft.token, c.var.services.clock.now());
  return fresh && isOpen(fresh) ? fresh : draft;
}

/** A photo of the draft in this browser's cookie and of no other. */
async function showPhoto(c: RequestContext): Promise<Response> {
  const draft = await openDraftOfRequest(c);
  const photo = draft?.photos.find(({ id }) => id === c.req.param('id'));
  const bytes = photo && (await readImage(c.var.services.files, photo.fileId, 800));
  if (!bytes) return renderFault(c, 'notFound');
  return c.body(new Uint8Array(bytes), 200, { 'content-type': 'image/webp', 'cache-control': 'no-store' });
}

export const photoRoutes: readonly Route[] = [get(`${reportPath}/fotos/:id`, { permission: everyone }, showPhoto)];
