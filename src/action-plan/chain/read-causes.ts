import { chainTexts, listCauses } from '../../barriers/index.ts';
import type { Db } from '../../platform/database.ts';
import { readMeasureChain, type MeasureChain } from './read-measure-chain.ts';

export type CausesOfFile = MeasureChain & {
  /** How many of the barriers are not closed yet. */
  readonly open: number;
  /** Causes that the measure is not tied to, with the most pressing first. */
  readonly others: readonly { number: number; label: string }[];
};

/** The chain for the office, with the causes that the measure might remove besides. */
export async function readCausesOf(db: Db, measureId: string): Promise<CausesOfFile> {
  const [chain, all] = await Promise.all([
    readMeasureChain(db, { locale: 'de', audience: 'office' }, measureId),
    listCauses(db),
  ]);
  const own = new Set(chain.causes.map(({ id }) => id));
  const openNumbers = all
    .filter(({ cause }) => own.has(cause.id))
    .flatMap(({ openBarriers }) => openBarriers.map(({ number }) => number));
  return {
    ...chain,
    open: new Set(openNumbers).size,
    others: all
      .filter(({ cause }) => !own.has(cause.id))
      .map(({ cause: { number, title } }) => ({
        number,
        label: `${title} (${chainTexts('de').causeNumber(number)})`,
      })),
  };
}
