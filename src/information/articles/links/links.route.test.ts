import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { signedIn } from '../../../accounts/accounts.builders.ts';
import { system } from '../../../platform/actor.ts';
import { transact } from '../../../platform/use-case.ts';
import { useTestApp } from '../../../testing/test-app.ts';
import type { Visitor } from '../../../testing/visitor.ts';
import { haveArticle } from '../articles.builders.ts';
import { withdrawArticle } from '../publish-article.ts';
import { checkLinks } from './check-links.job.ts';
import { addressesIn } from './link-addresses.ts';
import { brokenLinks } from './links.store.ts';

// Where anybody else's pages stand, and our own: a real server each time.
const isThere = new Set(['/da', '/kontakt']);
const asked: string[] = [];
const server: Server = createServer((request, response) => {
  asked.push(request.url ?? '');
  response.writeHead(isThere.has(request.url ?? '') ? 200 : 404).end();
});
server.listen(0, '127.0.0.1');
await once(server, 'listening');
const theirs = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
afterAll(() => void server.close());

const app = useTestApp({ BASE_URL: theirs, OUTGOING_PRIVATE: 'yes' });
const path = '/verwaltung/inhalte/links';
let editor: Visitor;
let reader: Visitor;
const look = () => checkLinks(app.services, { pauseMs: 1 });

beforeAll(async () => {
  editor = (await signedIn(app, 'editor')).visitor;
  reader = (await signedIn(app, 'reader')).visitor;
});

test('where a text leads is read from its links alone', () => {
  expect(
    addressesIn(
      '[a](https://a.example/x#oben) [b](/b) [c](/b#c) [d](mailto:d@e.example) [e](//e) [f](f) https://g.example',
    ),
  ).toEqual(['https://a.example/x', '/b']);
});

test('an editor sees which links lead nowhere, since when and where, says which are right, and is done when all are mended', async () => {
  const other = await haveArticle(app.services, { words: { title: 'Ziel' } });
  const article = await haveArticle(app.services, {
    words: {
      title: 'Wegweiser',
      body: `[da](${theirs}/da) [weg](${theirs}/weg) [Kontakt](/kontakt) [Ziel](${other.path}) [nie](/aktuelles/nie)`,
      titleEasy: 'Weg',
      bodyEasy: `[auch weg](${theirs}/weg) [anderswo](/nirgends)`,
      related: `Zum Antrag: ${theirs}/ende#unten\nDer Kontakt: /kontakt`,
      relatedEasy: 'Mehr lesen über Wege: /ende-leicht',
    },
  });
  await haveArticle(app.services, { isPublic: false, words: { title: 'Entwurf', body: `[x](${theirs}/entwurf)` } });
  await look();
  const broken = await brokenLinks(app.services.db);
  const ours = broken.filter(({ address }) => /\/weg$|nie$|nirgends|entwurf|ziel|ende/u.test(address));
  expect(ours.map(({ address, fault }) => [address, fault])).toEqual([
    ['/aktuelles/nie', 'gone'],
    ['/ende-leicht', 'gone'],
    ['/nirgends', 'gone'],
    [`${theirs}/ende`, 'gone'],
    [`${theirs}/weg`, 'gone'],
  ]);
  expect(asked.filter((one) => one === '/weg').length).toBeLessThanOrEqual(2);
  expect(asked).not.toContain('/entwurf');

  const { page } = await editor.get(path);
  const row = page.querySelectorAll('#kaputt tbody tr').find((one) => one.text.includes(`${theirs}/weg`));
  expect(row?.text).toContain('23. November 2026');
  expect(row?.querySelector(`a[href="/verwaltung/inhalte/${article.id}/text"]`)?.text).toBe('Wegweiser');
  expect((await editor.get('/verwaltung')).text).toMatch(/\d+ Links führen ins Leere/u);

  await editor.submitAndFollow(`${path}/stimmt`, { address: `${theirs}/weg`, right: 'ja' });
  app.clock.set(new Date('2026-11-23T18:00:00Z'));
  await look();
  const aside = await editor.get(path);
  expect(aside.page.querySelector('#kaputt')?.text).not.toContain(`${theirs}/weg`);
  expect(aside.page.querySelector('#stimmt-trotzdem')?.text).toContain(`${theirs}/weg`);
  // Since when is not forgotten by looking again; that it was right is, once the program finds it.
  expect((await brokenLinks(app.services.db)).find(({ address }) => address === '/nirgends')?.brokenSince).toEqual(
    new Date('2026-11-23T08:00:00Z'),
  );
  isThere.add('/weg');
  await look();
  expect((await brokenLinks(app.services.db)).map(({ address }) => address)).not.toContain(`${theirs}/weg`);
  const late = await editor.submitAndFollow(`${path}/stimmt`, { address: `${theirs}/weg`, right: 'ja' });
  expect(late.text).toContain('kommt inzwischen an');

  await transact(app.services, system, (work) => withdrawArticle(work, article.id));
  expect((await editor.get(path)).text).not.toContain('/nirgends');
  await look();
  expect((await brokenLinks(app.services.db)).map(({ address }) => address)).not.toContain('/nirgends');
});

test('the board reads the list and changes nothing; strangers see nothing', async () => {
  expect((await reader.get(path)).status).toBe(200);
  expect((await reader.get(path)).page.querySelector('main form')).toBeNull();
  expect((await reader.submit(`${path}/stimmt`, { address: '/nirgends' })).status).toBe(403);
  expect((await app.visitor().get(path)).status).toBe(303);
});
