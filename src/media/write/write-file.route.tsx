import { createHash } from 'node:crypto';
import { dayOf } from '../../platform/calendar.ts';
import { formKeyTexts } from '../../platform/forms/form-key.messages.ts';
import { newFormKey, sentForm } from '../../platform/forms/form-key.ts';
import { isAlreadyMade, makeOnce } from '../../platform/forms/make-once.ts';
import { readForm, type PostedForm, type UploadedFile } from '../../platform/forms/read-form.ts';
import { renderFault } from '../../platform/http/errors.tsx';
import { renderPage } from '../../platform/http/render-page.tsx';
import { get, megabytes, post, type RequestContext, type Route } from '../../platform/http/route.ts';
import { staffActor } from '../../platform/http/staff-actor.ts';
import { failure, success, type Result } from '../../platform/result.ts';
import { transact } from '../../platform/use-case.ts';
import type { FieldError } from '../../ui/form/field-error.ts';
import type { FormValues } from '../../ui/form/form-state.ts';
import { addFile, type FileFacts } from '../add-file.ts';
import { editFile } from '../change-file.ts';
import { fileSeconds } from '../file-duration.ts';
import { libraryTexts } from '../library/library.messages.ts';
import { mediumDone } from '../library/medium-request.route.ts';
import { mediaPath, mediumPath } from '../media-address.ts';
import { editMedia } from '../media.access.ts';
import type { Medium } from '../media.store.ts';
import { readMediaStands, readRecentPictures, readShownPictures } from '../show/read-shown.ts';
import { sniffFile, type SniffedFile } from '../sniff-file.ts';
import { EditFilePage, NewFilePage } from './file-form.page.tsx';
import { fileValues, readFileFacts } from './file.form.ts';
import { fileTexts } from './file.messages.ts';
import { writeTexts } from './write.messages.ts';

const t = fileTexts.errors;

type Shown = { values: FormValues; errors?: readonly FieldError[] };

async function formProps(c: RequestContext, isRecording: boolean, { values, errors }: Shown) {
  const { services } = c.var;
  const posters = isRecording ? await readRecentPictures(services, 60) : [];
  return {
    form: { locale: 'de', values, errors } as const,
    isRecording,
    topics: services.district.lifeAreas.map(({ code, name }) => ({ value: code, label: name.de })),
    posters: posters.map(({ code, title }) => ({ value: code, label: `${title} (${code})` })),
  };
}

async function renderNew(c: RequestContext, isRecording: boolean, shown: Shown): Promise<Response> {
  return renderPage(
    c,
    {
      title: isRecording ? fileTexts.newRecording : fileTexts.newDocument,
      current: mediaPath,
      breadcrumbs: [{ href: mediaPath, text: libraryTexts.title }],
      errors: shown.errors,
    },
    <NewFilePage {...await formProps(c, isRecording, shown)} />,
  );
}

/** Captions out of a file go into their field: there they are seen, checked and kept like typed ones. */
function withCaptions({ values, files }: PostedForm): FormValues {
  const file = files['captionsFile']?.[0];
  if (!file) return values;
  const text = new TextDecoder().decode(file.bytes.subarray(0, 800_000)).replaceAll(/\r\n?/gu, '\n');
  return { ...values, captions: text.replaceAll('\0', '') };
}

async function readSentFile(
  file: UploadedFile | undefined,
  isRecording: boolean,
): Promise<Result<SniffedFile, FieldError>> {
  const refuse = (message: string) => failure({ field: 'file', message });
  if (!file) return refuse(t.file);
  if (file.bytes.byteLength > megabytes(isRecording ? 100 : 25))
    return refuse(isRecording ? t.recordingLarge : t.documentLarge);
  const sniffed = await sniffFile(file.bytes);
  if (sniffed.ok && (sniffed.value.kind === 'document') !== isRecording) return success(sniffed.value);
  return refuse(isRecording ? t.recordingWrong : t.documentWrong);
}

