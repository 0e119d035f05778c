import { expect, test } from 'vitest';
import { useTestApp } from './testing/test-app.ts';

const program = useTestApp();

test('a machine learns that the program is live and ready', async () => {
  const visitor = program.visitor();
  expect((await visitor.get('/health/live')).status).toBe(200);
  expect((await visitor.get('/health/ready')).status).toBe(200);
});

test('an unknown address answers with a human page in the language of the address', async () => {
  const visitor = program.visitor();
  const page = await visitor.get('/leicht/gibt-es-nicht');
  expect(page.status).toBe(404);
  expect(page.page.querySelector('html')?.getAttribute('lang')).toBe('de-simple');
  expect(page.page.querySelector('h1')?.text).toContain('Diese Seite gibt es hier nicht');
});

test('no page allows anything inline or from elsewhere', async () => {
  const { headers } = await program.visitor().get('/gibt-es-nicht');
  const policy = headers.get('content-security-policy') ?? '';
  expect(policy).toContain("default-src 'none'");
  expect(policy).not.toContain('unsafe');
  expect(policy).not.toMatch(/https?:/u);
});

test('easy German says on every page that nobody has checked it yet', async () => {
  const visitor = program.visitor();
  expect((await visitor.get('/leicht/barrieren')).page.querySelector('.text-state')?.text).toContain(
    'noch nicht geprüft',
  );
  expect((await visitor.get('/barrieren')).page.querySelector('.text-state')).toBeNull();
});
