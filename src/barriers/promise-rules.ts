import { promisesPausedOn } from '../accounts/index.ts';
import type { Db } from '../platform/database.ts';
import type { District } from '../platform/district/district.ts';
import type { PromiseRules } from './promises.ts';

/** The rules of the county together with the days on which nobody of the office is there. */
export async function readPromiseRules(
  db: Db,
  { promises, federalState }: Pick<District, 'promises' | 'federalState'>,
): Promise<PromiseRules> {
  return { promises, federalState, paused: await promisesPausedOn(db) };
}
