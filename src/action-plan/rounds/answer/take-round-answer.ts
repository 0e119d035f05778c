import type { Actor } from '../../../platform/actor.ts';
import type { UploadedFile } from '../../../platform/forms/read-form.ts';
import { success, type Result } from '../../../platform/result.ts';
import type { Services } from '../../../platform/services.ts';
import { transact } from '../../../platform/use-case.ts';
import type { DocumentFileFault } from '../../document-file.ts';
import { discardDocumentFile, readyDocument } from '../../documents.store.ts';
import { recordRoundAnswer, type RoundAnswerFault, type RoundAnswerOrder } from './record-round-answer.ts';

export type TakeFault = RoundAnswerFault | DocumentFileFault;

type TakenAnswer = Omit<RoundAnswerOrder, 'file'> & { file: UploadedFile | undefined };

/** Takes an answer as it was sent: makes its file ready, records it, and removes for good the file that it replaces. */
export async function takeRoundAnswer(
  services: Services,
  actor: Actor,
  { file, ...order }: TakenAnswer,
): Promise<Result<null, TakeFault>> {
  const ready = file === undefined ? success(null) : await readyDocument(file);
  if (!ready.ok) return ready;
  const whole = { ...order, file: ready.value };
  const recorded = await transact(services, actor, (work) => recordRoundAnswer(work, services, whole));
  if (!recorded.ok) return recorded;
  const { replacedFile } = recorded.value;
  if (replacedFile !== null) await discardDocumentFile(services.db, services.files, replacedFile);
  return success(null);
}
