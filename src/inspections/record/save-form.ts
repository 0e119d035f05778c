import { randomUUID } from 'node:crypto';
import type { Actor } from '../../platform/actor.ts';
import { encodeImage } from '../../platform/files/image.ts';
import type { PostedForm, UploadedFile } from '../../platform/forms/read-form.ts';
import { failure, success, type Result } from '../../platform/result.ts';
import type { Services } from '../../platform/services.ts';
import { transact } from '../../platform/use-case.ts';
import type { FieldError } from '../../ui/form/field-error.ts';
import type { FormValues } from '../../ui/form/form-state.ts';
import type { InspectedItem, Inspection } from '../file/read-inspection.ts';
import { addPhoto } from '../photos/add-photo.ts';
import type { Conflict } from './item-fields.tsx';
import { recordResults, type RecordFault } from './record-results.ts';
import { beginAgain, describedPhoto, fieldsOf, readEntries } from './record.form.ts';
import { recordTexts } from './record.messages.ts';

const t = recordTexts.errors;

export type SavedForm = {
  readonly errors: readonly FieldError[];
  readonly conflicts: readonly Conflict[];
  /** What was typed; of a conflict with what is stored as its new beginning. */
  readonly values: FormValues;
};

/** Saves everything in a form of results that can be saved, and says what could not. */
export async function saveForm(
  services: Services,
  actor: Actor,
  file: Inspection,
  { values, files }: PostedForm,
): Promise<Result<SavedForm, RecordFault>> {
  const { inspection, items } = file;
  const { entries, errors: typing } = readEntries(values, items);
  const recorded = await transact(services, actor, (work) => recordResults(work, inspection.id, entries));
  if (!recorded.ok) return recorded;
  const conflicts = recorded.value.flatMap((outcome) =>
    outcome.kind === 'conflict' ? [{ ...outcome, by: file.nameOf(outcome.stored.recordedBy) }] : [],
  );
  const photos = await savePhotos(services, actor, file, { values, files });
  const questionOf = (code: string) => items.find(({ item }) => item.code === code)?.item.question ?? code;
  let shown = values;
  // Saved meanwhile: what is typed next begins from there.
  for (const outcome of recorded.value) {
    if (outcome.kind !== 'unknown-item') shown = beginAgain(shown, outcome.itemCode, outcome.stored);
  }
  for (const code of photos.saved) shown = { ...shown, [fieldsOf(code).description]: '' };
  const clashes = conflicts.map(({ itemCode }) => {
    return { field: fieldsOf(itemCode).verdict, message: t.conflict(questionOf(itemCode)) };
  });
  return success({ errors: [...typing, ...clashes, ...photos.errors], conflicts, values: shown });
}

type Photos = { saved: readonly string[]; errors: readonly FieldError[] };

async function savePhotos(
  services: Services,
  actor: Actor,
  { inspection, items }: Inspection,
  { values, files }: PostedForm,
): Promise<Photos> {
  const saved: string[] = [];
  const errors: FieldError[] = [];
  for (const { item } of items) {
    const [photo] = files[fieldsOf(item.code).photo] ?? [];
    if (!photo) continue;
    const read = await readPhoto(item, photo, describedPhoto(values, item.code));
    if (!read.ok) {
      errors.push(read.failure);
      continue;
    }
    const wanted = { inspectionId: inspection.id, itemCode: item.code, ...read.value, key: randomUUID() };
    const added = await transact(services, actor, (work) => addPhoto(work, services, wanted));
    if (added.ok) saved.push(item.code);
  }
  return { saved, errors };
}

/** Encodes a photo anew and checks its description; the error is for the field it belongs to. */
export async function readPhoto(item: InspectedItem['item'], { bytes }: UploadedFile, description: string) {
  const names = fieldsOf(item.code);
  if (description === '') return failure({ field: names.description, message: t.description(item.question) });
  if (description.length > 300) return failure({ field: names.description, message: t.descriptionLong });
  const image = await encodeImage(bytes);
  if (image.ok) return success({ image: image.value, description });
  return failure({
    field: names.photo,
    message: image.failure === 'not-an-image' ? t.photoWrong : t.photoBroken,
  });
}
