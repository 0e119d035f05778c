import type { Day } from '../../platform/calendar.ts';
import { failure, success, type Result } from '../../platform/result.ts';
import type { Work } from '../../platform/use-case.ts';
import type { WaitingThing } from '../open-work.ts';
import type { AsideReason } from './set-aside.ts';
import { deleteSetAside, saveSetAside } from './set-aside.store.ts';

type Thing = Pick<WaitingThing, 'slice' | 'key' | 'urgency'>;
type Why = { readonly until: Day; readonly reason: AsideReason; readonly note: string };

const subjectOf = ({ slice, key }: Pick<Thing, 'slice' | 'key'>): string => `${slice} ${key}`;

/** Lets a thing rest until a day, for everybody who works on the list. */
export async function putOff(work: Work, thing: Thing, { until, reason, note }: Why): Promise<void> {
  await save(work, thing, { kind: 'putOff', assigneeId: null, until, reason, note });
  await work.audit('work-list.thing-put-off', subjectOf(thing), { until, reason });
}

/** Gives a thing to a colleague until a day; then it is there for everybody again. */
export async function handOver(work: Work, thing: Thing, { to, ...why }: Why & { readonly to: string }): Promise<void> {
  await save(work, thing, { kind: 'handedOver', assigneeId: to, ...why });
  await work.audit('work-list.thing-handed-over', subjectOf(thing), { to, until: why.until });
}

/** Brings back what was put off or handed over. Pressing twice changes nothing. */
export async function takeBack(
  work: Work,
  thing: Pick<Thing, 'slice' | 'key'>,
): Promise<Result<null, 'not-set-aside'>> {
  if (!(await deleteSetAside(work.db, thing))) return failure('not-set-aside');
  await work.audit('work-list.thing-taken-back', subjectOf(thing));
  return success(null);
}

type Decision = Why & { readonly kind: 'putOff' | 'handedOver'; readonly assigneeId: string | null };

async function save(work: Work, { slice, key, urgency }: Thing, decision: Decision): Promise<void> {
  if (work.actor.kind !== 'staff') throw new Error('only a person of the staff sets things aside');
  await saveSetAside(work.db, { slice, key, urgency, ...decision, by: work.actor.id, at: work.now });
}
