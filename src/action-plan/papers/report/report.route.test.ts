import { beforeAll, expect, test } from 'vitest';
import { elementsWithRole } from '../../../platform/testing/read-pdf.ts';
import { transact } from '../../../platform/use-case.ts';
import { useTestApp } from '../../../testing/test-app.ts';
import { haveMeasure, type BuiltEdition } from '../../action-plan.builders.ts';
import { findMeasure, updateMeasure } from '../../action-plan.store.ts';
import { recordProgress } from '../../record-progress.ts';
import { closeRound } from '../../rounds/freeze/close-round.ts';
import { correctReport } from '../../rounds/freeze/correct-report.ts';
import { acceptAnswer } from '../../rounds/review/accept-answer.ts';
import { haveAnswered, haveAsked, haveRound, office } from '../../rounds/rounds.builders.ts';
import { havePlan, secrets, take, takeOffice, takePdf } from '../papers.builders.ts';

const program = useTestApp();
const open = (path: string) => program.visitor().get(path);
const single = (text: string): string => text.replaceAll(/\s+/gu, ' ');
let path = '';

beforeAll(async () => {
  const { services } = program;
  const plan = await havePlan(services);
  await haveMeasure(services, plan, {
    measure: { number: 30, statusSince: new Date('2024-03-20T08:00:00Z') },
    version: { title: 'Rampe am Rathaus', dueDay: '2025-06-30', duePrecision: 'day' },
  });
  await haveMeasure(services, plan, {
    measure: {
      number: 31,
      lightOverride: 'red',
      lightReason: 'Die Firma hat abgesagt.',
      lightReasonEasy: 'Die Firma kommt nicht.',
    },
    version: { title: 'Aufzug im Kreishaus' },
  });
  const asked = await haveAsked(services, plan, { version: { title: 'Kurse in Leichter Sprache' } });
  await haveAnswered(services, asked);
  await transact(services, office, (work) =>
    acceptAnswer(work, { questionId: asked.questionId, seenVersion: 2, text: 'Drei Kurse sind geplant.' }),
  );
  await transact(services, office, (work) => closeRound(work, asked.roundId));
  path = `/aktionsplan/berichte/${asked.roundNumber}`;
  await transact(services, office, async (work) => {
    await recordProgress(work, { measureId: asked.measureId, author: 'Amt', text: 'Viel später.', isPublic: true });
    const [measureNumber, roundNumber] = [asked.number, asked.roundNumber];
    await correctReport(work, { roundNumber, measureNumber, text: 'Es sind vier Kurse.' });
    await correctReport(work, { roundNumber, measureNumber: 19, text: 'Geheimnotiz zur geheimen Maßnahme' });
  });
});

test('a frozen report shows the figures and lines of its day, with corrections as what they are', async () => {
  const { status, page, text } = await open(path);
  expect(status).toBe(200);
  expect(page.querySelector('h1')?.textContent).toBe('Sachstand 2026');
  expect(page.querySelectorAll('.stat').map((stat) => stat.textContent.trim())).toEqual([
    '5 Maßnahmen',
    '1 von 1 Gefragten haben geantwortet',
    '0 umgesetzt',
    '2 im Verzug oder ohne Bericht',
  ]);
  const words = single(page.textContent);
  expect(words).toContain('Drei Kurse sind geplant.');
  expect(words).toContain('Es sind vier Kurse.');
  expect(words).toContain('Berichtigung vom 23. November 2026:');
  expect(words).toContain('1 Berichtigung seitdem');
  expect(words).toContain('Teilweise oder verzögert');
  expect(words).not.toContain('Viel später.');
  for (const secret of secrets) expect(text).not.toContain(secret);
  for (const file of ['vorlage.pdf', 'vorlage.docx', 'tabelle.xlsx', 'tabelle.csv']) {
    expect(page.querySelector(`a[href="${path}/${file}"]`), file).not.toBeNull();
  }
});

test('the report is there in easy German and in English', async () => {
  const easy = await open(`/leicht${path}`);
  expect(easy.page.textContent).toContain('Diesen Bericht ändern wir nicht mehr.');
  const english = await open(`/en${path}`);
  expect(english.page.textContent).toContain('This state is frozen');
  expect(english.page.querySelector('h1')?.getAttribute('lang')).toBe('de');
});

