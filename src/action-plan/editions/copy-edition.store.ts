import type { Insertable } from 'kysely';
import type { Db } from '../../platform/database.ts';
import { actionPlanTables, type MeasureVersionRow } from '../action-plan.store.ts';
import type { MeasureVersionsTable } from '../action-plan.tables.ts';
import { fieldsOf, goalsOf, insertField, insertGoal } from '../editions.store.ts';

/** From the goals of the old edition to those of the new one. */
export type GoalPairs = ReadonlyMap<string, string>;

/** Copies fields and goals with their addresses, order and easy twins. */
export async function copyOutline(db: Db, from: string, to: string): Promise<GoalPairs> {
  const pairs = new Map<string, string>();
  const goals = Map.groupBy(await goalsOf(db, from), ({ fieldId }) => fieldId);
  for (const { id, ...field } of await fieldsOf(db, from)) {
    const fieldId = await insertField(db, { ...field, editionId: to, version: 1 });
    for (const { id: old, ...goal } of goals.get(id) ?? []) {
      pairs.set(old, await insertGoal(db, { ...goal, fieldId, version: 1 }));
    }
  }
  return pairs;
}

/** Where a goal of one edition is found again in another: the same title in the field with the same address. */
export async function pairGoals(db: Db, from: string, to: string): Promise<GoalPairs> {
  const keysOf = async (editionId: string): Promise<ReadonlyMap<string, string>> => {
    const slugs = new Map((await fieldsOf(db, editionId)).map(({ id, slug }) => [id, slug]));
    return new Map(
      (await goalsOf(db, editionId)).map(({ id, fieldId, title }) => [`${slugs.get(fieldId)} ${title}`, id]),
    );
  };
  const [old, fresh] = [await keysOf(from), await keysOf(to)];
  return new Map(
    [...old].flatMap(([key, id]) => {
      const found = fresh.get(key);
      return found === undefined ? [] : [[id, found] as const];
    }),
  );
}

type Copying = { from: string; to: string; goals: GoalPairs; at: Date; by: string | null };

/**
 * Copies the words of every measure that the old edition works on and the new one does not have yet, with contributors and search
 * text. Nobody has said yet what becomes of them.
 * @returns how many
 */
export async function copyVersions(db: Db, { from, to, goals, at, by }: Copying): Promise<number> {
  const old = await actionPlanTables(db)
    .selectFrom('measureVersions as old')
    .selectAll()
    .where('editionId', '=', from)
    .where((where) =>
      where.or([where('continuation', 'is', null), where('continuation', 'not in', ['done', 'dropped'])]),
    )
    .where(({ not, exists, selectFrom }) =>
      not(
        exists(
          selectFrom('measureVersions as fresh')
            .select('fresh.id')
            .where('fresh.editionId', '=', to)
            .whereRef('fresh.measureId', '=', 'old.measureId'),
        ),
      ),
    )
    .execute();
  if (old.length === 0) return 0;
  const copies = await actionPlanTables(db)
    .insertInto('measureVersions')
    .values(old.map((version) => copyOf(version, { to, goals, at, by })))
    .returning(['id', 'measureId'])
    .execute();
  await copyContributors(db, new Map(old.map(({ id, measureId }) => [id, measureId])), copies);
  return copies.length;
}

/** Whatever column a version has goes with it, except what belongs to the edition alone. */
function copyOf(
  version: MeasureVersionRow,
  { to, goals, at, by }: Omit<Copying, 'from'>,
): Insertable<MeasureVersionsTable> {
  // `search` follows from the search text; the database refuses to be told.
  const { id: _id, search: _search, ...words } = version as MeasureVersionRow & { search?: unknown };
  return {
    ...words,
    editionId: to,
    goalId: version.goalId === null ? null : (goals.get(version.goalId) ?? null),
    version: 1,
    // Whoever decides the new edition decides it with all that stands in it.
    addedOn: null,
    continuation: null,
    continuationReason: null,
    continuationReasonEasy: null,
    updatedAt: at,
    updatedBy: by,
  };
}

async function copyContributors(
  db: Db,
  measureOf: ReadonlyMap<string, string>,
  copies: readonly { id: string; measureId: string }[],
): Promise<void> {
  const freshOf = new Map(copies.map(({ id, measureId }) => [measureId, id]));
  const contributors = await actionPlanTables(db)
    .selectFrom('measureContributors')
    .selectAll()
    .where('versionId', 'in', [...measureOf.keys()])
    .execute();
  const fresh = contributors.flatMap(({ versionId, bodyCode }) => {
    const copy = freshOf.get(measureOf.get(versionId) ?? '');
    return copy === undefined ? [] : [{ versionId: copy, bodyCode }];
  });
  if (fresh.length > 0) await actionPlanTables(db).insertInto('measureContributors').values(fresh).execute();
}
