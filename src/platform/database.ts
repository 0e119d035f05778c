import { Kysely, type Dialect as KyselyDialect } from 'kysely';
import pg from 'pg';
import { camelCaseRows, Dialect } from './database-dialect.ts';
import type { PlatformTables } from './platform.tables.ts';
import { preparingPool } from './database-prepared.ts';
import { sharedReads } from './database-shared-reads.ts';
import { countStatements } from './database-statements.ts';

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
 * noticed at once; the long wait is for a crowd, in which everybody gets a turn rather than a 503. Each connection is a process of PostgreSQL
 * with about 15 MB of its own; what is short shares them, so that few are enough (docs/decisions/0102).
 */
export function openPool(connectionString: string, options: { max?: number } = {}): pg.Pool {
  const pool = new pg.Pool({
    connectionString,
    max: options.max ?? 5,
    connectionTimeoutMillis: 10_000,
    idleTimeoutMillis: 30_000,
    pipeline: true,
    types: { getTypeParser: parserFor as typeof pg.types.getTypeParser },
  });
  // An idle connection that breaks reports here; the next query opens a new one.
  pool.on('error', () => undefined);
  pool.on('connect', (client) => client.on('error', () => undefined));
  return pool;
}

/** What a pool is asked through; statements are prepared, and connections shared, for all who share it. */
export function dialectOf(pool: pg.Pool): Dialect {
  const statements = countStatements();
  const prepared = preparingPool(pool, statements);
  return new Dialect(prepared, sharedReads(prepared, statements));
}

export const openDatabase = (pool: pg.Pool): Db => databaseOver(dialectOf(pool));

export function databaseOver(dialect: KyselyDialect): Db {
  return new Kysely<PlatformTables>({
    dialect,
    plugins: [camelCaseRows],
  });
}

/** True for faults of the connection, not of the query: the database is away, restarting, full of connections or out of disk. */
export function isDatabaseAway(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  const { code } = error as { code?: string };
  if (code && /^(08|53|57P0[1-3]|ECONNREFUSED|ECONNRESET|ENOENT|EPIPE|ETIMEDOUT)/u.test(code)) return true;
  return /timeout exceeded when trying to connect|Connection terminated|connection timeout|not queryable/iu.test(
    error.message,
  );
}
