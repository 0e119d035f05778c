import { actorId } from '../../platform/actor.ts';
import type { Day } from '../../platform/calendar.ts';
import { failure, success, type Result } from '../../platform/result.ts';
import type { TwinFault, TwinSource } from '../../platform/text-twin/twin-source.ts';
import type { Work } from '../../platform/use-case.ts';
import { insertCheck } from './checks.store.ts';
import { isPassed, type CheckResult } from './easy-check.ts';

/** What a test group said of a text. The group as a team; of people only how many. */
export type CheckWords = {
  readonly checkedOn: Day;
  readonly groupName: string;
  readonly people: number;
  readonly result: CheckResult;
  readonly changes: string;
  readonly translator: string;
  readonly seal: string;
  readonly costCents: number | null;
};

export type CheckFault = TwinFault | { readonly kind: 'easy-missing' };

type Recording = {
  readonly source: TwinSource;
  readonly id: string;
  readonly version: string;
  readonly check: CheckWords;
};

/**
 * Records what a test group said of the easy text as it stands. Only with this is a text called „Leichte Sprache“: a text that was
 * understood becomes tested, one that was not is a draft again.
 */
export async function recordCheck(
  work: Work,
  { source, id, version, check }: Recording,
): Promise<Result<string, CheckFault>> {
  const [text] = await source.read(work.db, [id]);
  if (!text) return failure({ kind: 'not-found' });
  if (text.state === 'missing') return failure({ kind: 'easy-missing' });
  const passed = isPassed(check.result);
  const staysOutdated = !passed && text.state === 'outdated';
  if (!staysOutdated) {
    const saved = await source.save(work, { id, version, easy: {}, chosen: passed ? 'tested' : 'draft' });
    if (!saved.ok) return saved;
    // Slices let the same words pass whatever the version: whether these are the words that the group read shows in the state.
    const [now] = await source.read(work.db, [id]);
    if (text.version !== version || now?.state !== (passed ? 'tested' : 'draft')) {
      return failure({ kind: 'changed-meanwhile' });
    }
  }
  const checkId = await insertCheck(work.db, {
    kind: source.kind,
    textId: id,
    title: text.title,
    ...check,
    recordedAt: work.now,
    recordedBy: actorId(work.actor),
  });
  await work.audit('easy-texts.check-recorded', `${source.kind} ${id}`, {
    result: check.result,
    people: check.people,
    cents: check.costCents,
  });
  return success(checkId);
}
