import { randomBytes } from 'node:crypto';
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
      await pool.query(`drop database if exists ${name} with (force)`);
      await pool.end();
    },
  };
}
