import { resolve } from 'node:path';
import { loadReferenceData } from '../../dist/server/app.js';
import { systemClock } from '../../dist/server/platform/clock.js';
import { readConfig } from '../../dist/server/platform/config.js';
import { loadDistrict } from '../../dist/server/platform/district/district.js';
import { closeServices, openServices } from '../../dist/server/platform/open-services.js';
import { keepEmbeddedPostgresRunning } from '../../dist/server/platform/postgres/keep-running.js';

const root = resolve(import.meta.dirname, '../..');

/** Works on a data folder with its database and what every installation begins with, and closes both. */
export async function withServices(dataDir, work) {
  const server = await keepEmbeddedPostgresRunning({ dataDir, say: () => undefined });
  try {
    const services = await openServices({
      config: readConfig({ DATA_DIR: dataDir, LOG_LEVEL: 'silent', BASE_URL: 'http://localhost' }),
      connectionString: server.connectionString,
      clock: systemClock,
      sourceRoot: resolve(root, 'dist/server'),
      district: loadDistrict(resolve(root, 'district')),
    });
    try {
      await loadReferenceData(services);
      return await work(services, server.connectionString);
    } finally {
      await closeServices(services);
    }
  } finally {
    await server.stop();
  }
}
