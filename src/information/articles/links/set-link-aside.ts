import { failure, success, type Result } from '../../../platform/result.ts';
import type { Work } from '../../../platform/use-case.ts';
import { setAside } from './links.store.ts';

/** Somebody has looked: the link is right, whatever the program says; or they take that back. */
export async function setLinkAside(
  work: Work,
  { address, isRight }: { address: string; isRight: boolean },
): Promise<Result<null, 'not-broken'>> {
  if (!(await setAside(work.db, address, isRight ? work.now : null))) return failure('not-broken');
  await work.audit('information.link-set-aside', 'link', { right: isRight });
  return success(null);
}
