import { expect, test } from 'vitest';
import { signedIn } from '../../accounts/accounts.builders.ts';
import { findBody } from '../../directory/index.ts';
import { listAuditEntries } from '../../platform/audit.store.ts';
import { listMails } from '../../platform/mail/outbox.store.ts';
import { readSignedLink } from '../../platform/secrets/signed-link.store.ts';
import { useTestApp } from '../../testing/test-app.ts';
import { haveMoved, havePublicBarrier, haveReport, type BuiltBarrier } from '../barriers.builders.ts';
import { findBarrier, historyOf } from '../barriers.store.ts';
import { answerLink, findOpenReferral, openReferrals } from '../referrals.store.ts';
import { silentBodiesQuery } from '../open-work.store.ts';
import { remindBodies } from './remind-bodies.job.ts';

const program = useTestApp();
const day = 24 * 60 * 60 * 1000;
const question = 'Können Sie den Bordstein absenken?';
const town = { bodyCode: 'sangerhausen', email: 'rathaus@example.org', question, open: '' };

const pathOf = ({ number }: { number: number }) => `/verwaltung/barrieren/${number}/weiterleiten`;
const manager = async () => (await signedIn(program, 'participationManager')).visitor;

async function mailsTo(address: string) {
  return (await listMails(program.services.db, { limit: 100, offset: 0 })).filter((mail) => mail.toAddress === address);
}

const tokenIn = (text: string | null | undefined) => /\/antwort\/([\w-]+)/u.exec(text ?? '')?.[1] ?? '';
const linkState = async (token: string) => {
  const link = await readSignedLink(program.services.db, token, answerLink, program.clock.now());
  return link.ok ? 'works' : link.failure;
};

async function haveForwarded(change: Partial<typeof town> = {}): Promise<BuiltBarrier> {
  const built = await havePublicBarrier(program.services);
  const sent = await (await manager()).submit(pathOf(built), { ...town, ...change, step: 'send' });
  expect(sent.status).toBe(303);
  return built;
}

test('the administration of the place is suggested, and the question holds public words only', async () => {
  const built = await havePublicBarrier(program.services, {
    answerWish: 'email',
    contact: { name: 'Rosa Geheim', email: 'rosa@example.org' },
  });
  const { page, text } = await (await manager()).get(pathOf(built));
  expect(page.querySelector('#stelle option[selected]')?.text).toBe('Stadtverwaltung Sangerhausen');
  const prefilled = page.querySelector('#question')?.text ?? '';
  expect(prefilled).toContain('Der Bordstein ist 12 cm hoch.');
  expect(prefilled).toContain('Höhe des Bordsteins: 12');
  expect(prefilled).toContain('Bahnhofstraße');
  expect(prefilled).not.toContain('für meinen Rollator');
  expect(text).not.toContain('Rosa Geheim');
  expect(text).not.toContain('rosa@example.org');
});

test('another body brings its own address', async () => {
  const built = await havePublicBarrier(program.services);
  const visitor = await manager();
  await visitor.submit('/verwaltung/stellen/vgs', { email: 'bus@example.org' });
  const { page } = await visitor.get(`${pathOf(built)}?stelle=vgs`);
  expect(page.querySelector('#email')?.getAttribute('value')).toBe('bus@example.org');
});

test('whoever chooses no body, or one that is not in the list, is told so', async () => {
  const built = await havePublicBarrier(program.services);
  const visitor = await manager();
  for (const chosen of ['', 'gibt-es-nicht']) {
    const { status, page } = await visitor.get(`${pathOf(built)}?stelle=${chosen}`);
    expect(status).toBe(422);
    expect(page.querySelector('.error-summary a')?.getAttribute('href')).toBe('#stelle');
    expect(page.querySelector('#stelle')?.getAttribute('aria-invalid')).toBe('true');
    expect(page.querySelector('#question')).toBeNull();
  }
});

