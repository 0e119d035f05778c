import { readNumber } from '../../platform/record-number.ts';
import { failure, success, type Result } from '../../platform/result.ts';
import {
  partsOfWords,
  withEasyWords,
  type TwinEdit,
  type TwinFault,
  type TwinSource,
  type TwinText,
} from '../../platform/text-twin/twin-source.ts';
import type { Work } from '../../platform/use-case.ts';
import { wordsOfSolution } from '../solution-columns.ts';
import { publicWordsOf } from '../solution.ts';
import { editSolutions } from '../solutions.access.ts';
import { findSolution, type SolutionRow } from '../solutions.store.ts';
import { staffTexts } from '../staff.messages.ts';
import { editSolution } from '../write/save-solution.ts';
import { solutionEntries, solutionsByNumber } from './solution-twins.store.ts';

const limits = { title: 200, text: 5000, titleLabel: 'Titel', textLabel: 'Problem, Lösung und Hilfe bis dahin' };

const twinText = (row: SolutionRow): TwinText => ({
  id: String(row.number),
  title: row.title,
  version: String(row.version),
  state: row.easyState,
  outdatedSince: row.easyOutdatedSince,
  parts: partsOfWords(publicWordsOf(wordsOfSolution(row)), limits),
});

async function save(work: Work, { id, version, easy, chosen }: TwinEdit): Promise<Result<null, TwinFault>> {
  const number = readNumber(id);
  const row = number === null ? undefined : await findSolution(work.db, number);
  if (!row) return failure({ kind: 'not-found' });
  const saved = await editSolution(work, {
    solutionId: row.id,
    version: Number(version),
    words: withEasyWords(wordsOfSolution(row), easy),
    chosen,
  });
  if (saved.ok) return success(null);
  const { failure: fault } = saved;
  if (fault === 'not-found' || fault === 'changed-meanwhile') return failure({ kind: fault });
  return failure({ kind: 'refused', message: staffTexts.errors.stillPublic });
}

/** Entries of the library for the workshop of easy texts. */
export const solutionTwins: TwinSource = {
  kind: 'solution',
  name: 'Lösung',
  names: 'Lösungen',
  mayEdit: editSolutions,
  entries: solutionEntries,
  read: async (db, ids) =>
    (
      await solutionsByNumber(
        db,
        ids.map(readNumber).filter((number) => number !== null),
      )
    ).map(twinText),
  save,
};
