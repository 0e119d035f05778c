import { beforeAll, describe, expect, test } from 'vitest';
import { signedIn } from '../../accounts/accounts.builders.ts';
import { listMails } from '../../platform/mail/outbox.store.ts';
import type { Staff } from '../../platform/permission.ts';
import { useTestApp } from '../../testing/test-app.ts';
import type { Visitor } from '../../testing/visitor.ts';
import { eraseFeedbackContactsNightly } from '../erase-feedback-contacts.job.ts';
import { findFeedback } from '../feedback.store.ts';
import { openFeedbackWork } from './open-feedback-work.ts';

const app = useTestApp();
const list = '/verwaltung/rueckmeldungen';
const manager: { visitor: Visitor; staff: Staff } = {} as never;

beforeAll(async () => {
  Object.assign(manager, await signedIn(app, 'participationManager'));
});

async function feedback(change: Record<string, string> = {}, prefix = ''): Promise<string> {
  const input = {
    kind: 'notAccessible',
    problem: 'Die Karte geht nicht.',
    page: '/barrieren/karte',
    answerWish: 'email',
    email: 'rosa@beispiel.de',
    ...change,
  };
  const { location } = await app.visitor().submit(`${prefix}/barrierefreiheit/rueckmeldung`, input);
  return /zeichen=(.+)$/u.exec(location ?? '')?.[1] ?? '';
}

const auditOf = (reference: string) =>
  app.services.db
    .selectFrom('auditEntries')
    .select(['event', 'details'])
    .where('subject', '=', `accessibility feedback ${reference}`)
    .orderBy('id')
    .execute();
const mailsTo = async (address: string) =>
  (await listMails(app.services.db, { limit: 100, offset: 0 })).filter(({ toAddress }) => toAddress === address);

test('the list shows what waits until when, and leads to it', async () => {
  const reference = await feedback();
  const { status, page } = await manager.visitor.get(list);
  expect(status).toBe(200);
  const row = page.querySelectorAll('tbody tr').find(({ text }) => text.includes(reference));
  expect(row?.text).toContain('23. Dezember 2026');
  expect(row?.querySelector('a')?.getAttribute('href')).toBe(`${list}/${reference}`);
});

describe('one feedback', () => {
  test('shows the words as text, a link to the page and no contact before somebody asks', async () => {
    const reference = await feedback({ problem: '<b>Karte</b>\n\nZweiter Absatz' });
    const { page, text } = await manager.visitor.get(`${list}/${reference}`);
    expect(text).not.toContain('<b>Karte');
    expect(page.querySelector('main')?.text).toContain('Zweiter Absatz');
    expect(page.querySelector('main a[href="/barrieren/karte"]')).not.toBeNull();
    expect(text).not.toContain('rosa@beispiel.de');
  });

  test('makes no link of a page that is not ours', async () => {
    const reference = await feedback({ page: 'https://fremd.example/' });
    const { text } = await manager.visitor.get(`${list}/${reference}`);
    expect(text).not.toContain('href="https://fremd.example');
  });

  test('shows the contact to whoever asks and writes that down', async () => {
    const reference = await feedback({ answerWish: 'letter', name: 'Rosa Beispiel', address: 'Weg 1\n06526 Ort' });
    const { status, page } = await manager.visitor.submit(`${list}/${reference}/kontakt`);
    expect(status).toBe(200);
    expect(page.querySelector('main')?.text).toContain('Rosa Beispiel');
    expect((await auditOf(reference)).map(({ event }) => event)).toContain('information.feedback-contact-shown');
  });

  test('that nobody knows is not found', async () => {
    for (const path of [`${list}/000-000x`, `${list}/quatsch`])
      expect((await manager.visitor.get(path)).status).toBe(404);
    expect((await manager.visitor.submit(`${list}/quatsch`, { answer: 'x' })).status).toBe(404);
    expect((await manager.visitor.submit(`${list}/quatsch/kontakt`)).status).toBe(404);
  });
});

