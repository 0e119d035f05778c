import { expect, test } from 'vitest';
import { signedIn } from '../../../accounts/accounts.builders.ts';
import { listAuditEntries } from '../../../platform/audit.store.ts';
import { listMails } from '../../../platform/mail/outbox.store.ts';
import { useTestApp } from '../../../testing/test-app.ts';
import type { Visit } from '../../../testing/visitor.ts';
import { haveEdition, haveMeasure, type BuiltEdition, type BuiltMeasure } from '../../action-plan.builders.ts';
import { haveAsked } from '../rounds.builders.ts';
import { findRound, questionsOf } from '../rounds.store.ts';

const program = useTestApp();
const path = '/verwaltung/abfragen/neu';
const due = { 'due-day': '21', 'due-month': '12', 'due-year': '2026' };
const typed = { title: 'Sachstand 2026', coveringText: 'wir bitten um den Stand.', ...due };
const manager = async () => (await signedIn(program, 'participationManager')).visitor;
const keyIn = ({ page }: Visit) => page.querySelector('input[name=formKey]')?.getAttribute('value') ?? '';
const mails = async () => listMails(program.services.db, { limit: 100, offset: 0 });

const plan: { edition?: BuiltEdition } = {};
const edition = () => plan.edition!;

test('without a plan in force there is nothing to ask about', async () => {
  expect((await (await manager()).get(path)).text).toContain('noch keinen beschlossenen Aktionsplan');
  plan.edition = await haveEdition(program.services);
});

const asRoads = (...measures: readonly BuiltMeasure[]) => ({
  'measures-district-roads': measures.map(({ measureId }) => measureId),
});

test('running measures without a fresh report are chosen already, others are offered', async () => {
  const old = await haveMeasure(program.services, edition());
  const fresh = await haveMeasure(program.services, edition(), { measure: { lastReportOn: '2026-11-01' } });
  const ended = await haveMeasure(program.services, edition(), { measure: { status: 'completed' } });
  const { page } = await (await manager()).get(path);
  const box = ({ measureId }: BuiltMeasure) => page.querySelector(`input[value="${measureId}"]`);
  expect(box(old)?.hasAttribute('checked')).toBe(true);
  expect(box(fresh)?.hasAttribute('checked')).toBe(false);
  expect(box(ended)).toBeNull();
  expect(page.querySelector('#due-year')?.getAttribute('value')).toBe('2026');
});

test('a preview sends nothing; starting sends one mail a contact with one link a measure', async () => {
  const email = 'Strassen@Example.org';
  const one = await haveMeasure(program.services, edition(), { version: { contactEmail: email } });
  const other = await haveMeasure(program.services, edition(), { version: { contactEmail: email.toLowerCase() } });
  const call = await haveMeasure(program.services, edition());
  const visitor = await manager();
  const chosen = { ...typed, title: 'Sachstand Straßen', ...asRoads(one, other, call) };
  const preview = await visitor.submit(path, { ...chosen, step: 'preview' });
  expect(preview.status).toBe(200);
  expect(preview.text).toContain('1 E-Mail zu 2 Maßnahmen');
  expect(preview.text).toContain('Am Telefon oder mit Brief fragen');
  expect(preview.text).toContain('wir bitten um den Stand.');
  expect(await mails()).toHaveLength(0);
  const change = await visitor.submit(path, { ...chosen, step: 'change' });
  expect(change.page.querySelector('#title')?.getAttribute('value')).toBe('Sachstand Straßen');

  const started = await visitor.submitAndFollow(path, { ...chosen, step: 'send' });
  expect(started.page.querySelector('.flash')?.text).toContain('Die Abfrage hat begonnen');
  const [mail, ...more] = await mails();
  expect(more).toEqual([]);
  expect(mail).toMatchObject({
    toAddress: email,
    confidential: true,
    subject: 'Bitte um Sachstand: 2 Maßnahmen aus dem Aktionsplan',
  });
  expect(mail?.body?.match(/\/antwort\/massnahme\/[\w-]+/gu)).toHaveLength(2);
  expect(mail?.body).toContain('Bitte antworten Sie bis zum 21. Dezember 2026');
  const round = await findRound(program.services.db, 1);
  const questions = await questionsOf(program.services.db, round!.id);
  expect(questions.map(({ sentTo }) => sentTo)).toEqual([email, email.toLowerCase(), null]);
  const [entry] = await listAuditEntries(program.services.db, { limit: 1 });
  expect(entry).toMatchObject({ event: 'action-plan.round-started', details: { measures: 3, mails: 1 } });
});

