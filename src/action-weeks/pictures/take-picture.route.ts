import { createHash } from 'node:crypto';
import type { Actor } from '../../platform/actor.ts';
import { dayOf } from '../../platform/calendar.ts';
import { sentForm } from '../../platform/forms/form-key.ts';
import { isAlreadyMade, makeOnce } from '../../platform/forms/make-once.ts';
import type { UploadedFile } from '../../platform/forms/read-form.ts';
import type { RequestContext } from '../../platform/http/route.ts';
import { failure, success, type Result } from '../../platform/result.ts';
import { transact } from '../../platform/use-case.ts';
import type { FieldError } from '../../ui/form/field-error.ts';
import type { FormValues } from '../../ui/form/form-state.ts';
import type { ItemRow } from '../items.store.ts';
import { addItemPicture, type PictureFault } from './change-pictures.ts';
import { readPicture } from './picture.form.ts';

type Sent = {
  item: ItemRow;
  values: FormValues;
  file: UploadedFile | undefined;
  actor: Actor;
  by: 'partner' | 'office';
};

type TakeFault = { kind: 'wrong'; errors: readonly FieldError[] } | { kind: PictureFault | 'already-made' };

/** Takes a sent picture, once. It is encoded before the transaction: that takes its time. */
export async function takePicture(
  c: RequestContext,
  { item, values, file, actor, by }: Sent,
): Promise<Result<null, TakeFault>> {
  const { locale, services } = c.var;
  const read = await readPicture({ values, file }, { locale, today: dayOf(services.clock.now()) });
  if (!read.ok) return failure({ kind: 'wrong', errors: read.failure });
  const { given, image } = read.value;
  const added = await transact(services, actor, (work) =>
    makeOnce(work, {
      sent: sentForm('action-week-picture', values, file ? [hashOf(file)] : []),
      make: () => addItemPicture(work, services, { ...given, image, itemId: item.id, by }),
      nameOf: (id) => id,
    }),
  );
  if (added.ok) return success(null);
  return failure({ kind: isAlreadyMade(added.failure) ? 'already-made' : added.failure });
}

const hashOf = ({ bytes }: UploadedFile): string => createHash('sha256').update(bytes).digest('hex');
