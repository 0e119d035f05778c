import { readdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { sessionFor, signedIn, staffAccount } from './accounts/accounts.builders.ts';
import { firstAdministratorLink, furtherAdministratorLink, recoveryLink } from './accounts/index.ts';
import { haveEdition } from './action-plan/action-plan.builders.ts';
import { haveAccepted, haveReportLink } from './action-weeks/accepted.builders.ts';
import { haveEdition as haveWeeks, haveInvited } from './action-weeks/action-weeks.builders.ts';
import { haveAsked as haveAskedMeasure } from './action-plan/rounds/rounds.builders.ts';
import { haveAsked } from './barriers/answer/answer.builders.ts';
import { haveArticle } from './information/articles/articles.builders.ts';
import { listMails } from './platform/mail/outbox.store.ts';
import { routes } from './testing/routes.ts';
import { useTestApp } from './testing/test-app.ts';

const program = useTestApp({ TRUST_PROXY: 'yes' });
const origin = 'http://teilhabe.test';

/** One real link of every kind that opens something without an account, by the route it belongs to. */
const links = new Map<string, string>();

const lastPart = (path: string): string => path.split('/').at(-1) ?? '';

async function mailed(address: string, part: string): Promise<string> {
  const mails = await listMails(program.services.db, { limit: 50, offset: 0 });
  const bodies = mails.filter(({ toAddress }) => toAddress === address).map(({ body }) => body);
  return new RegExp(`${origin}\\S*${part}/([\\w.-]+)`, 'u').exec(bodies.join('\n'))?.[1] ?? '';
}

beforeAll(async () => {
  const { services } = program;
  links.set('the first administrator', lastPart((await firstAdministratorLink(services)) ?? ''));
  links.set('/antwort/:token', lastPart((await haveAsked(services)).answerPath));
  const edition = await haveEdition(services);
  links.set('/antwort/massnahme/:token', lastPart((await haveAskedMeasure(services, edition, {})).answerPath));
  const manager = await staffAccount(program, 'participationManager');
  const { visitor } = await sessionFor(program, manager);
  const article = await haveArticle(services, { isPublic: false });
  const preview = await visitor.submit(`/verwaltung/inhalte/${article.id}/vorschau`);
  links.set('/vorschau/:token', /\/vorschau\/([\w-]{20,})/u.exec(preview.text)?.[1] ?? '');
  const subscriber = { email: 'mia@beispiel.de', edition: 'standard' };
  await program.visitor().submit('/newsletter', subscriber);
  const confirm = await mailed(subscriber.email, '/newsletter/bestaetigen');
  links.set('/newsletter/bestaetigen/:token', confirm);
  await program.visitor().submit(`/newsletter/bestaetigen/${confirm}`);
  await program.visitor().submit('/newsletter', subscriber);
  links.set('/newsletter/einstellungen/:token', await mailed(subscriber.email, '/newsletter/einstellungen'));
  await haveWeeks(services);
  links.set('/aktionswochen/mitmachen/:token', lastPart(await haveInvited(services)));
  links.set(
    '/aktionswochen/nachbericht/:token',
    lastPart(await haveReportLink(services, await haveAccepted(services))),
  );
  const chorus = { organisation: 'Chor', name: 'Mia', email: 'chor@beispiel.de' };
  await program.visitor().submit('/aktionswochen', chorus);
  links.set('/aktionswochen/bestaetigen/:token', await mailed(chorus.email, '/aktionswochen/bestaetigen'));
  const administrator = (await signedIn(program, 'administrator')).visitor;
  await administrator.submit('/verwaltung/konten/einladen', {
    name: 'Neu',
    email: 'neu@teilhabe.test',
    role: 'editor',
  });
  links.set('/anmelden/einladung/:token', await mailed('neu@teilhabe.test', '/anmelden/einladung'));
  links.set('/anmelden/einrichten/:token', lastPart(await furtherAdministratorLink(services)));
  const recovery = await recoveryLink(services, manager.email);
  links.set('/anmelden/neues-passwort/:token', recovery.ok ? lastPart(recovery.value) : '');
});

const withoutRule = (path: string): string => path.replace(/\{.*\}/u, '');
const byLink = [
  ...new Set(routes.flatMap(({ method, path }) => (method === 'GET' && /:token(\{.*\})?$/u.test(path) ? [path] : []))),
];
/** Leaving the newsletter and changing its edition are told of in the same mail. */
const sameLink = new Map([['/newsletter/abmelden/:token', '/newsletter/einstellungen/:token']]);

test('there is a real link for every route that opens by one', () => {
  const missing = byLink.map(withoutRule).filter((path) => !links.get(sameLink.get(path) ?? path));
  expect(missing).toEqual([]);
});

test.each(byLink)('%s opens with its own link only', async (route) => {
  const path = withoutRule(route);
  const own = sameLink.get(path) ?? path;
  const opened: string[] = [];
  for (const [purpose, token] of links) {
    const { status } = await program.visitor().get(path.replace(':token', token));
    if (status === 200) opened.push(purpose);
    else expect([404, 410]).toContain(status);
  }
  expect(opened).toEqual([own]);
});

const changing = routes.filter(({ method, path }) => method === 'POST' && path.includes('/:token'));

test.each(changing.map(({ path }) => path))('%s changes nothing with a link of another purpose', async (route) => {
  const path = withoutRule(route.replace(/\/:item\b/u, '/00000000-0000-4000-8000-000000000000'));
  const opener = path.slice(0, path.indexOf(':token') + ':token'.length);
  const own = sameLink.get(opener) ?? opener;
  // Nobody learns whether there ever was a link that is to be renewed, or an address that leaves the newsletter.
  const allowed = path.endsWith('/neuer-link') ? [303] : path === '/newsletter/abmelden/:token' ? [200] : [404, 410];
  const before = await listMails(program.services.db, { limit: 500, offset: 0 });
  const taken: string[] = [];
  for (const [at, [purpose, token]] of [...links].entries()) {
    if (purpose === own || (own.startsWith('/anmelden/einrichten') && purpose === 'the first administrator')) continue;
    const visitor = program.visitor({ 'x-forwarded-for': `10.0.${at}.1` });
    const { status } = await visitor.submit(path.replace(':token', token), {
      newPassword: 'pferd batterie heftklammer',
    });
    if (!allowed.includes(status)) taken.push(`${purpose}: ${status}`);
  }
  expect(taken).toEqual([]);
  expect(await listMails(program.services.db, { limit: 500, offset: 0 })).toHaveLength(before.length);
  const still = [...links].filter(([purpose]) => byLink.some((one) => withoutRule(one) === purpose));
  for (const [purpose, token] of still)
    expect((await program.visitor().get(purpose.replace(':token', token))).status, purpose).toBe(200);
});

const hostile = [
  '/assets/..%2f..%2fpackage.json',
  '/assets/%2e%2e/%2e%2e/package.json',
  '/assets/%2e%2e%5c%2e%2e%5cpackage.json',
  '/assets/....//....//package.json',
  '/assets/%252e%252e%252f%252e%252e%252fpackage.json',
  '/assets/..;/server/main.js',
  '/assets/%00',
  '/assets/style.css%00.js',
  '/assets/',
  '/assets/manifest.json/..%2f..%2fserver%2fmain.js',
  '/server/main.js',
  '/.env',
  '/.git/config',
  '/%E0%A4%A',
  '/%',
  '/barrieren/%c0%ae%c0%ae%2f',
  '/barrieren/1001%0d%0aSet-Cookie:x=1',
  '/barrieren/1/fotos/..%2f..%2f..%2fetc%2fpasswd/400',
  '/barrieren/melden/fotos/..%2f..%2f..%2fetc%2fpasswd',
  '/loesungen/x/bilder/..%2f..%2f..%2fetc%2fpasswd',
  '/anmelden?weiter=/%0d%0aSet-Cookie:%20x=1',
  '/barrieren/%0d%0aSet-Cookie:x=1/',
  '//evil.example/a',
  '/en//evil.example/a',
  '/leicht///evil.example/a/b',
  `/${'a/'.repeat(4000)}`,
  `/barrieren%00?q=${'%00'.repeat(500)}`,
];

test.each(hostile)('%s leads nowhere', async (path) => {
  const answer = await program.app.request(origin + path);
  const text = await answer.text();
  expect([200, 301, 400, 404]).toContain(answer.status);
  expect(text).not.toMatch(/"devDependencies"|root:x:0|keepEmbeddedPostgresRunning|sourceMappingURL/u);
  expect(text).not.toMatch(/(?:href|src|action)="\/\//u);
  expect(answer.headers.getSetCookie()).toEqual([]);
  expect(answer.headers.get('location') ?? '').not.toMatch(/[\r\n]|^\/\/|^https?:/u);
});

test('built files, machine answers, errors and redirects carry the protecting headers too', async () => {
  const built = readdirSync(resolve(import.meta.dirname, '../dist/assets')).slice(0, 20);
  expect(built.length).toBeGreaterThan(5);
  const paths = ['/health/live', '/health/ready', '/assets/none.css', '/barrieren/', '/robots.txt', '/favicon.svg'];
  const lacking: string[] = [];
  for (const path of [...paths, ...built.map((name) => `/assets/${name}`)]) {
    const { headers } = await program.app.request(origin + path);
    const isProtected =
      headers.get('x-content-type-options') === 'nosniff' &&
      headers.get('x-frame-options') === 'DENY' &&
      (headers.get('content-security-policy') ?? '').startsWith("default-src 'none'");
    if (!isProtected) lacking.push(path);
  }
  expect(lacking).toEqual([]);
});
