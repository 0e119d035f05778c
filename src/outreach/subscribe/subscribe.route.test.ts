import { sql } from 'kysely';
import { expect, test } from 'vitest';
import { listMails } from '../../platform/mail/outbox.store.ts';
import { useTestApp } from '../../testing/test-app.ts';
import { eraseUnconfirmed } from '../erase-unconfirmed.job.ts';
import { countSubscribers } from '../subscribers.store.ts';

const program = useTestApp();
const day = 24 * 60 * 60 * 1000;

/** Everything that was ever written to an address. */
async function mailTo(address: string): Promise<string> {
  const mails = await listMails(program.services.db, { limit: 500, offset: 0 });
  return mails.flatMap(({ toAddress, body }) => (toAddress === address ? [body] : [])).join('\n');
}

const pathIn = (text: string, part: string): string =>
  new RegExp(`http://teilhabe\\.test(\\S*/newsletter/${part}/\\S+)`, 'u').exec(text)?.[1] ?? '';

async function subscribed(email: string, edition = 'standard', prefix = ''): Promise<void> {
  const visitor = program.visitor();
  expect((await visitor.submit(`${prefix}/newsletter`, { email, edition })).location).toBe(
    `${prefix}/newsletter/fast-fertig`,
  );
  const path = pathIn(await mailTo(email), 'bestaetigen');
  expect((await visitor.submit(path)).location).toMatch(/\/newsletter\/angemeldet$/u);
}

async function settingsOf(email: string): Promise<string> {
  await program.visitor().submit('/newsletter', { email, edition: 'standard' });
  return pathIn(await mailTo(email), 'einstellungen');
}

async function consentsOf(event: string): Promise<number> {
  const { rows } = await sql<{ count: number }>`
    select count(*) as count from newsletter_consents where event = ${event}`.execute(program.services.db);
  return rows[0]?.count ?? 0;
}

