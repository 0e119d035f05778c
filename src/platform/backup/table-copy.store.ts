import { createHash, type Hash } from 'node:crypto';
import { createReadStream, createWriteStream } from 'node:fs';
import { Transform } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import pg from 'pg';
import { from as copyFrom, to as copyTo } from 'pg-copy-streams';

export type CopiedTable = { readonly schema: string; readonly name: string; readonly columns: readonly string[] };
export type Sequence = { readonly schema: string; readonly name: string; readonly value: string };

const nameOf = ({ schema, name }: { schema: string; name: string }): string =>
  `${pg.escapeIdentifier(schema)}.${pg.escapeIdentifier(name)}`;

/**
 * Runs work in one transaction on a connection of its own, which ends with it.
 * @param as in one snapshot that changes nothing, or so that its rows may be changed
 */
export async function inOneTransaction<Outcome>(
  pool: pg.Pool,
  as: 'snapshot' | 'change',
  work: (client: pg.Client) => Promise<Outcome>,
): Promise<Outcome> {
  // Not out of the pool: rows cannot be copied over a connection on which questions are sent behind each other.
  const client = new pg.Client({ connectionString: pool.options.connectionString, connectionTimeoutMillis: 10_000 });
  client.on('error', () => undefined);
  await client.connect();
  try {
    await client.query(as === 'snapshot' ? 'begin isolation level repeatable read read only' : 'begin');
    await writeValuesAlike(client);
    const outcome = await work(client);
    const refused = typeof outcome === 'object' && outcome !== null && 'ok' in outcome && outcome.ok === false;
    await client.query(refused ? 'rollback' : 'commit');
    return outcome;
  } finally {
    await client.end();
  }
}

/** How values are written, so that the same rows are the same bytes on every server. */
async function writeValuesAlike(client: pg.Client): Promise<void> {
  await client.query(`set local datestyle = 'ISO, YMD'`);
  await client.query(`set local intervalstyle = 'postgres'`);
  await client.query(`set local timezone = 'UTC'`);
  await client.query('set local extra_float_digits = 1');
  await client.query(`set local client_encoding = 'UTF8'`);
  // Large tables are otherwise read from where another reader happens to be.
  await client.query('set local synchronize_seqscans = off');
}

/** The schemas and tables that follow from the migrations and are not data. */
const leftOut = `
  n.nspname not in ('pg_catalog', 'information_schema') and n.nspname not like 'pg\\_%'
  and not exists (select from pg_depend d where d.objid = c.oid and d.classid = 'pg_class'::regclass and d.deptype = 'e')`;

/**
 * Every table with data and its columns that are not computed. Unlogged tables hold nothing that would be missed; what migrations have
 * written about themselves is written anew by them.
 */
export async function listTables(client: pg.Client): Promise<readonly CopiedTable[]> {
  const { rows } = await client.query<CopiedTable>(`
    select n.nspname as schema, c.relname as name,
      array(
        select a.attname::text from pg_attribute a
        where a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped and a.attgenerated = ''
        order by a.attnum
      ) as columns
    from pg_class c join pg_namespace n on n.oid = c.relnamespace
    where c.relkind = 'r' and c.relpersistence = 'p' and ${leftOut}
      and c.relname not in ('kysely_migration', 'kysely_migration_lock')
      and (n.nspname, c.relname) <> ('graphile_worker', 'migrations')
    order by 1, 2`);
  return rows;
}

export async function listSequences(client: pg.Client): Promise<readonly Sequence[]> {
  const { rows } = await client.query<Sequence>(`
    select n.nspname as schema, c.relname as name, s.last_value::text as value
    from pg_class c join pg_namespace n on n.oid = c.relnamespace
    join pg_sequences s on s.schemaname = n.nspname and s.sequencename = c.relname
    where c.relkind = 'S' and s.last_value is not null and ${leftOut}
    order by 1, 2`);
  return rows;
}

export type AppliedMigrations = { readonly migrations: string[]; readonly jobQueueMigrations: number[] };

export async function listAppliedMigrations(client: pg.Client): Promise<AppliedMigrations> {
  const own = await client.query<{ name: string }>('select name from kysely_migration order by name');
  const queue = await client.query<{ id: number }>('select id from graphile_worker.migrations order by id');
  return { migrations: own.rows.map(({ name }) => name), jobQueueMigrations: queue.rows.map(({ id }) => id) };
}

const copied = (table: CopiedTable): string =>
  `${nameOf(table)} (${table.columns.map(pg.escapeIdentifier).join(', ')})`;

export type Copied = { readonly rows: number; readonly sha256: string };

/** Writes all rows of a table to a file, or nowhere, and says what they were. */
export async function copyOut(client: pg.Client, table: CopiedTable, file?: string): Promise<Copied> {
  const hash = createHash('sha256');
  const rows = client.query(copyTo(`copy ${copied(table)} to stdout`));
  if (file === undefined) for await (const chunk of rows) hash.update(chunk as Buffer);
  else await pipeline(rows, passing(hash), createWriteStream(file, { mode: 0o600 }));
  return { rows: rows.rowCount, sha256: hash.digest('hex') };
}

/** Reads all rows of a table from a file that `copyOut` wrote. */
export async function copyIn(client: pg.Client, table: CopiedTable, file: string): Promise<void> {
  await pipeline(createReadStream(file), client.query(copyFrom(`copy ${copied(table)} from stdin`)));
}

function passing(hash: Hash): Transform {
  return new Transform({
    transform(chunk: Buffer, _encoding, done) {
      hash.update(chunk);
      done(null, chunk);
    },
  });
}

export async function setSequences(client: pg.Client, sequences: readonly Sequence[]): Promise<void> {
  for (const sequence of sequences) await client.query('select setval($1, $2)', [nameOf(sequence), sequence.value]);
}

type ForeignKey = { readonly table: string; readonly name: string };

/**
 * Empties tables and runs work in which they may be filled in any order: triggers rest, and that every reference leads somewhere is
 * checked at the end. Whoever owns the tables may do it; no administrator is needed.
 */
export async function loadingInAnyOrder(
  client: pg.Client,
  tables: readonly CopiedTable[],
  load: () => Promise<void>,
): Promise<void> {
  const names = tables.map(nameOf);
  const { rows: keys } = await client.query<ForeignKey>(
    `select conrelid::regclass::text as table, quote_ident(conname) as name from pg_constraint
     where contype = 'f' and not condeferrable and conrelid = any($1::text[]::regclass[])`,
    [names],
  );
  for (const name of names) await client.query(`alter table ${name} disable trigger user`);
  for (const { table, name } of keys) {
    await client.query(`alter table ${table} alter constraint ${name} deferrable initially deferred`);
  }
  await client.query('set constraints all deferred');
  await client.query(`truncate ${names.join(', ')}`);
  await load();
  await client.query('set constraints all immediate');
  for (const { table, name } of keys)
    await client.query(`alter table ${table} alter constraint ${name} not deferrable`);
  for (const name of names) await client.query(`alter table ${name} enable trigger user`);
}

/** Jobs that a worker had begun when the backup was made: no worker of the new installation knows of them. */
export async function freeJobs(client: pg.Client): Promise<void> {
  await client.query(
    'update graphile_worker._private_jobs set locked_at = null, locked_by = null where locked_at is not null',
  );
  await client.query(
    'update graphile_worker._private_job_queues set locked_at = null, locked_by = null where locked_at is not null',
  );
}
