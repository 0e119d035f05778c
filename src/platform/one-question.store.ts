import { setImmediate } from 'node:timers/promises';
import { sql, type RawBuilder, type SelectQueryBuilder } from 'kysely';
import type { Db } from './database.ts';

/** The columns of a row that are moments, each named once: JSON has no type for them, so they are made dates again by name. */
export type Moments<Row> = { readonly [Column in keyof Row as Date extends Row[Column] ? Column : never]: true };

type Waiting = {
  readonly query: RawBuilder<unknown>;
  readonly answer: (rows: readonly Record<string, unknown>[]) => void;
  readonly refuse: (error: unknown) => void;
};

/**
 * Lets several short questions go to the database as one. What is asked in the same round of the event loop is put together; every way to
 * the database and back costs more than most of the answers. Rows come as JSON: for few rows of texts, numbers, days and moments.
 */
export function inOneQuestion(db: Db) {
  let waiting: Waiting[] = [];

  async function askAll(): Promise<void> {
    await setImmediate();
    const asked = waiting;
    waiting = [];
    try {
      const answers = await askTogether(
        db,
        asked.map(({ query }) => query),
      );
      asked.forEach(({ answer }, at) => answer(answers[at] ?? []));
    } catch (error) {
      for (const { refuse } of asked) refuse(error);
    }
  }

  return async function ask<DB, TB extends keyof DB, Row>(
    query: SelectQueryBuilder<DB, TB, Row>,
    moments: Moments<Row>,
  ): Promise<readonly Row[]> {
    const rows = await new Promise<readonly Record<string, unknown>[]>((answer, refuse) => {
      if (waiting.length === 0) void askAll();
      waiting.push({ query: sql`${query}`, answer, refuse });
    });
    // What the database was asked for, with its dates back, is what the type of the question says.
    return rows.map((row) => asSelected(row, moments) as Row);
  };
}

async function askTogether(
  db: Db,
  queries: readonly RawBuilder<unknown>[],
): Promise<readonly (readonly Record<string, unknown>[])[]> {
  const rowsOf = (query: RawBuilder<unknown>): RawBuilder<unknown> =>
    sql`(select coalesce(json_agg(row_to_json(asked)), '[]') from (${query}) as asked)`;
  const { rows } = await sql<{ answers: readonly (readonly Record<string, unknown>[])[] }>`
    select json_build_array(${sql.join(queries.map(rowsOf))}) as answers`.execute(db);
  return rows[0]?.answers ?? [];
}

/** Names as the program writes them, and moments as dates. */
function asSelected(row: Record<string, unknown>, moments: object): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(row).map(([column, value]) => {
      const name = column.replaceAll(/_([a-z0-9])/gu, (_, letter: string) => letter.toUpperCase());
      return [name, Object.hasOwn(moments, name) && typeof value === 'string' ? new Date(value) : value];
    }),
  );
}
