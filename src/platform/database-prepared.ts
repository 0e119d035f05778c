import type { PostgresPool, PostgresPoolClient, PostgresQueryResult } from 'kysely';
import type pg from 'pg';
import type { Statements } from './database-statements.ts';

/** The statement means something else now, such as after a migration, or is unknown behind this connection, such as with a pooler. */
const noLongerValid = new Set(['0A000', '26000', '42P05']);

function preparingClient(client: pg.PoolClient, statements: Statements): PostgresPoolClient {
  async function query<Row>(text: string, values: readonly unknown[]): Promise<PostgresQueryResult<Row>> {
    const name = statements.nameOf(text);
    const ask = (named?: string): Promise<unknown> =>
      client.query({ text, values: [...values], ...(named !== undefined && { name: named }) });
    if (name === undefined) return (await ask()) as PostgresQueryResult<Row>;
    try {
      return (await ask(name)) as PostgresQueryResult<Row>;
    } catch (error) {
      if (!noLongerValid.has((error as { code?: string }).code ?? '')) throw error;
      statements.forget(text);
      // In a transaction nothing more can be asked after an error: then the first one says what was wrong.
      return await ask().then(
        (result) => result as PostgresQueryResult<Row>,
        () => Promise.reject(error),
      );
    }
  }
  return { query: query as PostgresPoolClient['query'], release: (destroy) => client.release(destroy) };
}

/**
 * A pool whose connections prepare what is asked again and again: the server reads and plans such a statement once and not each time, which
 * for the short questions of a page is most of their cost (docs/decisions/0068).
 */
export function preparingPool(pool: pg.Pool, statements: Statements): PostgresPool {
  const clients = new WeakMap<pg.PoolClient, PostgresPoolClient>();
  return {
    options: pool.options,
    end: () => pool.end(),
    async connect() {
      const client = await pool.connect();
      const known = clients.get(client) ?? preparingClient(client, statements);
      clients.set(client, known);
      return known;
    },
  };
}
