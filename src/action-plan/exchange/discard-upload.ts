import { actorId } from '../../platform/actor.ts';
import { failure, success, type Result } from '../../platform/result.ts';
import type { Work } from '../../platform/use-case.ts';
import { deleteImport, lockImport } from './imports.store.ts';

/** Erases an uploaded table at once; only who uploaded it may. */
export async function discardUpload(work: Work, id: string): Promise<Result<null, 'gone'>> {
  const upload = await lockImport(work.db, { id, createdBy: actorId(work.actor) ?? '', now: work.now });
  if (!upload) return failure('gone');
  await deleteImport(work.db, upload.id);
  await work.audit('action-plan.table-discarded', 'plan');
  return success(null);
}
