import { execFileSync } from 'node:child_process';
import { rm } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { findChromium } from './find-chromium.ts';
import { freePort, startProgram, stopProgram, temporaryDataFolder } from './start-program.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** Builds the program and starts it with the demo stock, for all journeys together. */
export default async function startDemo(): Promise<() => Promise<void>> {
  const browser = await findChromium();
  execFileSync(process.execPath, ['scripts/build.mjs'], { cwd: root, stdio: 'inherit' });
  const dataDir = await temporaryDataFolder();
  const port = await freePort();
  const program = await startProgram({
    dataDir,
    port,
    command: 'demo',
    // Every journey comes from an address of its own, so that rate limits count them apart.
    env: { TRUST_PROXY: 'yes', BASE_URL: `http://localhost:${port}` },
  });
  process.env['JOURNEY_BROWSER'] = JSON.stringify(browser);
  process.env['JOURNEY_ADDRESS'] = program.address;
  process.env['JOURNEY_DATA_DIR'] = dataDir;
  return async () => {
    await stopProgram(program);
    await rm(dataDir, { recursive: true, force: true });
  };
}