test('a preview sends nothing; sending mails the link and moves the barrier', async () => {
  const built = await havePublicBarrier(program.services);
  const visitor = await manager();
  const email = 'vorschau@example.org';
  const preview = await visitor.submit(pathOf(built), { ...town, email, step: 'preview' });
  expect(preview.status).toBe(200);
  expect(preview.text).toContain('Es ist noch nichts gesendet');
  expect(await mailsTo(email)).toHaveLength(0);
  const changing = await visitor.submit(pathOf(built), { ...town, email, step: 'change' });
  expect(changing.page.querySelector('#question')?.text).toContain(question);

  const sent = await visitor.submitAndFollow(pathOf(built), { ...town, email, rememberEmail: 'yes', step: 'send' });
  expect(sent.page.querySelector('.flash')?.text).toContain('Die Frage ist gesendet');
  const [mail] = await mailsTo(email);
  expect(mail).toMatchObject({ confidential: true, subject: `Bitte um Antwort: Barriere ${built.number}` });
  expect(mail?.body).toContain(question);
  expect(await linkState(tokenIn(mail?.body))).toBe('works');
  expect(await findBarrier(program.services.db, built.number)).toMatchObject({
    state: 'forwarded',
    bodyCode: 'sangerhausen',
  });
  const history = await historyOf(program.services.db, built.barrierId, { publicOnly: true });
  expect(history.at(-1)).toMatchObject({ event: 'forwarded', bodyCode: 'sangerhausen' });
  expect(history.at(-1)?.publicText).toContain('bis zum 7. Dezember 2026');
  expect((await findBody(program.services.db, 'sangerhausen'))?.email).toBe(email);
  const audit = await listAuditEntries(program.services.db, { limit: 3 });
  expect(audit.map(({ event }) => event)).toContain('barriers.forwarded');
});

test('pressing send twice asks once', async () => {
  const built = await havePublicBarrier(program.services);
  const visitor = await manager();
  const email = 'doppelt@example.org';
  await visitor.submit(pathOf(built), { ...town, email, step: 'send' });
  const again = await visitor.submitAndFollow(pathOf(built), { ...town, email, step: 'send' });
  expect(again.text).toContain('nichts doppelt gesendet');
  expect(await mailsTo(email)).toHaveLength(1);
});

test('a new body ends the question to the old one, and its link', async () => {
  const built = await haveForwarded({ email: 'alt@example.org' });
  const open = await findOpenReferral(program.services.db, built.barrierId);
  const [mail] = await mailsTo('alt@example.org');
  await (
    await manager()
  ).submit(pathOf(built), { ...town, bodyCode: 'vgs', email: 'neu@example.org', open: open?.id ?? '', step: 'send' });
  expect(await linkState(tokenIn(mail?.body))).toBe('revoked');
  expect((await findOpenReferral(program.services.db, built.barrierId))?.bodyCode).toBe('vgs');
});

test('mistakes come back marked with everything typed', async () => {
  const built = await havePublicBarrier(program.services);
  const visitor = await manager();
  const wrong = await visitor.submit(pathOf(built), { ...town, email: 'falsch', question: '', step: 'send' });
  expect(wrong.status).toBe(422);
  expect(wrong.page.querySelectorAll('.error-summary a').map((link) => link.getAttribute('href'))).toEqual([
    '#email',
    '#question',
  ]);
  expect(wrong.page.querySelector('#email')?.getAttribute('value')).toBe('falsch');
  const unknown = await visitor.submit(pathOf(built), { ...town, bodyCode: 'gibt-es-nicht', step: 'send' });
  expect(unknown.status).toBe(422);
  const long = await visitor.submit(pathOf(built), { ...town, question: 'x'.repeat(5001), step: 'send' });
  expect(long.text).toContain('zu lang');
});

test('a report nobody has checked is not forwarded', async () => {
  const built = await haveReport(program.services);
  const visitor = await manager();
  expect((await visitor.get(pathOf(built))).text).toContain('kann noch nicht weitergeleitet werden');
  await visitor.submit(pathOf(built), { ...town, step: 'send' });
  expect((await findBarrier(program.services.db, built.number))?.state).toBe('received');
});

test('sending again replaces the link, also with a better address', async () => {
  const built = await haveForwarded({ email: 'tippfehler@example.org' });
  const visitor = await manager();
  expect((await visitor.submit(`${pathOf(built)}/erneut`, { resendEmail: 'nix' })).status).toBe(422);
  const again = await visitor.submitAndFollow(`${pathOf(built)}/erneut`, { resendEmail: 'richtig@example.org' });
  expect(again.text).toContain('Ein neuer Link ist gesendet');
  expect(await linkState(tokenIn((await mailsTo('tippfehler@example.org'))[0]?.body))).toBe('revoked');
  expect(await linkState(tokenIn((await mailsTo('richtig@example.org'))[0]?.body))).toBe('works');
});