test('somebody is on the list only after pressing the button behind the link; opening it changes nothing', async () => {
  const visitor = program.visitor();
  await visitor.submit('/leicht/newsletter', { email: 'mia@beispiel.de', edition: 'easy' });
  const mail = await mailTo('mia@beispiel.de');
  expect(mail).toContain('Waren Sie das?');
  const path = pathIn(mail, 'bestaetigen');
  expect(path).toMatch(/^\/leicht\//u);
  expect((await visitor.get(path)).text).toContain('Ja, ich möchte den Rundbrief');
  expect(await countSubscribers(program.services.db)).toEqual({ standard: 0, easy: 0 });
  await visitor.submit(path);
  await visitor.submit(path);
  expect(await countSubscribers(program.services.db)).toEqual({ standard: 0, easy: 1 });
  expect(await consentsOf('confirmed')).toBe(1);
});

test('nobody learns from the page whether an address is on the list', async () => {
  await subscribed('bekannt@beispiel.de');
  const known = await program.visitor().submit('/newsletter', { email: 'Bekannt@Beispiel.DE', edition: 'easy' });
  const unknown = await program.visitor().submit('/newsletter', { email: 'neu@beispiel.de', edition: 'easy' });
  expect([known.status, known.location]).toEqual([unknown.status, unknown.location]);
  expect((await mailTo('bekannt@beispiel.de')).includes('schon angemeldet')).toBe(true);
});

test.each([
  ['', 'Bitte geben Sie Ihre E-Mail-Adresse ein.'],
  ['rosa', 'nicht vollständig'],
  ['rosa@beispiel', 'nicht vollständig'],
])('the address %j is refused with a sentence and stays in the field', async (email, sentence) => {
  const { status, text, page } = await program.visitor().submit('/newsletter', { email, edition: 'easy' });
  expect(status).toBe(422);
  expect(text).toContain(sentence);
  expect(page.querySelector('#email')?.getAttribute('value') ?? '').toBe(email);
  expect(page.querySelector('input[name=edition][value=easy][checked]')).not.toBeNull();
});

test('an address with an umlaut domain is one address, however it is written', async () => {
  await subscribed('anna@büro-müller.de');
  const before = await countSubscribers(program.services.db);
  await program.visitor().submit('/newsletter', { email: 'Anna@xn--bro-mller-q9ae.de', edition: 'standard' });
  expect(await countSubscribers(program.services.db)).toEqual(before);
  expect(await mailTo('anna@büro-müller.de')).toContain('/newsletter/einstellungen/');
});

test('a mailbox is not filled by others: the fourth request of a day sends nothing, and looks the same', async () => {
  const ask = () => program.visitor().submit('/newsletter', { email: 'opfer@beispiel.de', edition: 'easy' });
  for (let times = 0; times < 6; times += 1) expect((await ask()).location).toBe('/newsletter/fast-fertig');
  const mails = await listMails(program.services.db, { limit: 500, offset: 0 });
  expect(mails.filter(({ toAddress }) => toAddress === 'opfer@beispiel.de')).toHaveLength(3);
});

test('somebody changes the edition and leaves; the address is gone at once, the proof stays', async () => {
  await subscribed('geht@beispiel.de');
  const path = await settingsOf('geht@beispiel.de');
  const visitor = program.visitor();
  expect((await visitor.submit(path, { edition: 'easy' })).location).toBe(`${path}?erledigt=1`);
  expect((await visitor.get(path)).page.querySelector('input[value=easy][checked]')).not.toBeNull();
  expect((await visitor.submit(path, { edition: 'nichts' })).status).toBe(422);
  expect((await visitor.submit(path, { go: 'leave' })).location).toBe('/newsletter/abgemeldet');
  expect((await visitor.get(path)).status).toBe(410);
  expect((await visitor.submit(path, { go: 'leave' })).location).toBe('/newsletter/abgemeldet');
  const { rows } = await sql<{ row: string }>`
    select s::text as row from newsletter_subscribers s where s::text like '%geht@%'
    union all select m::text from outgoing_mails m where m::text like '%geht@%' and m.state <> 'waiting'`.execute(
    program.services.db,
  );
  expect(rows).toEqual([]);
  expect(await consentsOf('unsubscribed')).toBe(1);
});

test('a mail program leaves with one press, without our page and without an origin (RFC 8058)', async () => {
  await subscribed('klick@beispiel.de');
  const path = (await settingsOf('klick@beispiel.de')).replace('einstellungen', 'abmelden');
  const before = await consentsOf('unsubscribed');
  const opened = await program.visitor().get(path);
  expect([opened.status, await consentsOf('unsubscribed')]).toEqual([200, before]);
  const press = () =>
    program.app.request(`http://teilhabe.test${path}`, {
      method: 'POST',
      body: 'List-Unsubscribe=One-Click',
      headers: { 'content-type': 'application/x-www-form-urlencoded' },
    });
  expect((await press()).status).toBe(200);
  expect((await press()).status).toBe(200);
  expect(await consentsOf('unsubscribed')).toBe(before + 1);
});

test('a link that was changed opens nobody’s settings', async () => {
  await subscribed('sicher@beispiel.de');
  const path = await settingsOf('sicher@beispiel.de');
  for (const wrong of [
    `${path}x`,
    path.replace(/\.[^.]+$/u, ''),
    '/newsletter/einstellungen/x',
    '/newsletter/bestaetigen/x',
  ]) {
    expect((await program.visitor().get(wrong)).status, wrong).toBe(410);
  }
});

test('who never confirms is forgotten after a week, and what was agreed to cannot be changed', async () => {
  await program.visitor().submit('/newsletter', { email: 'vergessen@beispiel.de', edition: 'easy' });
  const path = pathIn(await mailTo('vergessen@beispiel.de'), 'bestaetigen');
  program.clock.advance(8 * day);
  expect((await program.visitor().get(path)).status).toBe(410);
  await eraseUnconfirmed.run(program.services, {} as never, program.services.log);
  const { rows } = await sql`select from newsletter_subscribers where confirmed_at is null`.execute(
    program.services.db,
  );
  expect(rows).toEqual([]);
  for (const change of [sql`update newsletter_consents set edition = 'easy'`, sql`delete from newsletter_consents`]) {
    await expect(change.execute(program.services.db)).rejects.toThrow('only ever added to');
  }
});
