import { describe, expect, test } from 'vitest';
import { signedIn } from '../../accounts/accounts.builders.ts';
import { listMails } from '../../platform/mail/outbox.store.ts';
import { useTestApp } from '../../testing/test-app.ts';
import { findFeedback } from '../feedback.store.ts';
import { openFeedbackWork } from '../answer-feedback/open-feedback-work.ts';

const app = useTestApp();
const form = '/barrierefreiheit/rueckmeldung';
const secret = 'kX3_9sTqpLw0aZr5uVbN8mYc1dEfGhIjKlMnOpQrStU';

const questionOn = async (path: string) =>
  (await app.visitor().get(path)).page.querySelector('footer .question a')?.getAttribute('href');

describe('at the end of a page somebody is asked whether something is missing', () => {
  test.each([
    ['/', `${form}?seite=/`],
    ['/barrieren?art=weg', `${form}?seite=/barrieren`],
    ['/leicht/aktuelles', `/leicht${form}?seite=/leicht/aktuelles`],
    ['/en/kontakt', `/en${form}?seite=/en/kontakt`],
    ['/gibt-es-nicht', `${form}?seite=/gibt-es-nicht`],
  ])('%s leads to the form and takes the page along', async (path, wanted) => {
    expect(await questionOn(path)).toBe(wanted);
  });

  test('and the form knows the page', async () => {
    const { page } = await app.visitor().get((await questionOn('/en/veranstaltungen')) ?? '');
    expect(page.querySelector('#page')?.getAttribute('value')).toBe('/en/veranstaltungen');
  });

  test.each([form, `/leicht${form}`, `${form}/danke`])('but not on the form itself: %s', async (path) => {
    expect(await questionOn(path)).toBeUndefined();
  });

  test.each([
    `/newsletter/abmelden/${secret}`,
    `/newsletter/einstellungen/${secret}`,
    `/leicht/newsletter/bestaetigen/${secret}`,
    `/antwort/${secret}`,
    `/antwort/massnahme/${secret}`,
    `/anmelden/einladung/${secret}`,
    `/anmelden/neues-passwort/${secret}`,
  ])('nor where the address is a secret: %s', async (path) => {
    const { text, page } = await app.visitor().get(path);
    expect(page.querySelector('footer .question')).toBeNull();
    expect(text).not.toContain(`seite=${path}`);
  });

  test('nor behind the sign-in, where the office would ask itself', async () => {
    const { visitor } = await signedIn(app, 'participationManager');
    expect((await visitor.get('/verwaltung')).page.querySelector('footer .question')).toBeNull();
  });

  test('and a secret address that somebody comes from is not taken over either', async () => {
    for (const from of [`/newsletter/abmelden/${secret}`, `/en/newsletter/einstellungen/${secret}`]) {
      const headers = { referer: `http://teilhabe.test${from}` };
      const response = await app.app.request(`http://teilhabe.test${form}`, { headers });
      expect(await response.text()).not.toContain(secret);
    }
  });
});

describe('something is missing, wrong or hard to understand', () => {
  const send = async (kind: string, prefix = '') => {
    const words = {
      kind,
      problem: 'Die Öffnungszeit fehlt.',
      page: '/kontakt',
      answerWish: 'email',
      email: 'ute@b.de',
    };
    const { location } = await app.visitor().submit(prefix + form, words);
    return { location: location ?? '', reference: /zeichen=(.+)$/u.exec(location ?? '')?.[1] ?? '' };
  };
  const mainOf = async (path: string) => (await app.visitor().get(path)).page.querySelector('main')?.text ?? '';

  test.each([
    ['', '7. Dezember 2026'],
    ['/leicht', '7. Dezember 2026'],
    ['/en', '7 December 2026'],
  ])('is promised an answer within two weeks, without a word of law or of the ombuds office (%s)', async (at, day) => {
    const { location } = await send('content', at);
    const shown = await mainOf(location);
    expect(shown).toContain(day);
    expect(shown).not.toMatch(/BGG|Ombuds|ombuds/u);
  });

  test('waits in the list of the office like what is not accessible, each with its own last day', async () => {
    const [content, barrier] = [await send('content'), await send('notAccessible')];
    const { staff, visitor } = await signedIn(app, 'participationManager');
    const waiting = (await openFeedbackWork(app.services, staff, 50)).flatMap(({ first }) => first);
    const of = (reference: string) => waiting.find(({ key }) => key === `feedback-${reference}`);
    expect(of(content.reference)?.reason).toContain('7. Dezember 2026');
    expect(of(content.reference)?.title).toContain('fehlt, falsch oder schwer verständlich');
    expect(of(barrier.reference)?.reason).toContain('23. Dezember 2026');
    expect(of(barrier.reference)?.title).toContain('nicht barrierefrei');
    const { page } = await visitor.get(`/verwaltung/rueckmeldungen/${content.reference}`);
    expect(page.querySelector('main')?.text).toContain('2 Wochen nach Eingang');
    expect(page.querySelector('main')?.text).not.toMatch(/Ombuds|BGG/u);
  });

  test('is answered with words that fit', async () => {
    const { reference } = await send('content');
    const { visitor } = await signedIn(app, 'participationManager');
    const answer = { answer: 'Die Öffnungszeit steht jetzt da.', mail: 'yes' };
    expect((await visitor.submit(`/verwaltung/rueckmeldungen/${reference}`, answer)).status).toBe(303);
    const mails = await listMails(app.services.db, { limit: 50, offset: 0 });
    const mail = mails.find(({ subject }) => subject === `Antwort auf Ihre Rückmeldung ${reference}`);
    expect(mail?.toAddress).toBe('ute@b.de');
    expect(mail?.body).toContain('fehlt, falsch oder schwer zu verstehen');
    expect(mail?.body).not.toMatch(/Ombuds|nicht zugänglich/u);
    expect((await findFeedback(app.services.db, reference))?.answeredAt).not.toBeNull();
  });
});