test('why a light was set by hand is frozen, and stands beside it in the report and in the council paper', async () => {
  const { db } = program.services;
  const before = await open(path);
  expect(single(before.page.textContent)).toContain('Vom Teilhabemanagement gesetzt: Die Firma hat abgesagt.');
  expect(single(before.page.textContent)).toContain('Der Bau beginnt erst im Mai.');
  const easy = single((await open(`/leicht${path}`)).page.textContent);
  expect(easy).toContain('Die Firma kommt nicht.');
  expect(easy).not.toContain('Die Firma hat abgesagt.');
  const english = await open(`/en${path}`);
  const german = english.page.querySelectorAll('td span[lang=de]').map(({ textContent }) => textContent);
  expect(german).toContain('Die Firma hat abgesagt.');
  const paper = single((await takePdf(program, `${path}/vorlage.pdf`)).text);
  expect(paper).toContain('hat die Ampel von Hand auf Rot gesetzt: Die Firma hat abgesagt.');
  expect(paper).toContain('Von Hand gesetzt: Der Bau beginnt erst im Mai.');

  const lift = await findMeasure(db, 31);
  const other = { lightOverride: 'green', lightReason: 'Nun doch.', lightReasonEasy: null } as const;
  await updateMeasure(db, lift!.id, other);
  expect((await open(path)).text).not.toContain('Nun doch.');
});

test('the council paper as PDF says what was asked, what is red and why, and what was corrected', async () => {
  const pdf = await takePdf(program, `${path}/vorlage.pdf`);
  expect(pdf).toMatchObject({
    marked: true,
    language: 'de-DE',
    uaPart: '1',
    showsTitle: true,
    title: 'Stand des Aktionsplans „Gemeinsam Vielfalt leben“',
  });
  const withRole = (role: string) => elementsWithRole(pdf.elements, role).map(({ text }) => text);
  expect(withRole('H1')).toEqual([
    'In Kürze',
    'Was gefragt wurde',
    'Zahlen',
    'Was auf Rot steht, und warum',
    'Alle Maßnahmen',
    'Anhang: Berichtigungen',
  ]);
  expect(pdf.outline.map(({ title }) => title)).toEqual(withRole('H1'));
  expect(withRole('TH')).toEqual(expect.arrayContaining(['Klasse', 'Anteil', 'Verantwortlich', 'Richtig ist']));
  expect(elementsWithRole(pdf.elements, 'Figure')[0]?.alternative).toContain('Barrierefreiheit: ');
  const words = single(pdf.text);
  for (const said of [
    'Informationsvorlage · Sachstand 2026',
    'nach dem Stand von 1 Maßnahme gefragt',
    '1 von 1 Gefragten haben geantwortet',
    'Maßnahme 30: Rampe am Rathaus',
    'Die Frist ist am 30. Juni 2025 abgelaufen.',
    'Es sind vier Kurse.',
    'Beschluss KT 80/10/2020',
  ]) {
    expect(words).toContain(said);
  }
  for (const secret of secrets) expect(words).not.toContain(secret);
  const file = await take(program, `${path}/vorlage.pdf`);
  expect(file.headers.get('content-disposition')).toMatch(/^inline; .*Informationsvorlage/u);
  const again = { 'if-none-match': file.headers.get('etag') ?? '' };
  expect((await take(program, `${path}/vorlage.pdf`, again)).status).toBe(304);
});

test('the council paper as Word has the same headings and nothing private', async () => {
  const { headings, text } = await takeOffice(program, `${path}/vorlage.docx`);
  expect(headings).toContain('Heading1: Was auf Rot steht, und warum');
  expect(headings).toContain('Heading2: Maßnahme 30: Rampe am Rathaus');
  for (const secret of secrets) expect(text).not.toContain(secret);
});

test('the tables have every measure with its codes, and no private one', async () => {
  const csv = await open(`${path}/tabelle.csv?art=maschine`);
  expect(csv.headers.get('content-type')).toContain('text/csv');
  const [header, ...lines] = csv.text.trim().split('\r\n');
  expect(header).toBe(
    'number,title,field,added_on,body,status_code,status,status_reason,class,light_code,light,light_reason,degree,due,asked,answered,last_report_on,report,corrections,url',
  );
  expect(lines).toHaveLength(5);
  expect(csv.text).toContain('Die Firma hat abgesagt.');
  expect(csv.text).toContain('23. November 2026: Es sind vier Kurse.');
  for (const secret of secrets) expect(csv.text).not.toContain(secret);
  expect((await open(`${path}/tabelle.csv`)).text).toContain('Nummer;Titel;Handlungsfeld');

  const excel = await take(program, `${path}/tabelle.xlsx`);
  expect(excel.headers.get('content-type')).toContain('spreadsheetml');
  const { text } = await takeOffice(program, `${path}/tabelle.xlsx`);
  for (const words of ['Berichtigungen', 'Rampe am Rathaus', 'Umsetzungsgrad']) expect(text).toContain(words);
  for (const secret of secrets) expect(text).not.toContain(secret);
});

