import { parse } from 'csv-parse/sync';
import { randomUUID } from 'node:crypto';
import { beforeAll, expect, test } from 'vitest';
import { signedIn } from '../../accounts/accounts.builders.ts';
import { citizen } from '../../platform/actor.ts';
import { listMails } from '../../platform/mail/outbox.store.ts';
import { newHashedCode } from '../../platform/secrets/receipt-code.ts';
import { transact } from '../../platform/use-case.ts';
import { useTestApp } from '../../testing/test-app.ts';
import type { Visitor } from '../../testing/visitor.ts';
import { cancelDate } from '../change-dates.ts';
import { haveEvent, twoHours } from '../events.builders.ts';
import { register } from './register.ts';
import { registrationsOf } from './registrations.store.ts';

const app = useTestApp();
let office: Visitor;

beforeAll(async () => {
  office = (await signedIn(app, 'participationManager')).visitor;
});

const open = (seats: number | null, more = {}) =>
  haveEvent(app.services, { words: { title: 'Rundgang' }, facts: { takesRegistrations: true, seats, ...more } });

const rosa = { name: 'Rosa Probe', email: 'rosa@müller.example', needs: 'Platz für den Rollator' };
const mails = async (to: string) =>
  (await listMails(app.services.db, { limit: 100, offset: 0 })).filter((mail) => mail.toAddress === to);

async function come(slug: string, dateId: string, who: Record<string, string>) {
  const visitor = app.visitor();
  const thanks = await visitor.submitAndFollow(`/veranstaltungen/${slug}/anmelden`, { date: dateId, ...who });
  return { visitor, thanks, code: thanks.page.querySelector('.read-aloud')?.text ?? '' };
}

test('Rosa registers, comes back with her code from another device, changes what she needs and cancels', async () => {
  const { event, dates } = await open(5);
  const dateId = dates[0]?.id ?? '';
  expect((await app.visitor().get(`/veranstaltungen/${event.slug}`)).text).toContain('Es sind noch Plätze frei');
  const { thanks, code } = await come(event.slug, dateId, rosa);
  expect(thanks.text).toContain('Sie sind angemeldet');
  const [mail] = await mails(rosa.email);
  expect([mail?.body?.includes(code), mail?.body?.includes('Rollator'), mail?.confidential]).toEqual([
    true,
    false,
    true,
  ]);
  const elsewhere = app.visitor();
  const own = await elsewhere.submitAndFollow('/veranstaltungen/anmeldung', {
    code: code.toUpperCase().replaceAll('-', ' '),
  });
  expect(own.page.querySelector('#needs')?.text).toContain('Rollator');
  await elsewhere.submit('/veranstaltungen/anmeldung/bedarf', { needs: 'Nichts mehr' });
  expect((await registrationsOf(app.services.db, dateId))[0]?.needs).toBe('Nichts mehr');
  await app.runJobs();
  const gone = await elsewhere.submitAndFollow('/veranstaltungen/anmeldung/abmelden');
  expect(gone.text).toContain('Ihre Angaben sind gelöscht');
  // Only the mail that says so still knows the address.
  expect((await mails(rosa.email)).map(({ state }) => state)).toEqual(['waiting']);
  expect(await registrationsOf(app.services.db, dateId)).toEqual([]);
});

