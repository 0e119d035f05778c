import { createHash } from 'node:crypto';
import { dayOf } from '../../platform/calendar.ts';
import { encodeImage, type EncodedImage, type ImageFault } from '../../platform/files/image.ts';
import { formKeyTexts } from '../../platform/forms/form-key.messages.ts';
import { newFormKey, sentForm } from '../../platform/forms/form-key.ts';
import { isAlreadyMade, makeOnce } from '../../platform/forms/make-once.ts';
import { readForm, type UploadedFile } from '../../platform/forms/read-form.ts';
import { renderFault } from '../../platform/http/errors.tsx';
import { renderPage } from '../../platform/http/render-page.tsx';
import { get, megabytes, post, type RequestContext, type Route } from '../../platform/http/route.ts';
import { staffActor } from '../../platform/http/staff-actor.ts';
import { failure, success, type Result } from '../../platform/result.ts';
import { transact } from '../../platform/use-case.ts';
import type { FieldError } from '../../ui/form/field-error.ts';
import type { FormValues } from '../../ui/form/form-state.ts';
import { addPicture } from '../add-picture.ts';
import { editPicture } from '../change-medium.ts';
import { libraryTexts } from '../library/library.messages.ts';
import { mediumDone, withMedium } from '../library/medium-request.route.ts';
import { mediaPath, mediumPath, mediumRoute } from '../media-address.ts';
import { editMedia } from '../media.access.ts';
import { isShownOn } from '../media.ts';
import type { Medium } from '../media.store.ts';
import { EditPicturePage, NewPicturePage } from './picture-form.page.tsx';
import { pictureValues, readPicture } from './picture.form.ts';
import { renderEditFile, saveFile } from './write-file.route.tsx';
import { writeTexts } from './write.messages.ts';

const t = writeTexts.errors;
const mostBytes = megabytes(25);

type Shown = { values: FormValues; errors?: readonly FieldError[] };

function renderNew(c: RequestContext, { values, errors }: Shown): Response {
  return renderPage(
    c,
    {
      title: writeTexts.newTitle,
      current: mediaPath,
      breadcrumbs: [{ href: mediaPath, text: libraryTexts.title }],
      errors,
    },
    <NewPicturePage form={{ locale: 'de', values, errors }} />,
  );
}

const faultTexts: Record<ImageFault, string> = {
  'not-an-image': t.wrong,
  'too-many-pixels': t.tooManyPixels,
  broken: t.broken,
};

async function readPictureFile(file: UploadedFile | undefined): Promise<Result<EncodedImage, FieldError>> {
  if (!file) return failure({ field: 'file', message: t.file });
  if (file.bytes.byteLength > mostBytes) return failure({ field: 'file', message: t.tooLarge });
  const image = await encodeImage(file.bytes);
  return image.ok ? success(image.value) : failure({ field: 'file', message: faultTexts[image.failure] });
}

const hashOf = ({ bytes }: UploadedFile): string => createHash('sha256').update(bytes).digest('hex');

async function add(c: RequestContext): Promise<Response> {
  const { services } = c.var;
  const { values, files } = await readForm(c);
  const file = files['file']?.[0];
  const [facts, image] = [readPicture(values, dayOf(services.clock.now())), await readPictureFile(file)];
  if (!facts.ok || !image.ok || !file) {
    const errors = [...(image.ok ? [] : [image.failure]), ...(facts.ok ? [] : facts.failure)];
    return renderNew(c, { values, errors });
  }
  const added = await transact(services, staffActor(c), (work) =>
    makeOnce(work, {
      sent: sentForm('medium', values, [hashOf(file)]),
      make: async () => success(await addPicture(work, services, { ...facts.value, image: image.value })),
      nameOf: ({ id }) => id,
    }),
  );
  if (added.ok) return mediumDone(c, added.value, 'hinzugefuegt');
  if (!isAlreadyMade(added.failure)) return renderFault(c, 'notFound');
  const errors = [{ field: 'file', message: formKeyTexts.alreadyMade(facts.value.title) }];
  return renderNew(c, { values: { ...values, ...newFormKey() }, errors });
}

function renderEdit(c: RequestContext, medium: Medium, { values, errors }: Shown): Response {
  return renderPage(
    c,
    {
      title: `${writeTexts.editTitle}: ${medium.title}`,
      current: mediaPath,
      breadcrumbs: [
        { href: mediaPath, text: libraryTexts.title },
        { href: mediumPath(medium.id), text: medium.title },
      ],
      errors,
    },
    <EditPicturePage
      medium={medium}
      form={{ locale: 'de', values, errors }}
      isShown={isShownOn(dayOf(c.var.services.clock.now()), medium)}
    />,
  );
}

async function save(c: RequestContext, medium: Medium): Promise<Response> {
  const { values } = await readForm(c);
  const facts = readPicture(values, dayOf(c.var.services.clock.now()));
  if (!facts.ok) return renderEdit(c, medium, { values, errors: facts.failure });
  const saved = await transact(c.var.services, staffActor(c), (work) => editPicture(work, medium.id, facts.value));
  return saved.ok ? mediumDone(c, medium.id, 'gespeichert') : renderFault(c, 'notFound');
}

export const writePictureRoutes: readonly Route[] = [
  get(`${mediaPath}/neu`, { permission: editMedia }, (c) =>
    renderNew(c, { values: { focus: 'center', ...newFormKey() } }),
  ),
  // Larger than any picture we take: what is a little too large is refused with everything typed kept.
  post(`${mediaPath}/neu`, { permission: editMedia, audit: 'media.added', maxBody: megabytes(64) }, add),
  get(
    `${mediumRoute}/bearbeiten`,
    { permission: editMedia },
    withMedium((c, medium) =>
      medium.kind === 'picture' ? renderEdit(c, medium, { values: pictureValues(medium) }) : renderEditFile(c, medium),
    ),
  ),
  post(
    `${mediumRoute}/bearbeiten`,
    { permission: editMedia, audit: 'media.changed', maxBody: megabytes(2) },
    withMedium((c, medium) => (medium.kind === 'picture' ? save(c, medium) : saveFile(c, medium))),
  ),
];
