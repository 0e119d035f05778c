import type { ChainLink, ChainReader } from '../../platform/chain.ts';
import type { Db } from '../../platform/database.ts';
import { allCauses, causesOfBarrier, type CauseRow } from './causes.store.ts';

/** What leads on from a barrier: its causes, what is done against them, and what was put beside the barrier itself. */
export type BarrierChain = {
  readonly causes: readonly CauseRow[];
  readonly measures: readonly ChainLink[];
  readonly beside: readonly ChainLink[];
};

type Follow = (reader: ChainReader, ids: readonly string[]) => Promise<readonly ChainLink[]>;

/** Reads the chain from the end of a barrier. Everybody gets the published causes only, and nothing that hangs on another. */
export async function readBarrierChain(
  db: Db,
  follow: Follow,
  reader: ChainReader,
  barrierId: string,
): Promise<BarrierChain> {
  const causes = await causesOfBarrier(db, barrierId, { publicOnly: reader.audience !== 'office' });
  // All of them in one question: each costs every slice a look.
  const links = await follow(reader, [barrierId, ...causes.map(({ id }) => id)]);
  const against = links.filter(({ of }) => of !== barrierId);
  return {
    causes,
    measures: against.filter(({ href }, at) => against.findIndex((link) => link.href === href) === at),
    beside: links.filter(({ of }) => of === barrierId),
  };
}

/** The chain for the office, with the causes that the barrier might have besides. */
export async function readCausesInFile(db: Db, follow: Follow, barrierId: string) {
  const chain = await readBarrierChain(db, follow, { locale: 'de', audience: 'office' }, barrierId);
  const all = await allCauses(db);
  return { ...chain, others: all.filter(({ id }) => !chain.causes.some((cause) => cause.id === id)) };
}