test('of two people who want the last seat at the same moment one gets it, the other waits and moves up', async () => {
  const { dates } = await open(1);
  const dateId = dates[0]?.id ?? '';
  const want = async (name: string) => {
    const code = await newHashedCode(app.services.db);
    return transact(app.services, citizen, (work) =>
      register(work, app.services, {
        ...code,
        dateId,
        name,
        telephone: null,
        needs: null,
        withCompanion: false,
        byOffice: false,
        email: `${name}@probe.example`,
        locale: 'de',
      }),
    );
  };
  const outcomes = await Promise.all(['a', 'b', 'c', 'd'].map(want));
  const states = outcomes.map((outcome) => (outcome.ok ? outcome.value.state : outcome.failure));
  expect(states.toSorted()).toEqual(['registered', 'waiting', 'waiting', 'waiting']);
  const before = await registrationsOf(app.services.db, dateId);
  const first = before.find(({ state }) => state === 'registered');
  const next = before.find(({ state }) => state === 'waiting');
  await office.submit(
    `/verwaltung/veranstaltungen/${dates[0]?.eventId}/termine/${dateId}/anmeldungen/${first?.id}/abmelden`,
  );
  const after = await registrationsOf(app.services.db, dateId);
  expect(after.filter(({ state }) => state === 'registered').map(({ id }) => id)).toEqual([next?.id]);
  expect((await mails(next?.email ?? '')).some(({ body }) => body?.includes('Ein Platz ist frei geworden'))).toBe(true);
});

test('what is missing or wrong is said beside its field, in the language of the person', async () => {
  const { event, dates } = await open(5);
  const path = `/leicht/veranstaltungen/${event.slug}/anmelden`;
  const empty = await app.visitor().submit(path, { date: dates[0]?.id ?? '', needs: 'Bleibt' });
  expect(empty.status).toBe(422);
  expect(empty.page.querySelectorAll('.error-summary a').map((link) => link.getAttribute('href'))).toEqual([
    '#name',
    '#email',
  ]);
  const nobody = await app.visitor().submit(path, { date: dates[0]?.id ?? '', name: 'Mia' });
  expect(nobody.text).toContain('Wir brauchen Ihre E-Mail oder Ihre Telefon-Nummer');
  const wrong = { date: randomUUID(), name: '<script>', email: 'x', telephone: 'abc' };
  expect((await app.visitor().submit(path, wrong)).status).toBe(422);
  expect((await app.visitor().submit(path, { ...wrong, website: 'robot' })).status).toBe(303);
});

test('the last day to register is named as a day that counts to its end', async () => {
  const { event } = await open(5, { closesDaysBefore: 2 });
  const { text } = await app.visitor().get(`/veranstaltungen/${event.slug}`);
  expect(text).toContain('Anmelden können Sie sich bis 1. Dezember 2026.');
});

test('after the deadline people read whom to call, and the office still registers who calls', async () => {
  const { event, dates } = await open(5, { closesDaysBefore: 30 });
  expect((await app.visitor().get(`/veranstaltungen/${event.slug}`)).text).toContain(
    'Anmeldung im Internet ist geschlossen',
  );
  const late = await app.visitor().get(`/veranstaltungen/${event.slug}/anmelden`);
  expect(late.page.querySelector('main a[href^="tel:"]')).not.toBeNull();
  const list = `/verwaltung/veranstaltungen/${event.id}/termine/${dates[0]?.id}/anmeldungen`;
  const form = { name: 'Herr Anruf', telephone: '03464 1234567', formKey: randomUUID() };
  const made = await office.submit(list, form);
  expect(made.page.querySelector('.read-aloud')?.text).toMatch(/^\w+-\w+-\w+-\d{4}$/u);
  expect((await office.submit(list, form)).status).toBe(303);
  expect(await registrationsOf(app.services.db, dates[0]?.id ?? '')).toHaveLength(1);
  await transact(app.services, citizen, (work) =>
    cancelDate(work, app.services, { dateId: dates[0]?.id ?? '', reason: 'Sturm', allComing: false }),
  );
  expect((await office.get(list)).text).toContain('Bitte anrufen: der Termin fällt aus');
});

test('pressing twice registers once, and a guessed code opens nothing', async () => {
  const { event, dates } = await open(null);
  const who = { ...rosa, formKey: randomUUID(), date: dates[0]?.id ?? '' };
  const visitor = app.visitor();
  await visitor.submit(`/veranstaltungen/${event.slug}/anmelden`, who);
  expect((await visitor.submitAndFollow(`/veranstaltungen/${event.slug}/anmelden`, who)).text).toContain(
    'Sie sind angemeldet',
  );
  expect(await registrationsOf(app.services.db, dates[0]?.id ?? '')).toHaveLength(1);
  expect((await app.visitor().submit('/veranstaltungen/anmeldung', { code: 'Birne-Wolke-Tisch-4821' })).status).toBe(
    422,
  );
});

