import type { Db } from '../../platform/database.ts';
import type { Text } from '../../platform/i18n/texts.ts';
import { barrierTables } from '../barriers.store.ts';

export type WordingKind = 'state' | 'outcome';
export type Wording = { label: Text; sentence: Text };

export function findWordingRow(db: Db, kind: WordingKind, code: string) {
  return barrierTables(db)
    .selectFrom('stateWordings')
    .selectAll()
    .where('kind', '=', kind)
    .where('code', '=', code)
    .executeTakeFirst();
}

export async function updateWording(db: Db, wording: { kind: WordingKind; code: string; value: Wording; at: Date }) {
  await barrierTables(db)
    .updateTable('stateWordings')
    .set({ wording: JSON.stringify(wording.value), updatedAt: wording.at })
    .where('kind', '=', wording.kind)
    .where('code', '=', wording.code)
    .execute();
}
