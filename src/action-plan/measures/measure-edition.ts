import type { Db } from '../../platform/database.ts';
import {
  findDraftEdition,
  findVersion,
  findWorkingEdition,
  type EditionRow,
  type MeasureVersionRow,
} from '../action-plan.store.ts';
import { findEdition } from '../editions.store.ts';
import { contributorsOf, editionsOfMeasure } from './versions.store.ts';
import { wordsOf, type MeasureWords } from './measure-words.ts';

/** The number of an edition in an address; undefined when none can have it. */
export function readEditionNumber(typed: string | undefined): number | undefined {
  return typed !== undefined && /^[1-9]\d{0,4}$/u.test(typed) ? Number(typed) : undefined;
}

/** The edition named in the address, else the one the office works on. */
export function findNamedEdition(db: Db, named: string | undefined): Promise<EditionRow | undefined> {
  if (named === undefined) return findWorkingEdition(db);
  const number = readEditionNumber(named);
  return number === undefined ? Promise.resolve(undefined) : findEdition(db, number);
}

/** A measure's words in one edition. */
export type MeasureInEdition = { edition: EditionRow; version: MeasureVersionRow; words: MeasureWords };

/**
 * The words of a measure in the edition named in the address; without a name in the edition in force, else in the draft, else in the
 * newest that has it.
 */
export async function findMeasureInEdition(
  db: Db,
  measureId: string,
  named: string | undefined,
): Promise<MeasureInEdition | undefined> {
  const candidates =
    named === undefined
      ? [await findWorkingEdition(db), await findDraftEdition(db), ...(await editionsOfMeasure(db, measureId))]
      : [await findNamedEdition(db, named)];
  for (const edition of candidates) {
    const version = edition && (await findVersion(db, measureId, edition.id));
    if (version) return { edition, version, words: wordsOf(version, await contributorsOf(db, version.id)) };
  }
  return undefined;
}
