import { describe, expect, test } from 'vitest';
import { listMails } from '../../platform/mail/outbox.store.ts';
import { useTestApp } from '../../testing/test-app.ts';
import { eraseFeedbackContactsNightly } from '../erase-feedback-contacts.job.ts';
import { countFeedback, findFeedback, findFeedbackContact } from '../feedback.store.ts';
import { feedbackTexts } from './feedback.messages.ts';

const app = useTestApp();
const path = '/barrierefreiheit/rueckmeldung';
const good = {
  kind: 'notAccessible',
  problem: 'Die Karte geht mit der Tastatur nicht.',
  page: '/barrieren/karte',
  answerWish: 'none',
};
const withMail = { ...good, answerWish: 'email', email: 'rosa@beispiel.de' };

const referenceIn = (location: string | null) => /zeichen=(\d{3}-\d{3})$/u.exec(location ?? '')?.[1] ?? '';
const count = async () => (await countFeedback(app.services.db)).open;

describe('somebody says what is not accessible', () => {
  test.each(['', '/leicht', '/en'])(
    'under "%s" the form leads to a page with a reference and a date',
    async (prefix) => {
      const { status, location } = await app.visitor().submit(prefix + path, good);
      expect(status).toBe(303);
      expect(location).toMatch(new RegExp(`^${prefix}${path}/danke\\?zeichen=\\d{3}-\\d{3}$`, 'u'));
      const { page } = await app.visitor().get(location ?? '');
      expect(page.querySelector('main')?.text).toContain(referenceIn(location));
      expect(page.querySelector('main')?.text).toMatch(/23\. Dezember 2026|23 December 2026/u);
      expect(page.querySelector(`main a[href="${prefix}/barrierefreiheit"]`)).not.toBeNull();
      expect(page.querySelector('meta[name=robots]')?.getAttribute('content')).toBe('noindex');
    },
  );

  test('the office gets a mail that says neither who nor what', async () => {
    const { location } = await app.visitor().submit(path, { ...withMail, problem: 'Ich sehe nichts, ich bin blind.' });
    const mails = await listMails(app.services.db, { limit: 50, offset: 0 });
    const mail = mails.find(({ subject }) => subject === `Rückmeldung zur Barrierefreiheit ${referenceIn(location)}`);
    expect(mail?.toAddress).toBe('teilhabe@lkmsh.de');
    expect(mail?.body).toContain(`http://teilhabe.test/verwaltung/rueckmeldungen/${referenceIn(location)}`);
    expect(mail?.body).toContain('23. Dezember 2026');
    expect(`${mail?.subject} ${mail?.body} ${mail?.about}`).not.toMatch(/rosa|blind/u);
  });

  test('of the contact only what the wished way needs is kept', async () => {
    const { location } = await app.visitor().submit(path, { ...withMail, telephone: '03464 12345', name: 'Rosa' });
    const saved = await findFeedback(app.services.db, referenceIn(location));
    expect(await findFeedbackContact(app.services.db, saved?.id ?? '')).toMatchObject({
      email: 'rosa@beispiel.de',
      telephone: null,
      name: null,
    });
  });

  test('a form sent twice is one feedback, a changed one is another', async () => {
    const before = await count();
    const [first, second] = await Promise.all(
      [1, 2].map(() => app.visitor().submit(path, { ...good, key: 'ein-schluessel' })),
    );
    expect(first?.location).toBe(second?.location);
    expect(await count()).toBe(before + 1);
    const changed = await app
      .visitor()
      .submit(path, { ...good, problem: 'Und der Kontrast auch.', key: 'ein-schluessel' });
    expect(changed.location).not.toBe(first?.location);
  });

  test('a robot that fills the hidden field is not believed, a person only asked again', async () => {
    const before = await count();
    const { status, page } = await app.visitor().submit(path, { ...good, website: 'https://spam.example' });
    expect(status).toBe(422);
    expect(page.querySelector('#problem')?.text).toContain(good.problem);
    expect(page.querySelector('#website')?.getAttribute('value')).toBeUndefined();
    expect(await count()).toBe(before);
  });
});

