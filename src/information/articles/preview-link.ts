import { createSignedLink, revokeSignedLinks } from '../../platform/secrets/signed-link.store.ts';
import type { Work } from '../../platform/use-case.ts';

/** What a link to a preview is good for, and nothing else. */
export const previewPurpose = 'information.preview';

const validDays = 14;

/** Makes a link with which somebody without an account reads an article before it is public. */
export async function makePreviewLink(work: Work, articleId: string): Promise<string> {
  const { token } = await createSignedLink(work, { purpose: previewPurpose, subject: articleId, validDays });
  await work.audit('information.preview-made', `article ${articleId}`, { days: validDays });
  return token;
}

export async function endPreviewLinks(work: Work, articleId: string): Promise<void> {
  await revokeSignedLinks(work, previewPurpose, articleId);
  await work.audit('information.previews-ended', `article ${articleId}`);
}
