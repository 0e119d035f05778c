import { randomBytes } from 'node:crypto';
import { setTimeout } from 'node:timers/promises';
import type { Pool } from 'pg';
import { openPool } from '../platform/database.ts';

export const templateName = 'teilhabe_template';

/** Stands in a connection string where the name of the database goes. */
export const placeholder = 'name_of_the_database';

/**
 * A database of one's own, cloned from the migrated template.
 * @param databases connection string with `placeholder` for the name, as the global set-up provides it
 */
export async function cloneDatabase(databases: string): Promise<{ connectionString: string; drop(): Promise<void> }> {
  const name = `test_${randomBytes(6).toString('hex')}`;
  const maintenance = openPool(databases.replace(placeholder, 'postgres'), { max: 1 });
  try {
    // Cloning needs the template for itself; neighbours that clone at the same moment are waited for.
    await maintenance.query('select pg_advisory_lock(15087)');
    await maintenance.query(`create database ${name} template ${templateName}`);
  } finally {
    await maintenance.end();
  }
  return {
    connectionString: databases.replace(placeholder, name),
    async drop() {
      const pool = openPool(databases.replace(placeholder, 'postgres'), { max: 1 });
      try {
        await dropPatiently(pool, name);
      } finally {
        await pool.end();
      }
    },
  };
}

const insufficientPrivilege = '42501';

/** The server itself may be cleaning up in the database (autovacuum); only its owner can send it away, so it is waited for. */
async function dropPatiently(pool: Pool, name: string, attempts = 40): Promise<void> {
  try {
    await pool.query(`drop database if exists ${name} with (force)`);
  } catch (error) {
    const isBusy = error instanceof Error && 'code' in error && error.code === insufficientPrivilege;
    if (!isBusy || attempts === 0) throw error;
    await setTimeout(250);
    await dropPatiently(pool, name, attempts - 1);
  }
}
