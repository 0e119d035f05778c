import { expect } from '@playwright/test';
import { httpVisitor } from './support/http-visitor.ts';
import { test } from './support/program-test.ts';

test.describe.configure({ timeout: 180_000 });

const howMany = /Schon (\d+) weitere Menschen sind betroffen/u;

/** The address of a barrier to which everybody may add their voice. */
async function barrierToSpeakAbout(address: string): Promise<string> {
  const visitor = httpVisitor(address);
  const { text } = await visitor.get('/barrieren');
  for (const [path] of text.matchAll(/\/barrieren\/\d+/gu)) {
    if ((await visitor.get(path)).text.includes(`${path}/auch-betroffen`)) return path;
  }
  throw new Error('nobody can add a voice to any barrier of the list');
}

test('two programs on one database: nobody reads what was before a voice that was counted', async ({
  start,
  database,
}) => {
  const env = { DATABASE_URL: database.url, TRUST_PROXY: 'yes' };
  const one = await start({ command: 'demo', env });
  const other = await start({ command: 'demo', env });
  const addresses = [one.address, other.address];
  const path = await barrierToSpeakAbout(one.address);

  const read = async (address: string) => {
    const response = await fetch(address + path);
    const [, seen = '0'] = howMany.exec(await response.text()) ?? [];
    return { seen: Number(seen), etag: response.headers.get('etag') };
  };
  /** Answers once it is acknowledged. */
  const say = async (address: string) => {
    const { status, location } = await httpVisitor(address).submit(`${path}/auch-betroffen`, { how: '', website: '' });
    expect({ status, location }).toEqual({ status: 303, location: `${path}?erledigt=stimme` });
  };

  // From five on the number is shown.
  for (let n = 0; n < 5; n += 1) await say(one.address);
  let acknowledged = (await read(one.address)).seen;
  expect(acknowledged).toBeGreaterThanOrEqual(5);

  const over = new AbortController();
  let asked = 0;
  const stale: string[] = [];
  const versions = new Set<string>();
  const readAgainAndAgain = async (address: string): Promise<void> => {
    while (!over.signal.aborted) {
      const atLeast = acknowledged;
      const { seen, etag } = await read(address);
      asked += 1;
      // Only what is kept carries a version.
      if (etag !== null) versions.add(`${address} ${etag}`);
      if (seen < atLeast) stale.push(`${seen} instead of ${atLeast} at ${address}`);
    }
  };
  const readers = [...addresses, ...addresses].map(readAgainAndAgain);
  const before = acknowledged;
  for (let n = 0; n < 40; n += 1) {
    await say(addresses[n % 2] ?? one.address);
    acknowledged += 1;
    // Sometimes at once, sometimes after the page has been given from memory for a while.
    await new Promise((resolve) => setTimeout(resolve, (n % 4) * 10));
  }
  over.abort();
  await Promise.all(readers);

  expect(stale).toEqual([]);
  for (const address of addresses) expect((await read(address)).seen).toBe(before + 40);
  // Otherwise nothing would have been shown: one version must have been given several times.
  expect(versions.size).toBeGreaterThan(2);
  expect(asked).toBeGreaterThan(versions.size);
});
