import { listStaff } from '../../accounts/index.ts';
import { may } from '../../platform/permission.ts';
import { failure, success, type Result } from '../../platform/result.ts';
import type { Services } from '../../platform/services.ts';
import type { Work } from '../../platform/use-case.ts';
import { handleBarriers } from '../barriers.access.ts';
import { lockBarrier, updateBarrier } from '../barriers.store.ts';
import { moveBarrier } from '../move-barrier.ts';

/** Colleagues to whom a barrier can be given. */
export async function colleaguesWhoHandle(db: Work['db']) {
  const colleagues = await listStaff(db);
  return colleagues.filter((one) => one.active && may(one, handleBarriers));
}

/** Gives a barrier to a colleague, or to nobody. */
export async function assignBarrier(
  work: Work,
  { barrierId, staffId }: { barrierId: string; staffId: string | null },
): Promise<Result<null, 'not-found' | 'no-such-colleague'>> {
  const barrier = await lockBarrier(work.db, barrierId);
  if (!barrier) return failure('not-found');
  const colleagues = await colleaguesWhoHandle(work.db);
  if (staffId !== null && !colleagues.some(({ id }) => id === staffId)) return failure('no-such-colleague');
  await updateBarrier(work.db, barrierId, { assignedTo: staffId });
  await work.audit('barriers.assigned', `barrier ${barrier.number}`, { to: staffId });
  return success(null);
}

/** „Ich sehe mir das an“: the first look, which keeps the first promise, and the barrier is theirs. Repeating it changes nothing. */
export async function takeOnBarrier(
  work: Work,
  services: Pick<Services, 'config' | 'district'>,
  { barrierId, staffId }: { barrierId: string; staffId: string },
): Promise<Result<null, 'not-found'>> {
  const barrier = await lockBarrier(work.db, barrierId);
  if (!barrier) return failure('not-found');
  await updateBarrier(work.db, barrierId, { assignedTo: staffId });
  if (barrier.state === 'received') {
    const moved = await moveBarrier(work, services, barrier, { to: 'inReview' });
    if (!moved.ok) throw new Error(`taking on could not move the barrier: ${moved.failure}`);
  }
  await work.audit('barriers.taken-on', `barrier ${barrier.number}`);
  return success(null);
}
