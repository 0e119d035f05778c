import type { Work } from '../../platform/use-case.ts';
import { updateWording, type Wording, type WordingKind } from './wordings.store.ts';

/** Changes what everybody reads from now on; what was said before stays as it was. */
export async function changeWording(work: Work, kind: WordingKind, code: string, value: Wording): Promise<void> {
  await updateWording(work.db, { kind, code, value, at: work.now });
  await work.audit('barriers.wording-changed', `wording ${kind} ${code}`);
}
