import type { Services } from '../../platform/services.ts';
import { countAcross } from './counts.store.ts';
import { crossTable, type CrossDimensions, type CrossTable } from './cross-table.ts';
import { dimensionsFor, readDimension } from './dimensions.ts';
import type { View } from './read-view.ts';

export type Cross = { readonly dimensions: CrossDimensions; readonly wasSame: boolean; readonly table: CrossTable };

/** The cross table that an address asks for; by life area and effect when it names none. */
export async function readCross(
  { db }: Pick<Services, 'db'>,
  { question, vocabulary }: Pick<View, 'question' | 'vocabulary'>,
  query: Readonly<Record<string, string | undefined>>,
): Promise<Cross> {
  const first = readDimension(query.zeilen, question.audience) ?? 'lifeArea';
  const asked = readDimension(query.spalten, question.audience) ?? (first === 'effect' ? 'kind' : 'effect');
  const wasSame = asked === first;
  const other = dimensionsFor(question.audience).find((dimension) => dimension !== first);
  const second = wasSame ? (other ?? 'kind') : asked;
  const counts = await countAcross(db, question, [first, second]);
  return { dimensions: [first, second], wasSame, table: crossTable(counts, [first, second], question, vocabulary) };
}
