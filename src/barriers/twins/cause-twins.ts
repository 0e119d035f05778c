import { numbersIn } from '../../platform/record-number.ts';
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
import { editBarriers } from '../barriers.access.ts';
import type { CauseRow } from '../causes/causes.store.ts';
import { causeWords, editCause } from '../causes/save-cause.ts';
import { causeEntries, causesByNumber } from './cause-twins.store.ts';

const limits = { title: 200, text: 10_000, titleLabel: 'Titel', textLabel: 'Was dahinter steckt' };

const twinText = (row: CauseRow): TwinText => ({
  id: String(row.number),
  title: row.title,
  version: String(row.version),
  state: row.easyState,
  outdatedSince: row.easyOutdatedSince,
  parts: partsOfWords(causeWords(row), limits),
});

async function save(work: Work, { id, version, easy, chosen }: TwinEdit): Promise<Result<null, TwinFault>> {
  const [row] = await causesByNumber(work.db, numbersIn([id]));
  if (!row) return failure({ kind: 'not-found' });
  const saved = await editCause(work, {
    causeId: row.id,
    version: Number(version),
    words: withEasyWords(causeWords(row), easy),
    chosen,
  });
  if (saved.ok) return success(null);
  const { failure: fault } = saved;
  if (fault === 'not-found' || fault === 'changed-meanwhile') return failure({ kind: fault });
  return failure({ kind: 'refused', message: 'Die Ursache lässt sich so nicht speichern.' });
}

/** Public words of causes for the workshop of easy texts. */
export const causeTwins: TwinSource = {
  kind: 'cause',
  name: 'Ursache',
  names: 'Ursachen',
  mayEdit: editBarriers,
  entries: causeEntries,
  read: async (db, ids) => (await causesByNumber(db, numbersIn(ids))).map(twinText),
  save,
};
