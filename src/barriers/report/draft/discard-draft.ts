import type { Services } from '../../../platform/services.ts';
import { removeImage } from '../../../platform/files/stored-image.store.ts';
import { system } from '../../../platform/actor.ts';
import { transact } from '../../../platform/use-case.ts';
import { deleteDraft, photosOfDraft } from './draft.store.ts';

/** Throws a draft away, with the photos that only it had. */
export async function discardDraft(services: Services, draftId: string): Promise<void> {
  const fileIds = await transact(services, system, async ({ db }) => {
    const photos = await photosOfDraft(db, draftId);
    await deleteDraft(db, draftId);
    return photos.map(({ fileId }) => fileId);
  });
  for (const fileId of fileIds) await removeImage(services.db, services.files, fileId);
}
