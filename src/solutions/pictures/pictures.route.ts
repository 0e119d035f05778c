import { createHash } from 'node:crypto';
import { z } from 'zod';
import { encodeImage, imageWidths } from '../../platform/files/image.ts';
import { readImage, removeImage } from '../../platform/files/stored-image.store.ts';
import { checkForm } from '../../platform/forms/check-form.ts';
import { text } from '../../platform/forms/fields.ts';
import { newFormKey, sentForm } from '../../platform/forms/form-key.ts';
import { formKeyTexts } from '../../platform/forms/form-key.messages.ts';
import { isAlreadyMade, makeOnce } from '../../platform/forms/make-once.ts';
import { readForm, type UploadedFile } from '../../platform/forms/read-form.ts';
import { renderFault } from '../../platform/http/errors.tsx';
import { get, megabytes, post, type RequestContext, type Route } from '../../platform/http/route.ts';
import { staffActor } from '../../platform/http/staff-actor.ts';
import { everyone } from '../../platform/permission.ts';
import { isId } from '../../platform/record-id.ts';
import { transact } from '../../platform/use-case.ts';
import type { FieldError } from '../../ui/form/field-error.ts';
import type { FormValues } from '../../ui/form/form-state.ts';
import { showFile } from '../care/care.route.tsx';
import { libraryRoute, solutionsPath } from '../solution-address.ts';
import { done, withSolution } from '../solution-request.route.ts';
import { editSolutions, readSolutions } from '../solutions.access.ts';
import { findSolutionBySlug, type SolutionRow } from '../solutions.store.ts';
import { addPicture, removePicture } from './add-picture.ts';
import { picturesTexts } from './pictures.messages.ts';
import { findPicture } from './pictures.store.ts';

const t = picturesTexts.errors;

const pictureForm = z.object({
  description: text({ max: 300, tooLong: t.descriptionLong, missing: t.description }),
  place: text({ max: 120, tooLong: t.long }),
  credit: text({ max: 120, tooLong: t.long, missing: t.credit }),
});

async function send(c: RequestContext, solutionId: string, cache: string): Promise<Response> {
  const id = c.req.param('picture');
  const { db, files } = c.var.services;
  const picture = isId(id) ? await findPicture(db, solutionId, id) : undefined;
  const width = imageWidths.find((known) => String(known) === c.req.query('breite')) ?? 800;
  const bytes = picture && (await readImage(files, picture.fileId, width));
  if (!bytes) return renderFault(c, 'notFound');
  return c.body(new Uint8Array(bytes), 200, { 'content-type': 'image/webp', 'cache-control': cache });
}

/** Public with its entry, and gone with it. */
async function sendPublic(c: RequestContext): Promise<Response> {
  const solution = await findSolutionBySlug(c.var.services.db, c.req.param('solution') ?? '');
  if (!solution || solution.publishedAt === null) return renderFault(c, 'notFound');
  return send(c, solution.id, 'public, max-age=300');
}

async function add(c: RequestContext, solution: SolutionRow): Promise<Response> {
  const { services } = c.var;
  const { values, files } = await readForm(c);
  const file = files['file']?.[0];
  const refuse = (errors: readonly FieldError[], shown: FormValues = values) =>
    showFile(c, solution, { errors, picture: shown });
  const checked = checkForm(pictureForm, values);
  if (!checked.ok || !file) {
    const missing = file ? [] : [{ field: 'file', message: t.file }];
    return refuse([...missing, ...(checked.ok ? [] : checked.failure)]);
  }
  const image = await encodeImage(file.bytes);
  if (!image.ok) return refuse([{ field: 'file', message: image.failure === 'not-an-image' ? t.wrong : t.broken }]);
  const added = await transact(services, staffActor(c), (work) =>
    makeOnce(work, {
      sent: sentForm('solution-picture', values, [hashOf(file)]),
      make: () => addPicture(work, services, { solutionId: solution.id, image: image.value, ...checked.value }),
      nameOf: (id) => id,
    }),
  );
  if (added.ok) return done(c, solution.number, 'bild');
  if (isAlreadyMade(added.failure)) {
    const errors = [{ field: 'file', message: formKeyTexts.alreadyMade(picturesTexts.title) }];
    return refuse(errors, { ...values, ...newFormKey() });
  }
  return added.failure === 'not-found' ? renderFault(c, 'notFound') : refuse([{ field: 'file', message: t.many }]);
}

const hashOf = ({ bytes }: UploadedFile): string => createHash('sha256').update(bytes).digest('hex');

async function remove(c: RequestContext, solution: SolutionRow): Promise<Response> {
  const { services } = c.var;
  const pictureId = c.req.param('picture');
  if (!isId(pictureId)) return renderFault(c, 'notFound');
  const removed = await transact(services, staffActor(c), (work) =>
    removePicture(work, { solutionId: solution.id, pictureId }),
  );
  if (!removed.ok) return renderFault(c, 'notFound');
  await removeImage(services.db, services.files, removed.value.fileId);
  return done(c, solution.number, 'bild-entfernt');
}

export const picturesRoutes: readonly Route[] = [
  get(`${solutionsPath}/:solution{[a-z0-9-]+}/bilder/:picture`, { permission: everyone }, sendPublic),
  get(
    `${libraryRoute}/bilder/:picture`,
    { permission: readSolutions },
    withSolution((c, solution) => send(c, solution.id, 'private, no-store')),
  ),
  post(
    `${libraryRoute}/bilder`,
    { permission: editSolutions, audit: 'solutions.picture-added', maxBody: megabytes(16) },
    withSolution(add),
  ),
  post(
    `${libraryRoute}/bilder/:picture/entfernen`,
    { permission: editSolutions, audit: 'solutions.picture-removed' },
    withSolution(remove),
  ),
];
