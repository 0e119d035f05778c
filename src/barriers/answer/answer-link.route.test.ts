import { expect, test } from 'vitest';
import { listMails } from '../../platform/mail/outbox.store.ts';
import { useTestApp } from '../../testing/test-app.ts';
import { findBarrier } from '../barriers.store.ts';
import { findReferral } from '../referrals.store.ts';
import { ask, haveAsked, newestAnswerPath, type AskedBarrier } from './answer.builders.ts';

const program = useTestApp();
const day = 24 * 60 * 60 * 1000;
const done = { answer: 'done', doneText: 'Die Rampe steht.', seen: '' };
const barrierOf = ({ number }: AskedBarrier) => findBarrier(program.services.db, number);
const referralOf = ({ referralId }: AskedBarrier) => findReferral(program.services.db, referralId);

test('a link that was tampered with or made up is not found, and says whom to call', async () => {
  const asked = await haveAsked(program.services);
  for (const path of [
    `${asked.answerPath}x`,
    asked.answerPath.slice(0, -1),
    '/antwort/xyz',
    '/antwort/%00',
    '/antwort/%FF',
  ]) {
    const page = await program.visitor().get(path);
    expect(page.status).toBe(404);
    expect((await program.visitor().submit(path, done)).status).toBe(404);
  }
  expect((await program.visitor().get('/antwort/xyz')).text).toContain('03464 535-3360');
  expect((await barrierOf(asked))?.state).toBe('forwarded');
});

test('an expired link is renewed only to the stored address, without showing it', async () => {
  const asked = await haveAsked(program.services, { email: 'postfach@example.org' });
  program.clock.advance(91 * day);
  const officer = program.visitor();
  const gone = await officer.get(asked.answerPath);
  expect(gone.status).toBe(410);
  expect(gone.text).not.toContain('postfach@example.org');
  expect((await officer.submit(asked.answerPath, done)).status).toBe(410);
  const sent = await officer.submitAndFollow(`${asked.answerPath}/neuer-link`);
  expect(sent.text).toContain('haben wir einen neuen Link geschickt');
  expect(sent.text).not.toContain('postfach@example.org');
  const [mail] = await listMails(program.services.db, { limit: 1, offset: 0 });
  expect(mail).toMatchObject({ toAddress: 'postfach@example.org', confidential: true });
  const fresh = await newestAnswerPath(program.services, asked.number);
  expect((await officer.submit(fresh, { ...done })).status).toBe(303);
});

test('nobody floods a mailbox with new links, and made-up links send nothing', async () => {
  const asked = await haveAsked(program.services, { email: 'flut@example.org' });
  program.clock.advance(91 * day);
  for (let times = 0; times < 5; times += 1) await program.visitor().submit(`${asked.answerPath}/neuer-link`);
  const mails = await listMails(program.services.db, { limit: 50, offset: 0 });
  expect(mails.filter(({ toAddress }) => toAddress === 'flut@example.org')).toHaveLength(1 + 3);
  const made = await program.visitor().submit('/antwort/erfunden/neuer-link');
  expect(made.status).toBe(303);
  expect(await listMails(program.services.db, { limit: 50, offset: 0 })).toHaveLength(mails.length);
});

test('a question that went to somebody else says so and takes no answer', async () => {
  const asked = await haveAsked(program.services);
  await ask(program.services, asked, { bodyCode: 'vgs', email: 'bus@example.org' });
  const page = await program.visitor().get(asked.answerPath);
  expect(page.status).toBe(410);
  expect(page.text).toContain('Diese Frage hat sich erledigt');
  expect((await program.visitor().submit(asked.answerPath, done)).status).toBe(410);
});

test('the given answer can be read for 30 days', async () => {
  const asked = await haveAsked(program.services);
  await program.visitor().submit(asked.answerPath, done);
  program.clock.advance(30 * day);
  expect((await program.visitor().get(asked.answerPath)).text).toContain('Die Rampe steht.');
  program.clock.advance(day);
  const over = await program.visitor().get(asked.answerPath);
  expect(over.status).toBe(410);
  expect(over.text).not.toContain('Die Rampe steht.');
});

test('an answer from a foreign page is refused', async () => {
  const asked = await haveAsked(program.services);
  const sent = await program.visitor().submit(asked.answerPath, done, { headers: { origin: 'https://evil.example' } });
  expect(sent.status).toBe(403);
  expect((await referralOf(asked))?.answeredAt).toBeNull();
});
