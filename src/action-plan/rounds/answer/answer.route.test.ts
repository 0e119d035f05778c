import { beforeAll, expect, test } from 'vitest';
import { listAuditEntries } from '../../../platform/audit.store.ts';
import { listMails } from '../../../platform/mail/outbox.store.ts';
import { transact } from '../../../platform/use-case.ts';
import { useTestApp } from '../../../testing/test-app.ts';
import { measureHistoryOf } from '../../action-plan.store.ts';
import { haveEdition, type BuiltEdition } from '../../action-plan.builders.ts';
import { readDocumentFile } from '../../documents.store.ts';
import { moveMeasure } from '../../move-measure.ts';
import { recordProgress } from '../../record-progress.ts';
import { closeRound } from '../freeze/close-round.ts';
import { acceptAnswer } from '../review/accept-answer.ts';
import { redirectQuestion } from '../review/follow-up-question.ts';
import { haveAnswered, haveAsked, newestLink, office, type AskedBuilt } from '../rounds.builders.ts';
import { findQuestion } from '../rounds.store.ts';

const program = useTestApp();
const day = 24 * 60 * 60 * 1000;
const plan: { edition?: BuiltEdition } = {};
beforeAll(async () => {
  plan.edition = await haveEdition(program.services);
});
const have = (change: Parameters<typeof haveAsked>[2] = {}) => haveAsked(program.services, plan.edition!, change);
const questionOf = async ({ questionId }: AskedBuilt) => (await findQuestion(program.services.db, questionId))!;
const begun = { degree: 'begun', text: 'Die Planung läuft.', seen: '1' };

test('an officer sees the last state and answers in two steps, in all three languages', async () => {
  const asked = await have({ measure: { degree: 'notStarted' } });
  await transact(program.services, office, async (work) =>
    recordProgress(work, {
      measureId: asked.measureId,
      author: (await questionOf(asked)).bodyName,
      text: 'Es gibt einen Zeitplan.',
      degree: 'notStarted',
      isPublic: true,
    }),
  );
  const officer = program.visitor();
  const { page, status } = await officer.get(asked.answerPath);
  expect(status).toBe(200);
  expect(page.querySelector('h1')?.text).toBe(`Wie weit ist Maßnahme ${asked.number}?`);
  expect(page.querySelector('input[value=notStarted]')?.hasAttribute('checked')).toBe(true);
  expect(page.querySelector('#text')?.text).toBe('Es gibt einen Zeitplan.');
  expect(page.querySelector('main')?.text).toContain('Ihr letzter Bericht steht schon da');
  expect((await officer.get(`/leicht${asked.answerPath}`)).text).toContain('Streifen zum Fühlen an Halte-Stellen');
  const english = await officer.get(`/en${asked.answerPath}`);
  expect(english.page.querySelector('main [lang=de]')?.text).toContain('Leitstreifen an Haltestellen');
  expect((await questionOf(asked)).version).toBe(1);

  const sent = await officer.submitAndFollow(asked.answerPath, begun);
  expect(sent.page.querySelector('h1')?.text).toBe('Danke für Ihre Antwort');
  expect(sent.text).toContain('Die Planung läuft.');
  expect(await questionOf(asked)).toMatchObject({ degree: 'begun', answerText: 'Die Planung läuft.', review: 'open' });
  const publicOnly = await measureHistoryOf(program.services.db, asked.measureId, { publicOnly: true });
  expect(publicOnly.some(({ publicText }) => publicText === 'Die Planung läuft.')).toBe(false);
  const [entry] = await listAuditEntries(program.services.db, { limit: 1 });
  expect(entry).toMatchObject({ event: 'action-plan.round-answered', actorKind: 'body', actorId: 'district-roads' });
  expect(JSON.stringify(entry)).not.toContain('Planung');
});

