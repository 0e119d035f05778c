import { findCause } from '../../barriers/index.ts';
import { failure, success, type Result } from '../../platform/result.ts';
import type { Work } from '../../platform/use-case.ts';
import { addToMeasureHistory, lockMeasure } from '../action-plan.store.ts';
import { linkMeasureToCause } from '../measures/versions.store.ts';
import { measureActor } from '../move-measure.ts';
import { causeIdsOf, untieCause } from './chain.store.ts';
import { staffChainTexts } from './chain.messages.ts';

type Tie = {
  measureId: string;
  /** Number of the cause. */
  cause: number;
};

type TieFault = 'not-found' | 'cause-not-found';

/** Says that a measure is to remove a cause; saying it twice says it once. */
export async function tieMeasureToCause(work: Work, tie: Tie): Promise<Result<null, TieFault>> {
  const found = await findBoth(work, tie);
  if (!found.ok) return found;
  const { measure, cause } = found.value;
  if ((await causeIdsOf(work.db, measure.id)).includes(cause.id)) return success(null);
  await linkMeasureToCause(work.db, { measureId: measure.id, causeId: cause.id, linkedAt: work.now });
  await note(work, measure.id, staffChainTexts.history.linked(cause.number, cause.title));
  await work.audit('action-plan.cause-linked', `measure ${measure.number}`, { cause: cause.number });
  return success(null);
}

/** Takes back that a measure is to remove a cause. */
export async function untieMeasureFromCause(work: Work, tie: Tie): Promise<Result<null, TieFault>> {
  const found = await findBoth(work, tie);
  if (!found.ok) return found;
  const { measure, cause } = found.value;
  if (await untieCause(work.db, { measureId: measure.id, causeId: cause.id })) {
    await note(work, measure.id, staffChainTexts.history.unlinked(cause.number, cause.title));
    await work.audit('action-plan.cause-unlinked', `measure ${measure.number}`, { cause: cause.number });
  }
  return success(null);
}

async function findBoth({ db }: Work, tie: Tie) {
  const measure = await lockMeasure(db, tie.measureId);
  if (!measure) return failure('not-found' as const);
  const cause = await findCause(db, tie.cause);
  return cause ? success({ measure, cause }) : failure('cause-not-found' as const);
}

async function note(work: Work, measureId: string, internalNote: string): Promise<void> {
  await addToMeasureHistory(work.db, {
    measureId,
    at: work.now,
    ...measureActor(work.actor),
    event: 'edited',
    internalNote,
  });
}
