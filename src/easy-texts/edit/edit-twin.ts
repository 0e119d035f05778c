import type { Result } from '../../platform/result.ts';
import type { TwinEdit, TwinFault, TwinSource } from '../../platform/text-twin/twin-source.ts';
import type { Work } from '../../platform/use-case.ts';

/** Saves the easy words of a text through the slice that it belongs to; its own history and rules hold. */
export async function editTwin(
  work: Work,
  { source, ...edit }: TwinEdit & { source: TwinSource },
): Promise<Result<null, TwinFault>> {
  const saved = await source.save(work, edit);
  if (!saved.ok) return saved;
  await work.audit('easy-texts.edited', `${source.kind} ${edit.id}`);
  return saved;
}
