import { actorId } from '../../platform/actor.ts';
import type { ReadTable } from '../../platform/documents/read-cells.ts';
import { failure, success, type Result } from '../../platform/result.ts';
import type { Work } from '../../platform/use-case.ts';
import { insertImport } from './imports.store.ts';
import type { FirstEdition } from './imports.tables.ts';
import { findTarget } from './read-current.ts';

const keptFor = 24 * 60 * 60 * 1000;

export type Upload = {
  fileName: string;
  table: ReadTable;
  /** Owed while there is no edition at all. */
  firstEdition: FirstEdition | undefined;
};

/**
 * Keeps a table that was read until somebody has looked at the preview. The plan stays as it is.
 * @returns the id of the upload
 */
export async function uploadTable(
  work: Work,
  { fileName, table, firstEdition }: Upload,
): Promise<Result<string, 'adopted' | 'first-edition-missing' | 'no-person'>> {
  const by = actorId(work.actor);
  if (by === null) return failure('no-person');
  const target = await findTarget(work.db);
  if (target.kind === 'adopted') return failure('adopted');
  if (target.kind === 'first' && !firstEdition) return failure('first-edition-missing');
  const id = await insertImport(work.db, {
    createdBy: by,
    createdAt: work.now,
    deleteAfter: new Date(work.now.getTime() + keptFor),
    fileName,
    firstEdition: JSON.stringify(target.kind === 'first' ? firstEdition : null),
    content: JSON.stringify(table),
  });
  await work.audit('action-plan.table-uploaded', 'plan', { rows: table.rows.length, format: table.format });
  return success(id);
}