describe('what is missing or wrong', () => {
  test.each(['de', 'de-simple', 'en'] as const)('is said in %s, with everything typed kept', async (locale) => {
    const prefix = { de: '', 'de-simple': '/leicht', en: '/en' }[locale];
    const t = feedbackTexts(locale);
    const { status, page } = await app.visitor().submit(prefix + path, {
      kind: 'content',
      problem: '  ',
      page: 'Karte "x"',
      answerWish: 'telephone',
      telephone: 'ruft an',
      callTime: 'vormittags',
    });
    expect(status).toBe(422);
    const summary = page.querySelectorAll('.error-summary a').map((link) => [link.getAttribute('href'), link.text]);
    expect(summary).toEqual([
      ['#problem', t.problemMissing],
      ['#telephone', t.telephoneWrong],
    ]);
    expect(page.querySelector('#page')?.getAttribute('value')).toBe('Karte "x"');
    expect(page.querySelector('#telephone')?.getAttribute('value')).toBe('ruft an');
    expect(page.querySelector('#callTime')?.getAttribute('value')).toBe('vormittags');
    expect(page.querySelector('input[name=answerWish][checked]')?.getAttribute('value')).toBe('telephone');
    expect(page.querySelector('input[name=kind][checked]')?.getAttribute('value')).toBe('content');
  });

  test.each([
    [{ ...good, kind: '' }, ['#kind']],
    [{ ...good, kind: 'lob' }, ['#kind']],
    [{ ...good, answerWish: '' }, ['#answerWish']],
    [{ ...good, answerWish: 'taube' }, ['#answerWish']],
    [{ ...good, answerWish: 'email', email: 'rosa' }, ['#email']],
    [{ ...good, answerWish: 'email' }, ['#email']],
    [{ ...good, answerWish: 'letter' }, ['#name', '#address']],
    [{ ...good, answerWish: 'telephone' }, ['#telephone']],
    [{ ...good, problem: 'x'.repeat(10_000) }, ['#problem']],
    [{ ...good, page: 'x'.repeat(501) }, ['#page']],
  ])('%# leads to the field', async (input, targets) => {
    const { status, page } = await app.visitor().submit(path, input);
    expect(status).toBe(422);
    expect(page.querySelectorAll('.error-summary a').map((link) => link.getAttribute('href'))).toEqual(targets);
    expect(page.querySelector('title')?.text).toMatch(/^Fehler: /u);
  });

  test('HTML in the text stays text', async () => {
    const { text } = await app
      .visitor()
      .submit(path, { ...good, problem: '</textarea><script>1</script>', answerWish: '' });
    expect(text).not.toContain('<script>1');
  });
});

describe('which page it is about', () => {
  const pageField = async (address: string) =>
    (await app.visitor().get(address)).page.querySelector('#page')?.getAttribute('value') ?? '';

  test('is taken from the link', async () => {
    expect(await pageField(`${path}?seite=/barrieren/17`)).toBe('/barrieren/17');
  });

  test('is not taken from a foreign address or one with a secret', async () => {
    expect(await pageField(`${path}?seite=https://fremd.example/`)).toBe('');
    expect(await pageField(`${path}?seite=/antwort/geheim`)).toBe('');
  });

  test('is the page somebody came from, when that is ours', async () => {
    const from = async (referer: string) => {
      const response = await app.app.request(`http://teilhabe.test${path}`, { headers: { referer } });
      return /id="page"[^>]*value="([^"]*)"/u.exec(await response.text())?.[1] ?? '';
    };
    expect(await from('http://teilhabe.test/en/barrieren?seite=2')).toBe('/en/barrieren');
    expect(await from('http://fremd.example/barrieren')).toBe('');
    expect(await from('http://teilhabe.test/antwort/geheim')).toBe('');
    expect(await from(`http://teilhabe.test${path}`)).toBe('');
  });
});

test('switching the language keeps what was typed', async () => {
  const switched = await app.visitor().submit(path, { ...withMail, go: 'language:en' });
  expect([switched.status, switched.location]).toEqual([307, `/en${path}`]);
  const { status, page } = await app.visitor().submit(`/en${path}`, { ...withMail, go: 'language:en' });
  expect(status).toBe(200);
  expect(page.querySelector('#problem')?.text).toContain(good.problem);
  expect(page.querySelector('#email')?.getAttribute('value')).toBe('rosa@beispiel.de');
  expect(page.querySelector('.error-summary')).toBeNull();
});

test('a form from elsewhere is refused, an unknown reference is not found', async () => {
  const foreign = await app.visitor().submit(path, good, { headers: { origin: 'https://fremd.example' } });
  expect(foreign.status).toBe(403);
  expect((await app.visitor().get(`${path}/danke?zeichen=000-00x`)).status).toBe(404);
  expect((await app.visitor().get(`${path}/danke`)).status).toBe(404);
});

test('after very many from one connection it asks to wait, and nothing typed is lost', async () => {
  let last = await app.visitor().submit(path, good);
  for (let sent = 0; sent < 20 && last.status === 303; sent += 1) last = await app.visitor().submit(path, good);
  expect(last.status).toBe(429);
  expect(last.page.querySelector('#problem')?.text).toContain(good.problem);
});

test('nobody can be reached any more a year after the feedback, answered or not', async () => {
  const { db } = app.services;
  const find = async () =>
    db
      .withTables<{ accessibilityFeedbackContacts: { feedbackId: string } }>()
      .selectFrom('accessibilityFeedbackContacts')
      .select('feedbackId')
      .execute();
  expect((await find()).length).toBeGreaterThan(0);
  await eraseFeedbackContactsNightly.run(app.services, {} as never, app.services.log);
  expect((await find()).length).toBeGreaterThan(0);
  app.clock.set(new Date('2027-11-24T08:00:00Z'));
  await eraseFeedbackContactsNightly.run(app.services, {} as never, app.services.log);
  expect(await find()).toEqual([]);
});
