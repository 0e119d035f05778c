import {
  CamelCasePlugin,
  HandleEmptyInListsPlugin,
  Kysely,
  PostgresDialect,
  replaceWithNoncontingentExpression,
} from 'kysely';
import pg from 'pg';
import type { PlatformTables } from './platform.tables.ts';

/** The database as every slice gets it; a store adds its own tables with `withTables`. */
export type Db = Kysely<PlatformTables>;

const calendarDay: number = pg.types.builtins.DATE;
const bigInteger: number = pg.types.builtins.INT8;

/** Calendar days stay text (`YYYY-MM-DD`), and counts become numbers: no table here comes near 2^53 rows. */
function parserFor(oid: number, format?: 'text' | 'binary'): unknown {
  if (format !== 'binary' && oid === calendarDay) return (value: string) => value;
  if (format !== 'binary' && oid === bigInteger) return Number;
  return pg.types.getTypeParser(oid, format);
}

/**
 * Opens a pool. It connects lazily, so a database that is away for a while does not end the program. A database that refuses is
 * noticed at once; the long wait is for a crowd, in which everybody gets a turn rather than a 503.
 */
export function openPool(connectionString: string, options: { max?: number } = {}): pg.Pool {
  const pool = new pg.Pool({
    connectionString,
    max: options.max ?? 20,
    connectionTimeoutMillis: 10_000,
    idleTimeoutMillis: 30_000,
    types: { getTypeParser: parserFor as typeof pg.types.getTypeParser },
  });
  // An idle connection that breaks reports here; the next query opens a new one.
  pool.on('error', () => undefined);
  pool.on('connect', (client) => client.on('error', () => undefined));
  return pool;
}

export function openDatabase(pool: pg.Pool): Db {
  return new Kysely<PlatformTables>({
    dialect: new PostgresDialect({ pool }),
    plugins: [
      new CamelCasePlugin({ maintainNestedObjectKeys: true }),
      // Nothing is in an empty list; PostgreSQL has no way to write one.
      new HandleEmptyInListsPlugin({ strategy: replaceWithNoncontingentExpression }),
    ],
  });
}

/** True for faults of the connection, not of the query: the database is away, restarting or full of connections. */
export function isDatabaseAway(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  const { code } = error as { code?: string };
  if (code && /^(08|57P0[1-3]|53300|ECONNREFUSED|ECONNRESET|ENOENT|EPIPE|ETIMEDOUT)/u.test(code)) return true;
  return /timeout exceeded when trying to connect|Connection terminated|connection timeout/iu.test(error.message);
}