test('a measure that is taken from the public still counts, and leaves one line without words in the report and its papers', async () => {
  const placeholder = 'Maßnahme 30: nicht mehr öffentlich';
  const figures = async () =>
    (await open(path)).page.querySelectorAll('.stat-value, #ampeln td, #klassen td').map(({ text }) => text);
  const before = await figures();
  const { db, clock } = program.services;
  const { rows } = await program.services.pool.query('select id from measures where number = 30');
  const { id } = rows[0] as { id: string };
  await updateMeasure(db, id, { publishedAt: null });
  expect(await figures()).toEqual(before);
  for (const prefix of ['', '/leicht', '/en']) {
    const { text, page } = await open(prefix + path);
    expect(text).not.toContain('Rampe');
    expect(page.querySelector('a[href$="/massnahmen/30"]')).toBeNull();
  }
  const row = (await open(path)).page
    .querySelectorAll('tr')
    .find(({ textContent }) => textContent.includes(placeholder));
  expect(row?.querySelectorAll('td').map(({ textContent }) => textContent)).toEqual(['–', '–', '–', '–']);

  const paper = single((await takePdf(program, `${path}/vorlage.pdf`)).text);
  expect(paper).not.toContain('Rampe');
  expect(paper).toContain(placeholder);
  expect(paper).toContain('Der Aktionsplan hat 5 Maßnahmen.');
  expect(paper).toContain('Auf Rot stehen 2 Maßnahmen.');
  const word = await takeOffice(program, `${path}/vorlage.docx`);
  expect(word.text.split(placeholder)).toHaveLength(3);
  expect(word.text).not.toContain('Rampe');

  const csv = (await open(`${path}/tabelle.csv?art=maschine`)).text;
  expect(csv).toMatch(/^30,nicht mehr öffentlich,{18}\r$/mu);
  expect(csv).not.toContain('Rampe');
  const excel = (await takeOffice(program, `${path}/tabelle.xlsx`)).text;
  expect(excel).toContain('nicht mehr öffentlich');
  expect(excel).not.toContain('Rampe');
  await updateMeasure(db, id, { publishedAt: clock.now() });
});

test('a measure that was never asked about says so; one that was asked and kept silent says that no answer came', async () => {
  const { services } = program;
  const silent = await haveMeasure(services, await firstEdition(), { version: { title: 'Stiller Weg' } });
  const answering = await haveAsked(services, await firstEdition(), { version: { title: 'Lauter Weg' } });
  await haveAnswered(services, answering);
  await transact(services, office, (work) =>
    acceptAnswer(work, { questionId: answering.questionId, seenVersion: 2, text: 'Geht voran.' }),
  );
  await transact(services, office, (work) => closeRound(work, answering.roundId));
  const round = await haveRound(services, { measureIds: [silent.measureId, answering.measureId] });
  await transact(services, office, (work) => closeRound(work, round.id));
  const lineIn = async (number: number, title: string) => {
    const { page } = await open(`/aktionsplan/berichte/${number}`);
    const stats = page.querySelectorAll('.stat').map(({ textContent }) => textContent.trim());
    const line = page.querySelectorAll('tbody tr').find(({ textContent }) => textContent.includes(title));
    return { stats, line: single(line?.textContent ?? '') };
  };
  const first = await lineIn(answering.roundNumber, 'Stiller Weg');
  expect(first.stats).toContain('1 von 1 Gefragten haben geantwortet');
  expect(first.line).toContain('In dieser Abfrage nicht gefragt.');
  expect(first.line).not.toContain('keine Antwort');
  const second = await lineIn(round.number, 'Stiller Weg');
  expect(second.stats).toContain('0 von 2 Gefragten haben geantwortet');
  expect(second.line).toContain('In dieser Abfrage keine Antwort.');
  const paper = (number: number) => takeOffice(program, `/aktionsplan/berichte/${number}/vorlage.docx`);
  expect((await paper(answering.roundNumber)).text).toContain('In dieser Abfrage nicht gefragt.');
  expect((await paper(round.number)).text).toContain('0 von 2 Gefragten haben geantwortet');
  const csv = await open(`/aktionsplan/berichte/${answering.roundNumber}/tabelle.csv?art=maschine`);
  expect(csv.text).toMatch(new RegExp(`^${silent.number},Stiller Weg,.*,false,,`, 'mu'));
});

test('a running round and one that never was have no report', async () => {
  const running = await haveRound(program.services, {
    measureIds: [(await haveMeasure(program.services, await firstEdition())).measureId],
  });
  for (const number of [running.number, 4711, 99999999]) {
    for (const file of ['', '/vorlage.pdf', '/vorlage.docx', '/tabelle.xlsx', '/tabelle.csv']) {
      expect((await open(`/aktionsplan/berichte/${number}${file}`)).status, `${number}${file}`).toBe(404);
    }
  }
});

async function firstEdition(): Promise<BuiltEdition> {
  const { rows } = await program.services.pool.query(
    `select e.id as edition, f.id as field, g.id as goal from plan_editions e join fields_of_action f on f.edition_id = e.id
     join goals g on g.field_id = f.id where e.state = 'adopted'`,
  );
  const { edition, field, goal } = rows[0] as { edition: string; field: string; goal: string };
  return { editionId: edition, fieldId: field, goalId: goal };
}
