import type { Work } from '../../platform/use-case.ts';
import { deleteUses, holdMedia, insertUses } from './media-uses.store.ts';

/** The thing that uses media: what it is, its record, what it is called and where the office works on it. */
export type MediaUser = {
  readonly usedBy: string;
  readonly record: string;
  readonly title: string;
  readonly path: string;
};

/**
 * Notes which media a thing uses from now on, in the transaction that saves it. Codes that stand for nothing are left out: what is wrong
 * with a text is said elsewhere.
 */
export async function noteMediaUses(
  work: Work,
  user: MediaUser,
  media: { readonly codes: readonly string[]; readonly ids: readonly string[] },
): Promise<void> {
  const ids = await holdMedia(work.db, media);
  await deleteUses(work.db, user.usedBy, user.record);
  const title = user.title.slice(0, 300);
  await insertUses(
    work.db,
    ids.map((mediaId) => ({ ...user, title, mediaId })),
  );
}

/** For a thing that is no longer there. */
export function forgetMediaUses(work: Work, usedBy: string, record: string): Promise<void> {
  return deleteUses(work.db, usedBy, record);
}