test('who says „not us“ has not said the last report again that stood in the form', async () => {
  const asked = await have();
  const { bodyName } = await questionOf(asked);
  await transact(program.services, office, (work) =>
    recordProgress(work, { measureId: asked.measureId, author: bodyName, text: 'Zwei\nZeilen.', isPublic: true }),
  );
  const officer = program.visitor();
  const shown = (await officer.get(asked.answerPath)).page.querySelector('#text')?.text ?? '';
  const notUs = { degree: 'notUs', text: shown.replaceAll('\n', '\r\n'), seen: '1' };
  for (const _ of [1, 2]) expect((await officer.submit(asked.answerPath, notUs)).status).toBe(303);
  const { answerText } = await questionOf(asked);
  expect(answerText ?? '').toBe('');
  const own = { ...notUs, text: 'Das macht jetzt das Schulamt.', seen: '2' };
  expect((await officer.submit(asked.answerPath, own)).status).toBe(303);
  expect((await questionOf(asked)).answerText).toBe('Das macht jetzt das Schulamt.');
});

test('a report that somebody else wrote is shown with its author, and is not put into the mouth of the body', async () => {
  const asked = await have();
  await transact(program.services, office, (work) =>
    recordProgress(work, {
      measureId: asked.measureId,
      author: 'Örtliches Teilhabemanagement',
      text: 'Das Amt hat sich nicht gemeldet.',
      degree: 'begun',
      isPublic: true,
    }),
  );
  const { page, text } = await program.visitor().get(asked.answerPath);
  expect(page.querySelector('#text')?.text).toBe('');
  expect(page.querySelector('input[value=begun]')?.hasAttribute('checked')).toBe(true);
  expect(text).not.toContain('Ihr letzter Bericht');
  const known = page.querySelector('.summary-list')?.text;
  expect(known).toContain('Örtliches Teilhabemanagement:');
  expect(known).toContain('Das Amt hat sich nicht gemeldet.');
});

test('a figure with a comma and a file go along', async () => {
  const asked = await have();
  const file = new File(['%PDF-1.7 x'], 'Plan.pdf', { type: 'application/pdf' });
  const figure = { reading: '12,5', 'readOn-day': '1', 'readOn-month': '10', 'readOn-year': '2026' };
  const officer = program.visitor();
  const sent = await officer.submitAndFollow(asked.answerPath, { ...begun, ...figure, file }, { multipart: true });
  expect(sent.text).toContain('12,5 Haltestellen (1. Oktober 2026)');
  expect(await questionOf(asked)).toMatchObject({ reading: '12.5', readingOn: '2026-10-01', fileName: 'Plan.pdf' });
  const change = await officer.get(`${asked.answerPath}?aendern=ja`);
  expect(change.page.querySelector('#reading')?.getAttribute('value')).toBe('12,5');
  expect(change.text).toContain('Angehängt ist schon: Plan.pdf');
});

test('a new file replaces the old one, which is gone for good; without a new one it stays', async () => {
  const asked = await have();
  const officer = program.visitor();
  const send = (seen: string, file?: File) =>
    officer.submit(asked.answerPath, { ...begun, seen, ...(file && { file }) }, { multipart: true });
  const stored = async (id: string) => {
    const row = await program.services.db.selectFrom('storedFiles').select('id').where('id', '=', id).execute();
    return [row.length, (await readDocumentFile(program.services.db, program.services.files, id)) !== null];
  };
  await send('1', new File(['%PDF-1.7 x'], 'Plan.pdf'));
  const { fileId: first } = await questionOf(asked);
  const late = await send('1', new File(['%PDF-1.7 y'], 'Zu spät.pdf'));
  expect(late.status).toBe(422);
  expect(late.page.querySelector('.summary-list')?.text).toContain('Zu spät.pdf');
  await send('2');
  expect((await questionOf(asked)).fileId).toBe(first);
  expect(await stored(first!)).toEqual([1, true]);
  await send('3', new File(['%PDF-1.7 z'], 'Besserer Plan.pdf'));
  const { fileId: second, fileName } = await questionOf(asked);
  expect(fileName).toBe('Besserer Plan.pdf');
  expect(await stored(first!)).toEqual([0, false]);
  expect(await stored(second!)).toEqual([1, true]);
});

