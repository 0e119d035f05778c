import { rm } from 'node:fs/promises';
import { expect, test } from '@playwright/test';
import { httpVisitor } from './support/http-visitor.ts';
import {
  freePort,
  setUpPathIn,
  setUpPathOf,
  spawnProgram,
  startProgram,
  stopProgram,
  temporaryDataFolder,
  type Program,
} from './support/start-program.ts';

test.describe.configure({ timeout: 120_000 });

const email = 'erika@teilhabe.example';
const newPassword = 'pferd batterie heftklammer';

test('a sole administrator who has lost everything comes back with the help of the operator', async () => {
  const dataDir = await temporaryDataFolder();
  const port = await freePort();
  const setUpLink = async (...args: string[]) => {
    const program = await spawnProgram({ dataDir, port, command: 'set-up-link', args });
    return { code: await program.ended, printed: program.printed() };
  };
  let program: Program | undefined;
  try {
    const first = await setUpLink();
    expect([first.code, setUpPathIn(first.printed)]).toEqual([0, expect.stringContaining('/anmelden/einrichten/')]);

    program = await startProgram({ dataDir, port });
    const account = { name: 'Erika Muster', email, newPassword };
    const made = await httpVisitor(program.address).submit(await setUpPathOf(program), account);
    expect(made.location).toBe('/verwaltung/konto/zweiter-faktor');
    await stopProgram(program);

    const unknown = await setUpLink('niemand@teilhabe.example');
    expect(unknown).toEqual({ code: 78, printed: expect.stringContaining('Nobody has an account') });
    const second = await setUpLink(email);
    expect(second.code).toBe(0);

    program = await startProgram({ dataDir, port });
    const again = httpVisitor(program.address);
    const back = await again.submit(setUpPathIn(second.printed) ?? '', { newPassword: `${newPassword} zwei` });
    expect(back.location).toBe('/verwaltung/konto/zweiter-faktor');
    expect((await again.get('/verwaltung/konto')).status).toBe(200);
  } finally {
    if (program) await stopProgram(program);
    await rm(dataDir, { recursive: true, force: true });
  }
});
