import { numbersIn } from '../../platform/record-number.ts';
import { failure, success, type Result } from '../../platform/result.ts';
import {
  partsOfWords,
  type TwinEdit,
  type TwinFault,
  type TwinSource,
  type TwinText,
} from '../../platform/text-twin/twin-source.ts';
import type { Work } from '../../platform/use-case.ts';
import { editPlanWords } from '../action-plan.access.ts';
import { editMeasure } from '../measures/edit-measure.ts';
import { wordsOf } from '../measures/measure-words.ts';
import { publicWordsOf } from '../measures/public-words.ts';
import { contributorsOf } from '../measures/versions.store.ts';
import { measureEntries, measuresInForce } from './plan-twins.store.ts';

type Row = Awaited<ReturnType<typeof measuresInForce>>[number];

const limits = { title: 300, text: 20_000, titleLabel: 'Titel', textLabel: 'Was getan wird' };

const twinText = (row: Row): TwinText => ({
  id: String(row.number),
  title: row.title,
  version: String(row.version),
  state: row.easyState,
  outdatedSince: row.easyOutdatedSince,
  parts: partsOfWords(publicWordsOf(row), limits),
});

async function save(work: Work, { id, version, easy, chosen }: TwinEdit): Promise<Result<null, TwinFault>> {
  const [row] = await measuresInForce(work.db, numbersIn([id]));
  if (!row) return failure({ kind: 'not-found' });
  const words = wordsOf(row, await contributorsOf(work.db, row.id));
  const saved = await editMeasure(work, {
    number: row.number,
    editionId: row.editionId,
    version: Number(version),
    words: {
      ...words,
      titleEasy: (easy['title'] ?? words.titleEasy) || null,
      textEasy: (easy['text'] ?? words.textEasy) || null,
    },
    easyState: chosen,
  });
  if (saved.ok) return success(null);
  const { failure: fault } = saved;
  if (fault === 'not-found' || fault === 'changed-meanwhile') return failure({ kind: fault });
  return failure({
    kind: 'refused',
    message: 'Die Maßnahme lässt sich so nicht speichern. Ihre eigene Seite sagt, woran es liegt.',
  });
}

/** Measures of the edition in force for the workshop of easy texts. */
export const measureTwins: TwinSource = {
  kind: 'measure',
  name: 'Maßnahme',
  names: 'Maßnahmen',
  mayEdit: editPlanWords,
  entries: measureEntries,
  read: async (db, ids) => (await measuresInForce(db, numbersIn(ids))).map(twinText),
  save,
};
