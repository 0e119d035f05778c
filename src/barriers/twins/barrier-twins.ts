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
import type { BarrierRow } from '../barriers.store.ts';
import { editWords, wordsOf } from '../triage/edit-words.ts';
import { versionOf } from '../triage/version.ts';
import { barrierEntries, publishedBarriers } from './barrier-twins.store.ts';

const limits = { title: 200, text: 10_000, titleLabel: 'Titel', textLabel: 'Text' };

const twinText = (row: BarrierRow): TwinText => ({
  id: String(row.number),
  title: row.publicTitle ?? '',
  version: versionOf(row),
  state: row.easyState,
  outdatedSince: row.easyOutdatedSince,
  parts: partsOfWords(wordsOf(row), limits),
});

async function save(work: Work, { id, version, easy, chosen }: TwinEdit): Promise<Result<null, TwinFault>> {
  const [row] = await publishedBarriers(work.db, numbersIn([id]));
  if (!row) return failure({ kind: 'not-found' });
  const words = withEasyWords(wordsOf(row), easy);
  const saved = await editWords(work, { barrierId: row.id, version, words, chosen });
  if (saved.ok) return success(null);
  return failure({ kind: saved.failure === 'changed-meanwhile' ? 'changed-meanwhile' : 'not-found' });
}

/** Public words of barriers for the workshop of easy texts. */
export const barrierTwins: TwinSource = {
  kind: 'barrier',
  name: 'Barriere',
  names: 'Barrieren',
  mayEdit: editBarriers,
  entries: barrierEntries,
  read: async (db, ids) => (await publishedBarriers(db, numbersIn(ids))).map(twinText),
  save,
};