test('editors see counts only; the list that managers take away is noted', async () => {
  const { event, dates } = await open(5);
  await come(event.slug, dates[0]?.id ?? '', { ...rosa, name: 'Geheime Person' });
  const { visitor: editor } = await signedIn(app, 'editor');
  const seen = await editor.get(`/verwaltung/veranstaltungen/${event.id}`);
  expect([seen.text.includes('1 angemeldet'), seen.text.includes('Geheime')]).toEqual([true, false]);
  const list = `/verwaltung/veranstaltungen/${event.id}/termine/${dates[0]?.id}/anmeldungen`;
  expect((await editor.get(list)).status).toBe(403);
  expect((await office.get(list)).text).toContain('Geheime Person');
  expect((await office.submit(`${list}/liste.xlsx`)).headers.get('content-type')).toContain('spreadsheetml');
});

test('the list for the day is a table for every program, in which nothing typed becomes a formula', async () => {
  const { event, dates } = await open(5);
  const needs = '=HYPERLINK("https://fremd.example")\nund "Ruhe"; bitte';
  await come(event.slug, dates[0]?.id ?? '', { ...rosa, name: '+Rosa', needs });
  const list = `/verwaltung/veranstaltungen/${event.id}/termine/${dates[0]?.id}/anmeldungen`;
  expect((await office.get(list)).page.querySelector(`form[action="${list}/liste.csv"]`)).not.toBeNull();
  const sent = await office.submit(`${list}/liste.csv`);
  expect(sent.headers.get('content-type')).toBe('text/csv; charset=utf-8');
  expect(sent.headers.get('cache-control')).toBe('no-store');
  const [head, row] = parse(sent.text, { delimiter: ';', bom: true }) as readonly string[][];
  expect(head).toEqual(['Name', 'Kontakt', 'Plätze', 'Bedarf', 'Stand']);
  for (const cell of row ?? []) expect(cell).not.toMatch(/^[=+\-@\t\r]/u);
  expect(row?.[3]).toContain('und "Ruhe"; bitte');
  const { visitor: editor } = await signedIn(app, 'editor');
  expect((await editor.submit(`${list}/liste.csv`)).status).toBe(403);
  const noted = await app.services.db
    .selectFrom('auditEntries')
    .select('event')
    .where('subject', '=', `event ${event.id}`)
    .where('event', '=', 'events.registrations-exported')
    .execute();
  expect(noted).toHaveLength(1);
});

test('needs are forgotten 30 days after the date, the person and the mails after three months', async () => {
  const { event, dates } = await haveEvent(app.services, {
    facts: { takesRegistrations: true },
    dates: [twoHours('2026-11-24T10:00:00Z')],
  });
  const dateId = dates[0]?.id ?? '';
  await come(event.slug, dateId, { ...rosa, email: 'weg@probe.example' });
  await app.runJobs();
  const at = async (moment: string) => {
    app.clock.set(new Date(moment));
    const { eraseRegistrationsNightly } = await import('./erase-registrations.job.ts');
    await eraseRegistrationsNightly.run(app.services, {} as never, app.services.log);
    const [row] = await registrationsOf(app.services.db, dateId);
    return [row?.needs ?? null, row?.name ?? null, row?.persons];
  };
  expect(await at('2026-12-23T03:00:00Z')).toEqual([rosa.needs, rosa.name, 1]);
  expect(await at('2026-12-26T03:00:00Z')).toEqual([null, rosa.name, 1]);
  expect(await at('2027-02-26T03:00:00Z')).toEqual([null, null, 1]);
  expect(await mails('weg@probe.example')).toEqual([]);
});
