import { expect, test } from 'vitest';
import { signedIn } from '../../../accounts/accounts.builders.ts';
import { system } from '../../../platform/actor.ts';
import { transact } from '../../../platform/use-case.ts';
import { useTestApp } from '../../../testing/test-app.ts';
import { recordProgress } from '../../record-progress.ts';
import { haveEdition, haveMeasure } from '../../action-plan.builders.ts';
import { faultyFields, useCareTest } from '../care.builders.ts';

const program = useTestApp();
const care = useCareTest(program);

test('the file shows words, status, light, turn and what is missing', async () => {
  const { number } = await care.have({ version: { origin: null, easyState: 'tested' }, indicator: false });
  const { page, text, status } = await care.get(number);
  expect(status).toBe(200);
  expect(page.querySelector('h1')?.text).toBe('Leitstreifen an Haltestellen');
  expect(page.querySelector('.eyebrow')?.text).toBe(`Maßnahme ${number} · Barrierefreiheit`);
  expect(page.querySelectorAll('.page-heading .tag').map((tag) => tag.text)).toEqual([
    'Beschlossen',
    'Grau: nicht begonnen oder beendet',
    'öffentlich',
  ]);
  expect(text).toContain('Streifen zum Fühlen an Halte-Stellen');
  expect(text).toContain('Leichter Text: geprüft');
  expect(text).toContain('Die verantwortliche Stelle');
  expect(page.querySelectorAll('.notice li')).toHaveLength(2);
  const links = page.querySelectorAll('main a').map((link) => link.getAttribute('href'));
  for (const below of ['bearbeiten', 'sachstand', 'status?nach=inProgress', 'ampel', 'reihe', 'meilensteine']) {
    expect(links).toContain(`/verwaltung/massnahmen/${number}/${below}`);
  }
  expect(links).toContain(`/massnahmen/${number}`);
  expect(page.querySelectorAll('h1')).toHaveLength(1);
});

test('a reader of the board sees the state, but no internal note, contact or button', async () => {
  const { number, measureId } = await care.have({
    measure: { turnNote: 'Frau Muster erinnern' },
    version: { contactName: 'Kim Muster', contactEmail: 'kim@example.org' },
  });
  await transact(program.services, system, (work) =>
    recordProgress(work, { measureId, author: 'Büro', text: 'Nur für uns', isPublic: false }),
  );
  const seen = await care.get(number);
  for (const secret of ['Nur für uns', 'Kim Muster', 'Frau Muster erinnern']) expect(seen.text).toContain(secret);
  const { visitor } = await signedIn(program, 'reader');
  const { text, page, status } = await visitor.get(`/verwaltung/massnahmen/${number}`);
  expect(status).toBe(200);
  for (const secret of ['Nur für uns', 'Kim Muster', 'Frau Muster erinnern']) expect(text).not.toContain(secret);
  expect(page.querySelectorAll('main form, main a.button-primary')).toHaveLength(0);
});

test('an editor gets to the words and sees no contact that is for the office', async () => {
  const { number } = await care.have({ version: { contactName: 'Kim Muster' } });
  const { visitor } = await signedIn(program, 'editor');
  const { text, page } = await visitor.get(`/verwaltung/massnahmen/${number}`);
  expect(text).not.toContain('Kim Muster');
  expect(page.querySelectorAll('main a').map((link) => link.getAttribute('href'))).toContain(
    `/verwaltung/massnahmen/${number}/bearbeiten`,
  );
});

test('a measure that does not exist, or cannot, is not found; strangers are asked to sign in', async () => {
  for (const path of ['99998', '0', '123456789012']) {
    expect((await care.manager.get(`/verwaltung/massnahmen/${path}`)).status, path).toBe(404);
  }
  const { number } = await care.have();
  expect((await program.visitor().get(`/verwaltung/massnahmen/${number}`)).location).toContain('/anmelden');
});

test('a measure is published and taken back, twice without harm', async () => {
  const { number } = await care.have({ measure: { publishedAt: null } });
  expect((await care.get(number)).page.querySelector('#veroeffentlichen')).not.toBeNull();
  for (const _ of [1, 2]) {
    const published = await care.submit(number, 'veroeffentlichen');
    expect(published.location).toBe(`/verwaltung/massnahmen/${number}?erledigt=veroeffentlicht`);
  }
  expect((await care.stored(number)).publishedAt).not.toBeNull();
  expect((await care.manager.get(`/verwaltung/massnahmen/${number}?erledigt=veroeffentlicht`)).text).toContain(
    'Die Maßnahme ist jetzt öffentlich.',
  );
  for (const _ of [1, 2]) await care.submit(number, 'zuruecknehmen');
  expect((await care.stored(number)).publishedAt).toBeNull();
});

test('a measure without a text is not published, and the page says why', async () => {
  const { number } = await care.have({ measure: { publishedAt: null }, version: { text: ' ' } });
  const refused = await care.submit(number, 'veroeffentlichen');
  expect(refused.status).toBe(422);
  expect(faultyFields(refused)).toEqual(['#texte']);
  expect((await care.stored(number)).publishedAt).toBeNull();
});

test('what stands only in a draft becomes public with the decision, not before', async () => {
  const edition = await haveEdition(program.services, { number: 2, state: 'draft' });
  const { number } = await haveMeasure(program.services, edition, { measure: { publishedAt: null } });
  expect((await care.get(number)).page.querySelector('#veroeffentlichen')).toBeNull();
  const refused = await care.submit(number, 'veroeffentlichen');
  expect(refused.status).toBe(422);
  expect(faultyFields(refused)).toEqual(['#texte']);
  expect(refused.text).toContain('wird mit dem Beschluss der Fassung öffentlich');
  expect((await care.stored(number)).publishedAt).toBeNull();
});

test('only those who handle the plan publish or take back', async () => {
  const { number } = await care.have({ measure: { publishedAt: null } });
  await care.expectForbidden(number, 'veroeffentlichen', ['POST']);
  await care.expectForbidden(number, 'zuruecknehmen', ['POST']);
  expect((await care.stored(number)).publishedAt).toBeNull();
});
