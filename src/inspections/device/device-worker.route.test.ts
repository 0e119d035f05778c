import { expect, test } from 'vitest';
import { signedIn } from '../../accounts/accounts.builders.ts';
import { useTestApp } from '../../testing/test-app.ts';

const program = useTestApp();

test('the worker lies where it can never reach a public page, is asked for anew, and holds nothing of anybody', async () => {
  const { visitor } = await signedIn(program, 'reader');
  const answer = await visitor.get('/verwaltung/begehungen/geraet.js');
  expect(answer.status).toBe(200);
  expect(answer.headers.get('content-type')).toContain('text/javascript');
  expect(answer.headers.get('cache-control')).toBe('no-cache');
  // A wider reach would need this header.
  expect(answer.headers.get('service-worker-allowed')).toBeNull();
  expect(answer.text).toMatch(/^importScripts\("\/assets\/device-worker[\w.-]*\.js"\);\n$/u);
  expect(answer.headers.get('content-security-policy')).toContain("worker-src 'self'");
});

test('signing out asks the browser to clear what pages have kept on the device', async () => {
  const { visitor } = await signedIn(program, 'editor');
  expect((await visitor.submit('/verwaltung/abmelden')).headers.get('clear-site-data')).toBe('"storage"');
});
