import { barriersOfCauses, causesById, type CauseRow } from '../../barriers/index.ts';
import type { ChainLink, ChainReader } from '../../platform/chain.ts';
import type { Db } from '../../platform/database.ts';
import { causeIdsOf } from './chain.store.ts';

/** What led to a measure: the causes it is to remove, and the barriers that come from them. */
export type MeasureChain = { readonly causes: readonly CauseRow[]; readonly barriers: readonly ChainLink[] };

/** Reads the chain from the end of a measure; everybody gets what is published. */
export async function readMeasureChain(db: Db, reader: ChainReader, measureId: string): Promise<MeasureChain> {
  const ids = await causeIdsOf(db, measureId);
  const causes = await causesById(db, ids, { publicOnly: reader.audience !== 'office' });
  const links = await barriersOfCauses(
    db,
    reader,
    causes.map(({ id }) => id),
  );
  // A barrier with two of the causes is still one barrier.
  const barriers = [...new Map(links.map((link) => [link.href, link])).values()];
  return { causes, barriers };
}
