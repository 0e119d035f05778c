import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import type { Clock } from './clock.ts';
import type { Config } from './config.ts';
import { openDatabase, openPool } from './database.ts';
import type { District } from './district/district.ts';
import { openFolderStore } from './files/file-store.ts';
import { createRateLimits } from './http/rate-limit.ts';
import { installationValue } from './installation.store.ts';
import { createLog } from './log.ts';
import { openMailTransport } from './mail/transport.ts';
import { migrate } from './migrations.ts';
import type { Services } from './services.ts';

type Surroundings = {
  config: Config;
  /** Where the database is reached. */
  connectionString: string;
  clock: Clock;
  /** Folder whose subfolders are the slices, with their migrations. */
  sourceRoot: string;
  district: District;
};

/** Connects everything technical and brings the schema up to date. Close with `closeServices`. */
export async function openServices({ config, connectionString, clock, sourceRoot, district }: Surroundings): Promise<Services> {
  const pool = openPool(connectionString);
  await migrate(pool, sourceRoot);
  const db = openDatabase(pool);
  const secret = await installationValue(db, 'rate-limit-secret', () => randomBytes(16).toString('hex'));
  return {
    config,
    pool,
    db,
    clock,
    district,
    log: createLog(config),
    mail: openMailTransport(config),
    files: openFolderStore(join(config.dataDir, 'files')),
    limits: createRateLimits(pool, secret),
  };
}

export async function closeServices(services: Services): Promise<void> {
  services.mail.close();
  await services.pool.end();
}