test('sending twice is one answer; it can be changed until it is reviewed', async () => {
  const asked = await have();
  const officer = program.visitor();
  const [one, two] = await Promise.all([
    officer.submit(asked.answerPath, begun),
    officer.submit(asked.answerPath, begun),
  ]);
  expect([one.status, two.status]).toEqual([303, 303]);
  expect((await questionOf(asked)).version).toBe(2);
  const form = await officer.get(`${asked.answerPath}?aendern=ja`);
  expect(form.page.querySelector('#text')?.text).toBe('Die Planung läuft.');
  await officer.submit(asked.answerPath, { ...begun, degree: 'mostly', seen: '2' });
  expect(await questionOf(asked)).toMatchObject({ degree: 'mostly', version: 3 });
  const history = await measureHistoryOf(program.services.db, asked.measureId, { publicOnly: false });
  expect(history.filter(({ event }) => event === 'answered')).toHaveLength(2);
});

test('an answer that comes too late is not saved, says so, and can be copied', async () => {
  const asked = await have();
  const officer = program.visitor();
  await officer.submit(asked.answerPath, begun);
  const other = { degree: 'mostly', text: 'Zwei Drittel\nsind gebaut.', reading: '31', seen: '1' };
  const expectCopy = async (title: string, prefix = '') => {
    const { status, page } = await officer.submit(prefix + asked.answerPath, other);
    expect(status).toBe(422);
    expect(page.querySelector('h1')?.text).toBe(title);
    const typed = page.querySelector('.summary-list')?.text;
    expect(typed).toContain(other.text);
    expect(typed).toContain('31');
    expect(page.querySelector('main')?.text).toContain('03464 535-3360');
    return page.querySelector('main')?.text;
  };
  expect(await expectCopy('Ihre Antwort ist nicht gespeichert')).toContain('hat sich etwas geändert');
  await transact(program.services, office, (work) =>
    acceptAnswer(work, { questionId: asked.questionId, seenVersion: 2, text: 'Die Planung läuft.' }),
  );
  const accepted = await expectCopy('Ihre Antwort ist nicht gespeichert');
  expect(accepted).toContain('nicht mehr ändern');
  await expectCopy('Ihre Antwort ist nicht gespeichert', '/leicht');
  await expectCopy('Your answer has not been saved', '/en');
  const empty = await officer.submit(asked.answerPath, { ...other, degree: '' });
  expect(empty.status).toBe(422);
  expect(empty.page.querySelector('.summary-list')?.text).toContain('Zwei Drittel');
  expect(await questionOf(asked)).toMatchObject({ degree: 'begun', answerText: 'Die Planung läuft.', version: 3 });
  expect((await officer.submit(asked.answerPath, begun)).status).toBe(303);

  await transact(program.services, office, (work) => closeRound(work, asked.roundId));
  const closed = await officer.submit(asked.answerPath, other);
  expect(closed.status).toBe(410);
  expect(closed.page.querySelector('.summary-list')?.text).toContain('Zwei Drittel');
});

test('who is not the right one names another body', async () => {
  const asked = await have();
  const officer = program.visitor();
  const sent = await officer.submitAndFollow(asked.answerPath, {
    degree: 'notUs',
    otherBody: 'sangerhausen',
    seen: '1',
  });
  expect(sent.text).toContain('Stadtverwaltung Sangerhausen');
  expect(await questionOf(asked)).toMatchObject({ degree: null, askInstead: 'Stadtverwaltung Sangerhausen' });
});

