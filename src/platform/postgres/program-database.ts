import pg from 'pg';

/** How a program reaches the embedded server; `host` is the folder of its socket. */
export type Connection = { host: string; port: number; user: string; password: string; database: string };

/** Role and database of the application. */
export const programRole = 'teilhabe';

/**
 * Makes the application's role and database where they are missing. The role is no administrator, as in production:
 * what SQL smuggled into the application may do stays inside its own databases. Throws when the server does not let the
 * administrator in.
 */
export async function prepareProgramDatabase(administrator: Connection, programPassword: string): Promise<void> {
  const client = new pg.Client({ ...administrator, connectionTimeoutMillis: 10_000 });
  await client.connect();
  try {
    const role = await client.query('select from pg_roles where rolname = $1', [programRole]);
    if (role.rowCount === 0) {
      const password = client.escapeLiteral(programPassword);
      await client.query(`create role ${programRole} login createdb password ${password}`);
    }
    const database = await client.query('select from pg_database where datname = $1', [programRole]);
    if (database.rowCount === 0) await client.query(`create database ${programRole} owner ${programRole}`);
  } finally {
    await client.end();
  }
}

/** The connection as one string, as `pg`, libpq and DATABASE_URL understand it. */
export function connectionStringOf(connection: Connection): string {
  const { user, password, host, port, database } = connection;
  return `postgresql://${user}:${password}@${encodeURIComponent(host)}:${port}/${encodeURIComponent(database)}`;
}
