import type { Compilable, CompiledQuery } from 'kysely';
import type { Db } from './database.ts';

/** Stands in a statement where the value comes. */
const place = Symbol('value');

/**
 * A question that is asked again and again with another value, such as an id. Its words are put together once: for a long one that takes longer than
 * everything else on the way to an answer that is known already (docs/decisions/0126).
 * @param build must always give the same words, whatever the value
 */
export function statementOnce<Value extends string | number, Row>(
  build: (db: Db, value: Value) => Compilable<Row>,
): (db: Db, value: Value) => Promise<Row[]> {
  let statement: CompiledQuery<Row> | undefined;
  return async (db, value) => {
    statement ??= build(db, place as unknown as Value).compile();
    const parameters = statement.parameters.map((parameter) => (parameter === place ? value : parameter));
    const { rows } = await db.executeQuery<Row>({ ...statement, parameters });
    return rows;
  };
}