test('a withdrawn question ends its link and gives the barrier back to the office', async () => {
  const built = await haveForwarded({ email: 'weg@example.org' });
  const visitor = await manager();
  await visitor.submit(`${pathOf(built)}/zurueckziehen`);
  expect(await linkState(tokenIn((await mailsTo('weg@example.org'))[0]?.body))).toBe('revoked');
  expect((await findBarrier(program.services.db, built.number))?.state).toBe('accepted');
  expect((await visitor.submitAndFollow(`${pathOf(built)}/zurueckziehen`)).text).toContain('etwas geändert');
});

test('a body without an e-mail address gets a letter whose link is shown once to whoever made it', async () => {
  const built = await haveForwarded({ email: '' });
  const visitor = await manager();
  const letter = await visitor.submitAndFollow(`${pathOf(built)}/brief`);
  expect(letter.status).toBe(200);
  expect(letter.text).toContain(question);
  expect(await linkState(tokenIn(letter.text))).toBe('works');
  expect((await (await manager()).get(`${pathOf(built)}/brief`)).status).toBe(410);
  program.clock.advance(31 * 60 * 1000);
  expect((await visitor.get(`${pathOf(built)}/brief`)).status).toBe(410);
});

test('bodies are reminded twice, then they are overdue; the first link goes on working', async () => {
  const built = await haveForwarded({ email: 'saeumig@example.org' });
  const byLetter = await haveForwarded({ email: '' });
  const remind = () => remindBodies.run(program.services, {} as never, program.services.log);
  const isOverdue = async ({ number }: BuiltBarrier) =>
    (await silentBodiesQuery(program.services.db, new Date(program.clock.now().getTime() - 28 * day)).execute()).some(
      (referral) => referral.number === number,
    );
  program.clock.advance(13 * day);
  await remind();
  expect(await mailsTo('saeumig@example.org')).toHaveLength(1);
  program.clock.advance(day);
  await remind();
  await remind();
  const mails = await mailsTo('saeumig@example.org');
  expect(mails.map(({ subject }) => subject).toSorted()).toEqual([
    `Bitte um Antwort: Barriere ${built.number}`,
    `Erinnerung: Bitte um Antwort zu Barriere ${built.number}`,
  ]);
  for (const { body } of mails) expect(await linkState(tokenIn(body))).toBe('works');
  expect(await isOverdue(built)).toBe(false);
  program.clock.advance(14 * day);
  await remind();
  await remind();
  expect(await mailsTo('saeumig@example.org')).toHaveLength(3);
  expect(await isOverdue(built)).toBe(true);
  expect(await isOverdue(byLetter)).toBe(true);
  const history = await historyOf(program.services.db, built.barrierId, { publicOnly: true });
  expect(history.filter(({ event }) => event === 'bodyReminded')).toHaveLength(2);
  expect(history.at(-1)?.publicText).toMatch(
    /Gefragt am .*, erinnert am .*: Stadtverwaltung Sangerhausen hat noch nicht geantwortet/u,
  );
});

test('a closed matter is not asked about any more', async () => {
  const built = await haveForwarded({ email: 'zu@example.org' });
  await haveMoved(program.services, built.barrierId, { to: 'wontFix', outcome: 'notPossible', reason: 'Abriss.' });
  expect((await openReferrals(program.services.db)).some(({ barrierId }) => barrierId === built.barrierId)).toBe(false);
  expect(await linkState(tokenIn((await mailsTo('zu@example.org'))[0]?.body))).toBe('revoked');
});

test('editors, readers and the public may not ask bodies; an unknown barrier is not found', async () => {
  const built = await havePublicBarrier(program.services);
  const changes = ['', '/erneut', '/zurueckziehen', '/brief'].map((end) => pathOf(built) + end);
  for (const role of ['editor', 'reader'] as const) {
    const { visitor } = await signedIn(program, role);
    for (const path of [pathOf(built), `${pathOf(built)}/brief`]) expect((await visitor.get(path)).status).toBe(403);
    for (const path of changes) expect((await visitor.submit(path, town)).status).toBe(403);
  }
  expect((await program.visitor().get(pathOf(built))).location).toContain('/anmelden');
  expect((await program.visitor().submit(pathOf(built), town)).location).toContain('/anmelden');
  const visitor = await manager();
  for (const number of ['999999', '99999999999999999999']) {
    expect((await visitor.get(`/verwaltung/barrieren/${number}/weiterleiten`)).status).toBe(404);
    expect((await visitor.submit(`/verwaltung/barrieren/${number}/weiterleiten`, town)).status).toBe(404);
  }
});
