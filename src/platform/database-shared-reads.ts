import type { PostgresPool, PostgresPoolClient, PostgresQueryResult } from 'kysely';
import pg from 'pg';
import type { Statements } from './database-statements.ts';

/** A connection over which short questions of many go one behind the other, without waiting for each answer. */
type Shared = { readonly client: PostgresPoolClient; waiting: number; answeredAt: number; isGivenBack: boolean };

/** Asks what needs no connection of its own. */
export type SharedReads = {
  query<Row>(text: string, values: readonly unknown[]): Promise<PostgresQueryResult<Row>>;
};

/** A question that the database refuses is its own fault; everything else may be one of the connection. */
const isMoreThanARefusal = (error: unknown): boolean =>
  !(error instanceof pg.DatabaseError) || error.severity !== 'ERROR';

/** So many questions may be on their way before a further connection is taken. */
const enough = 4;

/**
 * Lets short questions of all share a few connections of the pool, which go back to it as soon as nobody waits for an answer. What writes, may wait
 * for somebody or is slow gets a connection of its own, so that nothing is held up behind it (docs/decisions/0102).
 * @param most how many connections are shared at once
 */
export function sharedReads(pool: PostgresPool, statements: Statements, most = 2): SharedReads {
  const open = new Set<Shared>();
  let opening: Promise<Shared> | undefined;

  async function take(): Promise<Shared> {
    try {
      const shared: Shared = { client: await pool.connect(), waiting: 0, answeredAt: 0, isGivenBack: false };
      open.add(shared);
      return shared;
    } finally {
      opening = undefined;
    }
  }

  function leastBusy(): Shared | undefined {
    let least: Shared | undefined;
    for (const shared of open) if (!least || shared.waiting < least.waiting) least = shared;
    return least;
  }

  function giveBack(shared: Shared): void {
    // Whoever got an answer asks the next question before this.
    setImmediate(() => {
      if (shared.waiting > 0 || shared.isGivenBack) return;
      shared.isGivenBack = true;
      open.delete(shared);
      shared.client.release();
    });
  }

  async function over<Row>(
    shared: Shared,
    text: string,
    values: readonly unknown[],
  ): Promise<PostgresQueryResult<Row>> {
    shared.waiting += 1;
    const askedAt = performance.now();
    try {
      const result = await shared.client.query<Row>(text, values);
      const now = performance.now();
      statements.took(text, now - Math.max(askedAt, shared.answeredAt));
      shared.answeredAt = now;
      return result;
    } catch (error) {
      // The connection may be gone: whoever comes next takes another one.
      if (isMoreThanARefusal(error)) open.delete(shared);
      throw error;
    } finally {
      shared.waiting -= 1;
      if (shared.waiting === 0) giveBack(shared);
    }
  }

  async function alone<Row>(text: string, values: readonly unknown[]): Promise<PostgresQueryResult<Row>> {
    const client = await pool.connect();
    const askedAt = performance.now();
    try {
      const result = await client.query<Row>(text, values);
      statements.took(text, performance.now() - askedAt);
      return result;
    } finally {
      client.release();
    }
  }

  return {
    async query(text, values) {
      if (!statements.isQuickRead(text)) return alone(text, values);
      let shared = leastBusy();
      if (!shared) shared = await (opening ??= take());
      else if (shared.waiting >= enough && open.size < most && !opening) shared = await (opening = take());
      return over(shared, text, values);
    },
  };
}
