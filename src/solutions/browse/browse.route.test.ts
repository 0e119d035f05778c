import { expect, test } from 'vitest';
import { useTestApp } from '../../testing/test-app.ts';
import { findSolutionBySlug, updateSolution } from '../solutions.store.ts';

const program = useTestApp();
const titles = async (address: string): Promise<readonly string[]> =>
  (await program.visitor().get(address)).page.querySelectorAll('.link-item-title').map((title) => title.text.trim());

test('somebody reads the list, goes through its pages and prints all of it', async () => {
  const first = await program.visitor().get('/loesungen');
  expect(first.status).toBe(200);
  expect(first.page.querySelector('h1')?.text).toBe('Lösungen');
  expect(first.page.querySelectorAll('.link-item')).toHaveLength(20);
  expect((await titles('/loesungen?seite=2')).length).toBeGreaterThan(0);
  expect((await titles('/loesungen?seite=alle')).length).toBeGreaterThanOrEqual(32);
  expect((await program.visitor().get('/loesungen?seite=99')).location).toBe('/loesungen');
});

test.each([
  ['Toiletten', 'Nette Toilette: Geschäfte öffnen ihre Toilette für alle'],
  ['Bordstien', 'Bordstein an der Querung absenken'],
  ['Rollstuhlrampe', 'Stufen am Eingang mit einer Rampe überwinden'],
  ['assistenzhunde', 'Assistenzhund willkommen heißen'],
])('the words „%s“ find „%s“', async (words, title) => {
  expect(await titles(`/loesungen?worte=${encodeURIComponent(words)}`)).toContain(title);
});

test('filters narrow the list down, and nothing found says what to do', async () => {
  const digital = await titles('/loesungen?art=digital&seite=alle');
  expect(digital).toContain('Internetseite oder App für alle bedienbar machen');
  expect(digital).not.toContain('Bordstein an der Querung absenken');
  const cheap = await titles('/loesungen?art=digital&kosten=work&bereich=education');
  expect(cheap.length).toBeGreaterThan(0);
  expect(cheap.length).toBeLessThan(digital.length);
  expect(await titles('/loesungen?art=unfug&seite=alle')).toEqual(await titles('/loesungen?seite=alle'));
  const nothing = await program.visitor().get('/loesungen?worte=xqzzyk');
  expect(nothing.text).toContain('Keine Lösung gefunden');
  expect(nothing.page.querySelector('main a[href="/barrieren/melden"]')).not.toBeNull();
});

test('a solution is read with norm, interim help and sources, and found by its number', async () => {
  const { number } = (await findSolutionBySlug(program.services.db, 'bordstein-absenken'))!;
  expect((await program.visitor().get(`/loesungen/${number}`)).location).toBe('/loesungen/bordstein-absenken');
  const { page, text } = await program.visitor().get('/loesungen/bordstein-absenken');
  expect(page.querySelector('h1')?.text).toBe('Bordstein an der Querung absenken');
  for (const word of ['Höhe des Bordsteins: mehr als 3', 'DIN 18040-3', 'Bis dahin', 'nicht am Wortlaut der Norm'])
    expect(text.replaceAll('\u00a0', ' ')).toContain(word);
  const easy = await program.visitor().get('/leicht/loesungen/bordstein-absenken');
  expect(easy.page.querySelector('h1')?.text).toBe('Der Bord-Stein muss niedriger sein');
  expect(easy.text).toContain('noch nicht geprüft');
  const english = await program.visitor().get('/en/loesungen/bordstein-absenken');
  expect(english.page.querySelector('h1')?.getAttribute('lang')).toBe('de');
  expect(english.text).toContain('What helps');
});

test('what is taken back or was never there cannot be told apart', async () => {
  const { db } = program.services;
  const { id, number } = (await findSolutionBySlug(db, 'ruhige-stunde'))!;
  await updateSolution(db, id, { publishedAt: null });
  for (const address of ['/loesungen/ruhige-stunde', `/loesungen/${number}`, '/loesungen/mond', '/loesungen/999999'])
    expect((await program.visitor().get(address)).status).toBe(404);
  expect(await titles('/loesungen?worte=Reize')).not.toContain('Ruhige Stunde: weniger Lärm, weniger Licht');
  expect((await program.visitor().get('/daten/loesungen.json')).text).not.toContain('Ruhige Stunde');
});

test('old dates are said to everyone', async () => {
  program.clock.set(new Date('2028-01-10T08:00:00Z'));
  const { text } = await program.visitor().get('/loesungen/bordstein-absenken');
  expect(text).toContain('Diese Angaben werden gerade überprüft');
});

test('programs get the same as data', async () => {
  const json = await program.visitor().get('/daten/loesungen.json');
  expect(json.headers.get('access-control-allow-origin')).toBe('*');
  const { solutions } = JSON.parse(json.text) as { solutions: Record<string, unknown>[] };
  expect(solutions.find(({ title }) => title === 'Bordstein an der Querung absenken')).toMatchObject({
    cost_class: 'construction',
    kind_codes: 'structural; mobility',
    url: 'http://teilhabe.test/loesungen/bordstein-absenken',
  });
  const csv = await program.visitor().get('/daten/loesungen.csv?art=maschine');
  expect(csv.text.split('\r\n')[0]).toMatch(/^number,title,title_easy,/u);
});
