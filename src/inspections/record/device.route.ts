import { z } from 'zod';
import { checkForm } from '../../platform/forms/check-form.ts';
import { text } from '../../platform/forms/fields.ts';
import { readForm } from '../../platform/forms/read-form.ts';
import { megabytes, post, type RequestContext, type Route } from '../../platform/http/route.ts';
import { staffActor } from '../../platform/http/staff-actor.ts';
import { transact } from '../../platform/use-case.ts';
import type { FieldError } from '../../ui/form/field-error.ts';
import { readInspection } from '../file/read-inspection.ts';
import { inspectionRoute } from '../inspection-address.ts';
import { withInspection } from '../inspection-request.route.ts';
import { handleInspections as permission } from '../inspections.access.ts';
import { inspectionTexts } from '../inspections.messages.ts';
import type { InspectionRow } from '../inspections.store.ts';
import { addPhoto } from '../photos/add-photo.ts';
import { recordResults, type EntryOutcome } from './record-results.ts';
import { resultShape } from './record.form.ts';
import { recordTexts } from './record.messages.ts';
import { readPhoto } from './save-form.ts';

const t = recordTexts.errors;

const head = z.object({
  item: text({ max: 40, tooLong: t.key, missing: t.key }),
  key: z.preprocess((given) => (Array.isArray(given) ? given[0] : given), z.uuid(t.key)),
  description: text({ max: 300, tooLong: t.descriptionLong }),
});

/**
 * One entry of a device that may have been without a connection, as a form (`multipart/form-data` with a photo, else either encoding):
 *
 * - `item`: code of the item; `key`: a uuid made once for this entry; `base`: revision of the item the person began from (0: none)
 * - `verdict`: fits, fails, notApplicable, unchecked; `measured`: number with comma or point, or empty; `remark`
 * - `photo`: a picture, with `description`; sent again with the same key it is one photo
 *
 * The answer is JSON: `{ outcome: 'saved', item, stored }` (200), `{ outcome: 'conflict', item, fields, stored, sent, storedBy }` (409: nothing
 * of the values was stored, a photo was), `{ outcome: 'closed', message }` (409), `{ outcome: 'refused', errors }` (422). `stored` has the
 * `revision` to begin from next. Repeating a request is always safe.
 */
async function receive(c: RequestContext, inspection: InspectionRow): Promise<Response> {
  const { services } = c.var;
  const actor = staffActor(c);
  const { values, files } = await readForm(c);
  const file = await readInspection(services.db, inspection);
  const entry = checkForm(head, values);
  if (!entry.ok) return refuse(c, entry.failure);
  const { item: itemCode, key, description } = entry.value;
  const inspected = file.items.find(({ item }) => item.code === itemCode);
  if (!inspected) return refuse(c, [{ field: 'item', message: t.key }]);
  const result = checkForm(z.object(resultShape(inspected.item.question)), values);
  if (!result.ok) return refuse(c, result.failure);
  const [photo] = files['photo'] ?? [];
  const image = photo && (await readPhoto(inspected.item, photo, description));
  if (image && !image.ok) {
    const field = image.failure.field.startsWith('d-') ? 'description' : 'photo';
    return refuse(c, [{ ...image.failure, field }]);
  }
  const { verdict = 'unchecked', measured = null, remark, base = 0 } = result.value;
  const recorded = await transact(services, actor, (work) =>
    recordResults(work, inspection.id, [{ itemCode, key, verdict, measured, remark, base }]),
  );
  if (!recorded.ok) return c.json({ outcome: 'closed', message: inspectionTexts.errors.closed }, 409);
  if (image) {
    const wanted = { inspectionId: inspection.id, itemCode, ...image.value, key };
    await transact(services, actor, (work) => addPhoto(work, services, wanted));
  }
  return answer(c, recorded.value[0], file.nameOf);
}

function refuse(c: RequestContext, errors: readonly FieldError[]): Response {
  return c.json({ outcome: 'refused', errors }, 422);
}

function answer(
  c: RequestContext,
  outcome: EntryOutcome | undefined,
  nameOf: (staffId: string | null) => string | null,
): Response {
  if (!outcome || outcome.kind === 'unknown-item') return refuse(c, [{ field: 'item', message: t.key }]);
  const { kind, itemCode, stored } = outcome;
  const { recordedBy, ...known } = stored;
  const told = { outcome: kind, item: itemCode, stored: known, storedBy: nameOf(recordedBy) };
  if (outcome.kind === 'saved') return c.json(told, 200);
  return c.json({ ...told, fields: outcome.fields, sent: outcome.sent }, 409);
}

export const deviceRoutes: readonly Route[] = [
  post(
    `${inspectionRoute}/eintrag`,
    { permission, audit: 'inspections.results-recorded', maxBody: megabytes(25) },
    withInspection(receive),
  ),
];
