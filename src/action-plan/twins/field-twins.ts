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
import { editPlanWords } from '../action-plan.access.ts';
import { fieldWords, saveField } from '../editions/save-field.ts';
import { fieldEntries, fieldsInForce } from './plan-twins.store.ts';

type Row = Awaited<ReturnType<typeof fieldsInForce>>[number];

const limits = { title: 200, text: 20_000, titleLabel: 'Titel', textLabel: 'Worum es geht' };

const twinText = (row: Row): TwinText => ({
  id: row.slug,
  title: row.title,
  version: String(row.version),
  state: row.easyState,
  outdatedSince: row.easyOutdatedSince,
  parts: partsOfWords(fieldWords(row), limits),
});

async function save(work: Work, { id, version, easy, chosen }: TwinEdit): Promise<Result<null, TwinFault>> {
  const [row] = await fieldsInForce(work.db, [id]);
  if (!row) return failure({ kind: 'not-found' });
  const saved = await saveField(work, {
    edition: row.edition,
    slug: row.slug,
    version: Number(version),
    words: withEasyWords(fieldWords(row), easy),
    chosen,
  });
  if (saved.ok) return success(null);
  const { failure: fault } = saved;
  if (fault === 'changed-meanwhile') return failure({ kind: fault });
  return failure({ kind: 'not-found' });
}

/** Chapters of the plan in force for the workshop of easy texts. */
export const fieldTwins: TwinSource = {
  kind: 'field',
  name: 'Handlungsfeld',
  names: 'Handlungsfelder',
  mayEdit: editPlanWords,
  entries: fieldEntries,
  read: async (db, ids) => (await fieldsInForce(db, ids)).map(twinText),
  save,
};
