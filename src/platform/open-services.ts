import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import type { Clock } from './clock.ts';
import { WrongSettings, type Config } from './config.ts';
import { findDatabaseUse, markDatabaseUse, type DatabaseUse } from './database-use.store.ts';
import { databaseOver, dialectOf, openPool, type Db } from './database.ts';
import type { District } from './district/district.ts';
import { openFolderStore } from './files/file-store.ts';
import { createRateLimits } from './http/rate-limit.ts';
import { installationValue } from './installation.store.ts';
import { keptData } from './kept/kept-data.ts';
import { keptReads } from './kept/kept-reads.ts';
import { openPageVersions } from './kept/page-versions.ts';
import { createLog } from './log.ts';
import { openMailTransport } from './mail/transport.ts';
import { migrate } from './migrations.ts';
import type { Services } from './services.ts';
import { countVisits } from './visits/count-visits.ts';

type Surroundings = {
  config: Config;
  /** Where the database is reached. */
  connectionString: string;
  clock: Clock;
  /** Folder whose subfolders are the slices, with their migrations. */
  sourceRoot: string;
  district: District;
};

/**
 * Connects everything technical and brings the schema up to date. Close with `closeServices`.
 * @throws {WrongSettings} when the demonstration would meet real data, or real work the stock of the demonstration
 */
export async function openServices({
  config,
  connectionString,
  clock,
  sourceRoot,
  district,
}: Surroundings): Promise<Services> {
  const pool = openPool(connectionString);
  const dialect = dialectOf(pool);
  const db = databaseOver(dialect);
  try {
    await prepareDatabase(db, config.demo ? 'demo' : 'work', () => migrate(pool, sourceRoot));
  } catch (error) {
    await pool.end();
    throw error;
  }
  const secret = await installationValue(db, 'rate-limit-secret', () => randomBytes(16).toString('hex'));
  const log = createLog(config);
  const versions = openPageVersions(connectionString);
  const kept = keptData(versions);
  return {
    config,
    pool,
    db,
    clock,
    district,
    log,
    mail: openMailTransport(config),
    files: openFolderStore(join(config.dataDir, 'files')),
    limits: createRateLimits(pool, secret),
    visits: countVisits({ db, clock, log }),
    versions,
    kept,
    reads: keptReads({ dialect, clock, kept }),
  };
}

/** Asks first, so that not even the schema of a database is touched that is for something else. */
async function prepareDatabase(db: Db, use: DatabaseUse, bringUpToDate: () => Promise<unknown>): Promise<void> {
  refuseOther(use, (await findDatabaseUse(db)) ?? use);
  await bringUpToDate();
  refuseOther(use, await markDatabaseUse(db, use));
}

function refuseOther(wanted: DatabaseUse, found: DatabaseUse): void {
  if (found === wanted) return;
  throw new WrongSettings(
    wanted === 'demo'
      ? 'This database is in real use. The demonstration works without second factor and prints its passwords, so it needs one of its own: unset DATABASE_URL and DATA_DIR, or name an empty database.'
      : 'This database holds the stock of the demonstration, whose passwords everybody knows. Set DATABASE_URL or DATA_DIR to an empty database.',
  );
}

export async function closeServices(services: Services): Promise<void> {
  services.mail.close();
  services.versions.close();
  await services.visits.flush();
  await services.pool.end();
}