test('mistakes come back marked with everything typed', async () => {
  const asked = await have();
  const officer = program.visitor();
  const empty = await officer.submit(asked.answerPath, { seen: '1', text: 'bleibt stehen' });
  expect(empty.status).toBe(422);
  expect(empty.page.querySelector('.error-summary a')?.getAttribute('href')).toBe('#degree');
  expect(empty.page.querySelector('#text')?.text).toBe('bleibt stehen');
  const wrong = await officer.submit(asked.answerPath, {
    ...begun,
    text: ' ',
    reading: 'zwölf',
    'readOn-day': '31',
    'readOn-month': '2',
    'readOn-year': '2026',
  });
  expect(wrong.page.querySelectorAll('.error-summary a').map((link) => link.getAttribute('href'))).toEqual([
    '#text',
    '#reading',
    '#readOn',
  ]);
  const file = new File(['MZ'], 'spiel.exe');
  const foreign = await officer.submit(asked.answerPath, { ...begun, file }, { multipart: true });
  expect(foreign.status).toBe(422);
  expect(foreign.text).toContain('kein PDF');
  const future = { ...begun, reading: '3', 'readOn-day': '1', 'readOn-month': '1', 'readOn-year': '2030' };
  expect((await officer.submit(asked.answerPath, future)).text).toContain('in der Zukunft');
  expect((await questionOf(asked)).version).toBe(1);
});

test('a made-up link is not found and says whom to call', async () => {
  const asked = await have();
  for (const path of [`${asked.answerPath}x`, '/antwort/massnahme/xyz', '/antwort/massnahme/%00']) {
    expect((await program.visitor().get(path)).status).toBe(404);
    expect((await program.visitor().submit(path, begun)).status).toBe(404);
  }
  expect((await program.visitor().get('/antwort/massnahme/xyz')).text).toContain('03464 535-3360');
});

test('an expired link is renewed only to the stored address, three times a day at most', async () => {
  const asked = await have({ email: 'postfach@example.org' });
  program.clock.advance(89 * day);
  const officer = program.visitor();
  const gone = await officer.get(asked.answerPath);
  expect(gone.status).toBe(410);
  expect(gone.text).toContain('abgelaufen');
  expect((await officer.submit(asked.answerPath, begun)).status).toBe(410);
  for (let times = 0; times < 5; times += 1) {
    const sent = await officer.submitAndFollow(`${asked.answerPath}/neuer-link`);
    expect(sent.text).not.toContain('postfach@example.org');
  }
  const mails = await listMails(program.services.db, { limit: 100, offset: 0 });
  expect(mails.filter(({ toAddress }) => toAddress === 'postfach@example.org')).toHaveLength(1 + 3);
  const fresh = await newestLink(program.services, 'postfach@example.org', asked.number);
  expect((await officer.submit(fresh, begun)).status).toBe(303);
});

test('links of dropped measures, closed rounds and redirected questions say so and take no answer', async () => {
  const dropped = await have();
  await transact(program.services, office, (work) =>
    moveMeasure(work, dropped.measureId, { to: 'dropped', reason: 'Der Bus fährt nicht mehr.' }),
  );
  const closed = await have();
  await transact(program.services, office, (work) => closeRound(work, closed.roundId));
  const redirected = await have();
  await transact(program.services, office, (work) =>
    redirectQuestion(work, program.services, {
      questionId: redirected.questionId,
      seenVersion: 1,
      bodyCode: 'vgs',
      email: 'bus@example.org',
    }),
  );
  const sentences = [
    [dropped, 'Diese Maßnahme ist beendet'],
    [closed, 'Diese Abfrage ist abgeschlossen'],
    [redirected, 'Wir fragen jetzt eine andere Stelle'],
  ] as const;
  for (const [asked, sentence] of sentences) {
    const page = await program.visitor().get(asked.answerPath);
    expect(page.status).toBe(410);
    expect(page.text).toContain(sentence);
    expect(page.text).not.toContain('neuer-link');
    expect((await program.visitor().submit(asked.answerPath, begun)).status).toBe(410);
    expect((await questionOf(asked)).answeredAt).toBeNull();
    for (const prefix of ['/leicht', '/en'])
      expect((await program.visitor().get(prefix + asked.answerPath)).status).toBe(410);
  }
});

test('typed text survives a change of language', async () => {
  const asked = await have();
  const { page, status } = await program
    .visitor()
    .submit(asked.answerPath, { ...begun, text: 'noch nicht fertig', go: 'language:de-simple' });
  expect(status).toBe(200);
  expect(page.querySelector('html')?.getAttribute('lang')).toBe('de-simple');
  expect(page.querySelector('#text')?.text).toBe('noch nicht fertig');
  await haveAnswered(program.services, asked);
});