test('pressing the button twice starts one round', async () => {
  const measure = await haveMeasure(program.services, edition(), { version: { contactEmail: 'doppelt@example.org' } });
  const visitor = await manager();
  const formKey = keyIn(await visitor.get(path));
  const preview = await visitor.submit(path, { ...typed, title: 'Doppelt', ...asRoads(measure), formKey });
  expect(keyIn(preview)).toBe(formKey);
  const chosen = { ...typed, title: 'Doppelt', ...asRoads(measure), formKey, step: 'send' };
  const [one, two] = await Promise.all([visitor.submit(path, chosen), visitor.submit(path, chosen)]);
  expect([one.status, two.status]).toEqual([303, 303]);
  const [a, b] = [one.location, two.location].map((to) => to?.split('?')[0]);
  expect(a).toBe(b);
  expect((await mails()).filter(({ toAddress }) => toAddress === 'doppelt@example.org')).toHaveLength(1);
});

test('going back after the round was closed and sending again does not start it once more', async () => {
  const measure = await haveMeasure(program.services, edition(), { version: { contactEmail: 'zurueck@example.org' } });
  const visitor = await manager();
  const sent = { ...typed, title: 'Zurück', ...asRoads(measure), step: 'send' };
  const formKey = keyIn(await visitor.get(path));
  const first = await visitor.submit(path, { ...sent, formKey });
  await visitor.submit(`${first.location?.split('?')[0]}/abschliessen`);
  const again = await visitor.submit(path, { ...sent, formKey });
  expect(again.location).toBe(first.location);
  const other = await visitor.submit(path, { ...sent, title: 'Anders', formKey });
  expect(other.status).toBe(422);
  expect(other.text).toContain('Aus diesem Formular ist schon etwas entstanden: Sachstandsabfrage');
  expect((await mails()).filter(({ toAddress }) => toAddress === 'zurueck@example.org')).toHaveLength(1);
});

test('a measure is asked about in one running round only', async () => {
  const asked = await haveAsked(program.services, edition(), { round: { title: 'Frühjahr' } });
  const visitor = await manager();
  const form = await visitor.get(path);
  expect(form.page.querySelector(`input[value="${asked.measureId}"]`)).toBeNull();
  expect(form.text).toContain('läuft in „Frühjahr“');
  const refused = await visitor.submit(path, { ...typed, title: 'Herbst', ...asRoads(asked), step: 'send' });
  expect(refused.status).toBe(422);
  expect(refused.text).toContain('schon in einer laufenden Abfrage');
});

test('mistakes come back marked with everything typed', async () => {
  const measure = await haveMeasure(program.services, edition());
  const visitor = await manager();
  const wrong = await visitor.submit(path, {
    title: '',
    coveringText: 'bleibt stehen',
    'due-day': '31',
    'due-month': '2',
    'due-year': '2027',
    step: 'preview',
  });
  expect(wrong.status).toBe(422);
  expect(wrong.page.querySelectorAll('.error-summary a')).toHaveLength(3);
  expect(wrong.page.querySelector('#coveringText')?.text).toContain('bleibt stehen');
  for (const year of ['2025', '2029']) {
    const outside = await visitor.submit(path, { ...typed, ...asRoads(measure), 'due-year': year, step: 'send' });
    expect(outside.page.querySelector('.error-summary a')?.getAttribute('href')).toBe('#due');
  }
  const unknown = { ...typed, 'measures-district-roads': '00000000-0000-4000-8000-000000000000', step: 'send' };
  expect((await visitor.submit(path, unknown)).text).toContain('inzwischen beendet');
});

test('a measure without a body is shown as a gap and cannot be chosen', async () => {
  const measure = await haveMeasure(program.services, edition(), {
    measure: { status: 'proposed' },
    version: { accountableBody: null, title: 'Niemandes Maßnahme' },
  });
  const { page, text } = await (await manager()).get(path);
  expect(page.querySelector(`input[value="${measure.measureId}"]`)).toBeNull();
  expect(text).toContain('Niemandes Maßnahme');
});

test('editors, readers and the public may not start a round', async () => {
  for (const role of ['editor', 'reader'] as const) {
    const { visitor } = await signedIn(program, role);
    expect((await visitor.get(path)).status).toBe(403);
    expect((await visitor.submit(path, { ...typed, step: 'send' })).status).toBe(403);
  }
  expect((await program.visitor().get(path)).location).toContain('/anmelden');
  expect((await program.visitor().submit(path, typed)).location).toContain('/anmelden');
});
