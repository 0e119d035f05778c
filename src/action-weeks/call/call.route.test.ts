import { beforeAll, expect, test } from 'vitest';
import { listMails } from '../../platform/mail/outbox.store.ts';
import { useTestApp } from '../../testing/test-app.ts';
import { haveEdition } from '../action-weeks.builders.ts';

const app = useTestApp();
const day = 24 * 60 * 60 * 1000;

beforeAll(async () => {
  await haveEdition(app.services, {
    words: { call: 'Wir suchen <b>Sie</b>.', mottoEasy: 'Alle zusammen', callEasy: 'Bitte machen Sie mit.' },
  });
});

const typed = { organisation: 'Chor der Lebenden', name: 'Rosa Muster' };

async function mailsTo(address: string): Promise<readonly string[]> {
  const mails = await listMails(app.services.db, { limit: 500, offset: 0 });
  return mails.flatMap(({ toAddress, body }) => (toAddress === address ? [body ?? ''] : []));
}

const linkIn = (text: string, part: string): string =>
  new RegExp(`http://teilhabe\\.test(\\S*/aktionswochen/${part}/[\\w-]+)`, 'u').exec(text)?.[1] ?? '';

test('everybody reads the call with its deadline, in their language', async () => {
  const page = await app.visitor().get('/aktionswochen');
  expect(page.text).toContain('bis einschließlich 15. Februar 2027');
  expect(page.text).toContain('Wir suchen &lt;b>Sie&lt;/b>.');
  const easy = await app.visitor().get('/leicht/aktionswochen');
  expect(easy.text).toContain('Bitte machen Sie mit.');
  expect(easy.text).toContain('noch nicht geprüft');
  expect((await app.visitor().get('/en/aktionswochen')).text).toContain('lang="de"');
});

test('somebody new gets a link after pressing the button behind a mail; opening it changes nothing', async () => {
  const email = 'chor@partner.example';
  const visitor = app.visitor();
  const asked = await visitor.submit('/aktionswochen', { ...typed, email });
  expect(asked.location).toBe('/aktionswochen/fast-fertig');
  const [mail = ''] = await mailsTo(email);
  const confirming = linkIn(mail, 'bestaetigen');
  await visitor.get(confirming);
  expect(await mailsTo(email)).toHaveLength(1);
  const confirmed = await visitor.submit(confirming);
  expect(confirmed.location).toMatch(/^\/aktionswochen\/mitmachen\/[\w-]+$/u);
  expect((await visitor.get(confirmed.location ?? '')).text).toContain('Chor der Lebenden');
  const second = (await mailsTo(email)).find((one) => one.includes('mitmachen')) ?? '';
  expect((await app.visitor().get(linkIn(second, 'mitmachen'))).status).toBe(200);
  expect((await visitor.submit(confirming)).status).toBe(410);
});

test.each([
  ['no address', { email: '' }, '#email'],
  ['half an address', { email: 'chor@' }, '#email'],
  ['no organisation', { organisation: '\u200B' }, '#organisation'],
  ['no name', { name: ' ' }, '#name'],
  ['a trap for robots', { website: 'https://spam.example' }, '#email'],
])('%s is refused, with everything typed kept', async (_, wrong, field) => {
  const refused = await app.visitor().submit('/aktionswochen', { ...typed, email: 'x@partner.example', ...wrong });
  expect(refused.status).toBe(422);
  expect(refused.page.querySelector('.error-summary a')?.getAttribute('href')).toBe(field);
  expect(await mailsTo('x@partner.example')).toEqual([]);
});

test('nobody’s mailbox is filled by others, and the page never tells whether an address is known', async () => {
  const answers = [];
  for (let round = 0; round < 5; round += 1) {
    const { status, location } = await app
      .visitor()
      .submit('/aktionswochen', { ...typed, email: 'oft@partner.example' });
    answers.push(`${status} ${location}`);
  }
  expect(new Set(answers)).toEqual(new Set(['303 /aktionswochen/fast-fertig']));
  expect(await mailsTo('oft@partner.example')).toHaveLength(3);
});

test('a link to confirm ends after a week, and after the deadline nobody can ask', async () => {
  const email = 'spaet@partner.example';
  await app.visitor().submit('/aktionswochen', { ...typed, email });
  const [mail = ''] = await mailsTo(email);
  app.clock.advance(8 * day);
  expect((await app.visitor().submit(linkIn(mail, 'bestaetigen'))).status).toBe(410);
  app.clock.advance(90 * day);
  const closed = await app.visitor().submit('/aktionswochen', { ...typed, email });
  expect(closed.status).toBe(422);
  expect((await app.visitor().get('/aktionswochen')).text).toContain('Der Aufruf ist beendet');
});
