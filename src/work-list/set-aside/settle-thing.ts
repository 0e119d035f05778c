import type { Staff } from '../../platform/permission.ts';
import { failure, success, type Result } from '../../platform/result.ts';
import type { Slice } from '../../platform/slice.ts';
import type { Work } from '../../platform/use-case.ts';
import { deleteSetAside } from './set-aside.store.ts';

type Thing = { readonly key: string; readonly seenAt: Date };

/** Settles a thing where it stands: its slice does it, in the same transaction, and what was decided about it is forgotten. */
export async function settleThing(
  work: Work,
  slice: Slice,
  staff: Staff,
  thing: Thing,
): Promise<Result<null, 'not-open'>> {
  if (!slice.settleWork) return failure('not-open');
  const settled = await slice.settleWork(work, staff, thing);
  if (!settled.ok) return settled;
  await deleteSetAside(work.db, { slice: slice.name, key: thing.key });
  await work.audit('work-list.thing-settled', `${slice.name} ${thing.key}`);
  return success(null);
}