describe('answering', () => {
  test('sends the words to the person in their language and closes the matter', async () => {
    const reference = await feedback({ email: 'mia@beispiel.de' }, '/leicht');
    const sent = await manager.visitor.submit(`${list}/${reference}`, { answer: 'Die Karte geht jetzt.', mail: 'yes' });
    expect([sent.status, sent.location]).toEqual([303, `${list}/${reference}?erledigt=gespeichert`]);
    const [mail] = await mailsTo('mia@beispiel.de');
    expect(mail?.subject).toBe(`Antwort auf Ihre Rück-Meldung ${reference}`);
    expect(mail?.body).toContain('Die Karte geht jetzt.');
    expect(mail?.body).toContain('http://teilhabe.test/leicht/barrierefreiheit');
    const shown = await manager.visitor.get(sent.location ?? '');
    expect(shown.page.querySelector('.flash')?.text).toContain('gespeichert');
    expect(shown.page.querySelector('#answer-form')).toBeNull();
    expect((await auditOf(reference)).at(-1)).toEqual({
      event: 'information.feedback-answered',
      details: { mailed: true },
    });
    expect((await manager.visitor.get(`${list}?ansicht=erledigt`)).text).toContain(reference);
  });

  test('only notes what was done when nobody is to be written to', async () => {
    const before = (await mailsTo('rosa@beispiel.de')).length;
    const reference = await feedback();
    await manager.visitor.submit(`${list}/${reference}`, { answer: 'Am Telefon besprochen.' });
    expect(await findFeedback(app.services.db, reference)).toMatchObject({
      answer: 'Am Telefon besprochen.',
      mailed: false,
      answeredBy: manager.staff.id,
    });
    expect((await mailsTo('rosa@beispiel.de')).length).toBe(before);
  });

  test('without words it says so and keeps the tick as it was', async () => {
    const reference = await feedback();
    const { status, page } = await manager.visitor.submit(`${list}/${reference}`, { answer: ' ' });
    expect(status).toBe(422);
    expect(page.querySelector('.error-summary a')?.getAttribute('href')).toBe('#answer');
    expect(page.querySelector('#mail')?.hasAttribute('checked')).toBe(false);
  });

  test('too long an answer stays in the field', async () => {
    const reference = await feedback();
    const { status, page } = await manager.visitor.submit(`${list}/${reference}`, { answer: 'x'.repeat(5001) });
    expect(status).toBe(422);
    expect(page.querySelector('#answer')?.text).toContain('x'.repeat(5001));
  });

  test('twice is refused, and the second text is not lost', async () => {
    const reference = await feedback();
    await manager.visitor.submit(`${list}/${reference}`, { answer: 'Erste Antwort' });
    const { status, page } = await manager.visitor.submit(`${list}/${reference}`, { answer: 'Zweite Antwort' });
    expect(status).toBe(422);
    expect(page.querySelector('#answer')?.text).toContain('Zweite Antwort');
    expect(page.querySelector('main')?.text).toContain('Erste Antwort');
  });

  test('by mail is refused when there is no address', async () => {
    const reference = await feedback({ answerWish: 'none' });
    const { status, page } = await manager.visitor.submit(`${list}/${reference}`, { answer: 'Hallo', mail: 'yes' });
    expect(status).toBe(422);
    expect(page.querySelector('.error-summary')?.text).toContain('keine E-Mail-Adresse');
  });
});

test('the staff start page hears of it, most urgent when the month is over', async () => {
  const reference = await feedback();
  const mine = async (staff = manager.staff) =>
    (await openFeedbackWork(app.services, staff, 100)).find(({ first }) =>
      first.some(({ path }) => path === `${list}/${reference}`),
    );
  const waiting = await mine();
  expect(waiting).toMatchObject({ urgency: 'person-waiting', path: list, count: waiting?.first.length });
  const [longest] = waiting?.first ?? [];
  const short = await openFeedbackWork(app.services, manager.staff, 1);
  expect(short.find(({ urgency }) => urgency === 'person-waiting')).toEqual({ ...waiting, first: [longest] });
  expect(await mine({ ...manager.staff, role: 'reader' })).toBeUndefined();
  app.clock.set(new Date('2026-12-24T08:00:00Z'));
  expect((await mine())?.urgency).toBe('promise-broken');
  const { visitor } = await signedIn(app, 'administrator');
  expect((await visitor.get(list)).text).toContain('Seit 1 Tag überfällig');
  app.clock.set(new Date('2026-11-23T08:00:00Z'));
});

test('feedback without a wish for an answer only comes near, until its month is over', async () => {
  const reference = await feedback({ answerWish: 'none' });
  const urgency = async () =>
    (await openFeedbackWork(app.services, manager.staff, 100)).find(({ first }) =>
      first.some(({ path }) => path.endsWith(reference)),
    )?.urgency;
  expect(await urgency()).toBe('date-near');
  app.clock.set(new Date('2026-12-23T12:00:00Z'));
  expect(await urgency()).toBe('date-near');
  app.clock.set(new Date('2026-12-24T08:00:00Z'));
  expect(await urgency()).toBe('promise-broken');
  app.clock.set(new Date('2026-11-23T08:00:00Z'));
});

test('30 days after the answer the contact is gone, also from the outbox, and the page says so', async () => {
  const reference = await feedback({ email: 'bald-fort@beispiel.de' });
  await manager.visitor.submit(`${list}/${reference}`, { answer: 'Erledigt.', mail: 'yes' });
  await app.runJobs();
  expect(await mailsTo('bald-fort@beispiel.de')).toHaveLength(1);
  app.clock.set(new Date('2026-12-25T08:00:00Z'));
  await eraseFeedbackContactsNightly.run(app.services, {} as never, app.services.log);
  const { visitor } = await signedIn(app, 'participationManager');
  expect((await visitor.get(`${list}/${reference}`)).text).toContain('Die Kontaktdaten sind gelöscht');
  expect((await visitor.submit(`${list}/${reference}/kontakt`)).text).not.toContain('bald-fort');
  expect(await mailsTo('bald-fort@beispiel.de')).toEqual([]);
  app.clock.set(new Date('2026-11-23T08:00:00Z'));
});

test.each(['editor', 'reader'] as const)('the role %s sees none of it', async (role) => {
  const reference = await feedback();
  const { visitor } = await signedIn(app, role);
  const answers = await Promise.all([
    visitor.get(list),
    visitor.get(`${list}/${reference}`),
    visitor.submit(`${list}/${reference}`, { answer: 'x' }),
    visitor.submit(`${list}/${reference}/kontakt`),
  ]);
  expect(answers.map(({ status }) => status)).toEqual([403, 403, 403, 403]);
});

test('without signing in it leads to the sign-in', async () => {
  expect((await app.visitor().get(list)).location).toMatch(/^\/anmelden/u);
});
