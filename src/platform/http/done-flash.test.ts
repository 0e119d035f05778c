import { expect, test } from 'vitest';
import { signedIn } from '../../accounts/accounts.builders.ts';
import { havePublicBarrier } from '../../barriers/barriers.builders.ts';
import { useTestApp } from '../../testing/test-app.ts';

const program = useTestApp();

test('a page says what was done, and nothing for a word that somebody has made up', async () => {
  const { number } = await havePublicBarrier(program.services);
  const { visitor } = await signedIn(program, 'participationManager');
  const saidAt = async (path: string) => (await visitor.get(path)).page.querySelector('.flash')?.innerHTML;
  expect(await saidAt('/verwaltung/konto?getan=passkey-entfernt')).toContain('Der Passkey ist entfernt.');
  for (const word of ['', 'gibt-es-nicht', 'constructor', '__proto__', 'toString', 'hasOwnProperty'])
    for (const path of [`/verwaltung/konto?getan=${word}`, `/verwaltung/barrieren/${number}?erledigt=${word}`])
      expect(await saidAt(path), path).toBe('');
});