/** What is said of a file, with the picture that stands for it. */
async function readFacts(
  c: RequestContext,
  isRecording: boolean,
  { values, fileSeconds: read }: { values: FormValues; fileSeconds: number | null },
): Promise<Result<FileFacts, readonly FieldError[]>> {
  const { clock, db, district } = c.var.services;
  const topics = district.lifeAreas.map(({ code }) => code);
  const typed = readFileFacts(values, { isRecording, topics, today: dayOf(clock.now()), fileSeconds: read });
  if (!typed.ok) return typed;
  const { poster, ...facts } = typed.value;
  if (poster === '') return success({ ...facts, posterId: null });
  const found = (await readMediaStands(db, [poster], clock.now())).get(poster);
  if (found?.stand !== 'shown' || found.kind !== 'picture') return failure([{ field: 'poster', message: t.poster }]);
  return success({ ...facts, posterId: found.id });
}

const tidyName = (name: string): string =>
  name
    .replaceAll(/[\p{C}/\\"]/gu, '')
    .trim()
    .slice(0, 200) || 'Datei';

const add =
  (isRecording: boolean) =>
  async (c: RequestContext): Promise<Response> => {
    const { services } = c.var;
    const sent = await readForm(c);
    const values = withCaptions(sent);
    const given = sent.files['file']?.[0];
    const file = await readSentFile(given, isRecording);
    const read = file.ok ? fileSeconds(file.value.bytes, file.value.mediaType) : null;
    const facts = await readFacts(c, isRecording, { values, fileSeconds: read });
    if (!facts.ok || !file.ok || !given) {
      const errors = [...(file.ok ? [] : [file.failure]), ...(facts.ok ? [] : facts.failure)];
      return renderNew(c, isRecording, { values, errors });
    }
    const hash = createHash('sha256').update(given.bytes).digest('hex');
    const added = await transact(services, staffActor(c), (work) =>
      makeOnce(work, {
        sent: sentForm('medium', values, [hash]),
        make: async () =>
          success(await addFile(work, services, { ...facts.value, file: file.value, fileName: tidyName(given.name) })),
        nameOf: ({ id }) => id,
      }),
    );
    if (added.ok) return mediumDone(c, added.value, 'hinzugefuegt');
    if (!isAlreadyMade(added.failure)) return renderFault(c, 'notFound');
    const errors = [{ field: 'file', message: formKeyTexts.alreadyMade(facts.value.title) }];
    return renderNew(c, isRecording, { values: { ...values, ...newFormKey() }, errors });
  };

/** The form for what is said of a file, as it is stored or was typed. */
export async function renderEditFile(c: RequestContext, medium: Medium, shown?: Shown): Promise<Response> {
  const poster = [...(await readShownPictures(c.var.services, [medium.posterId])).values()][0]?.code ?? '';
  const now = shown ?? { values: fileValues(medium, poster) };
  return renderPage(
    c,
    {
      title: `${writeTexts.editTitle}: ${medium.title}`,
      current: mediaPath,
      breadcrumbs: [
        { href: mediaPath, text: libraryTexts.title },
        { href: mediumPath(medium.id), text: medium.title },
      ],
      errors: now.errors,
    },
    <EditFilePage medium={medium} {...await formProps(c, medium.kind !== 'document', now)} />,
  );
}

/** Saves what is said of a file. */
export async function saveFile(c: RequestContext, medium: Medium): Promise<Response> {
  const values = withCaptions(await readForm(c));
  const facts = await readFacts(c, medium.kind !== 'document', { values, fileSeconds: medium.fileSeconds });
  if (!facts.ok) return renderEditFile(c, medium, { values, errors: facts.failure });
  const saved = await transact(c.var.services, staffActor(c), (work) => editFile(work, medium.id, facts.value));
  if (saved.ok) return mediumDone(c, medium.id, 'gespeichert');
  if (saved.failure.kind === 'not-found') return renderFault(c, 'notFound');
  const errors = saved.failure.missing.map((field) => ({ field, message: fileTexts.missing[field] }));
  return renderEditFile(c, medium, { values, errors });
}

const newFile = (path: string, isRecording: boolean): readonly Route[] => [
  get(`${mediaPath}/neu/${path}`, { permission: editMedia }, (c) =>
    renderNew(c, isRecording, { values: { language: 'de', ...newFormKey() } }),
  ),
  post(
    `${mediaPath}/neu/${path}`,
    { permission: editMedia, audit: 'media.added', maxBody: megabytes(isRecording ? 128 : 64) },
    add(isRecording),
  ),
];

export const writeFileRoutes: readonly Route[] = [...newFile('dokument', false), ...newFile('aufnahme', true)];
