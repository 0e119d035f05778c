import { expect, test } from 'vitest';
import { system } from '../../../platform/actor.ts';
import { elementsWithRole } from '../../../platform/testing/read-pdf.ts';
import { transact } from '../../../platform/use-case.ts';
import { useTestApp } from '../../../testing/test-app.ts';
import { haveMeasure } from '../../action-plan.builders.ts';
import { updateMeasure } from '../../action-plan.store.ts';
import { recordProgress } from '../../record-progress.ts';
import { makePaperJob } from '../making/request-paper.ts';
import { havePlan, secrets, take, takeOffice, takePdf } from '../papers.builders.ts';
import { findPaperById, outdatedPapers, updatePaper } from '../papers.store.ts';
import { paperFileKey } from '../paper.ts';

const program = useTestApp();
let plan: Awaited<ReturnType<typeof havePlan>>;
const open = (path: string) => program.visitor().get(path);
const tomorrow = { revision: Number.MAX_SAFE_INTEGER, day: '2100-01-01' };
const allPapers = () => outdatedPapers(program.services.db, tomorrow);

test('without an adopted plan there is no paper of it', async () => {
  expect((await open('/aktionsplan.pdf')).status).toBe(404);
});

async function somethingChanges(): Promise<void> {
  await transact(program.services, system, (work) =>
    recordProgress(work, { measureId: plan.rich.measureId, author: 'Amt', text: 'Es geht weiter.', isPublic: true }),
  );
}

/** Asks, lets the worker work, and gives back the address of the waiting page. */
async function madeBy(path: string): Promise<string> {
  const asked = await open(path);
  await program.runJobs();
  return asked.location ?? '';
}

test('whoever asks for the plan waits on a page that says how far it is, and gets it by a press', async () => {
  plan = await havePlan(program.services);
  const asked = await open('/aktionsplan.pdf');
  expect(asked.status).toBe(303);
  const waiting = asked.location ?? '';
  expect(waiting).toMatch(/^\/aktionsplan\/papier\/[0-9a-f-]{36}$/u);

  const page = await open(waiting);
  expect(page.status).toBe(200);
  expect(page.page.querySelector('h1')?.textContent).toBe('Der Aktionsplan als PDF wird gerade erstellt');
  expect(page.text).toContain('steht in der Reihe');
  expect(page.page.querySelector('main a.button')?.getAttribute('href')).toBe(waiting);
  expect(page.headers.get('refresh')).toBeNull();
  expect(page.text).not.toContain('http-equiv');

  const [paper] = await allPapers();
  const id = paper?.id ?? '';
  const { db, clock } = program.services;
  const making = { state: 'making', touchedAt: clock.now() } as const;
  await updatePaper(db, id, { ...making, step: 'measures', stepsDone: 12, stepsAll: 56 });
  const going = await open(`/leicht${waiting}`);
  expect(going.text).toContain('Maßnahme 12 von 56');
  expect(going.page.querySelector('progress')?.getAttribute('value')).toBe('12');
  await updatePaper(db, id, { ...making, step: 'layout' });
  expect((await open(waiting)).text).toContain('Jetzt werden die Seiten gesetzt');
  await updatePaper(db, id, { state: 'waiting', step: null, touchedAt: clock.now() });

  await program.runJobs();
  const ready = await open(`/en${waiting}`);
  expect(ready.page.querySelector('h1')?.textContent).toBe('The action plan is ready as a PDF');
  expect(ready.page.querySelector('main a.button')?.getAttribute('href')).toBe('/en/aktionsplan.pdf');

  const file = await take(program, '/aktionsplan.pdf');
  expect(file.status).toBe(200);
  expect(file.headers.get('content-type')).toBe('application/pdf');
  expect(file.headers.get('content-language')).toBe('de');
  expect(file.headers.get('content-disposition')).toContain(
    `filename*=UTF-8''Gemeinsam%20Vielfalt%20leben%202026-11-23.pdf`,
  );
  expect(file.headers.get('content-length')).toBe(String(file.bytes.byteLength));
  const etag = file.headers.get('etag') ?? '';
  expect((await take(program, '/aktionsplan.pdf', { 'if-none-match': etag })).status).toBe(304);
});

test('the plan as PDF tells assistive technology what it is', async () => {
  const pdf = await takePdf(program, '/aktionsplan.pdf');
  expect(pdf).toMatchObject({ marked: true, language: 'de-DE', title: 'Gemeinsam Vielfalt leben', uaPart: '1' });
  expect(pdf.showsTitle).toBe(true);
  expect(pdf.untaggedImages).toBe(0);
  const withRole = (role: string) => elementsWithRole(pdf.elements, role);
  expect(withRole('H1').map(({ text }) => text)).toEqual([
    'Inhalt',
    'Worum es geht',
    'Wie weit der Plan ist',
    'Alle Maßnahmen im Überblick',
    'Handlungsfeld: Barrierefreiheit',
  ]);
  expect(withRole('H3').map(({ text }) => text)).toEqual([
    'Maßnahme 17: Leitstreifen an Haltestellen',
    'Maßnahme 18: Stille Maßnahme',
  ]);
  expect(pdf.outline.at(-1)?.items[0]?.items.map(({ title }) => title)).toEqual([
    'Maßnahme 17: Leitstreifen an Haltestellen',
    'Maßnahme 18: Stille Maßnahme',
  ]);
  const alternatives = withRole('Figure').map(({ alternative }) => alternative);
  expect(alternatives[0]).toContain('Barrierefreiheit: ');
  expect(alternatives[0]).toContain('1 gelb');
  expect(alternatives[1]).toContain('Haltestellen mit Leitstreifen. Von 3 Haltestellen am 1. Januar 2024');
  expect(withRole('TH').map(({ text }) => text)).toEqual(expect.arrayContaining(['Handlungsfeld', 'Grün', 'Nr.']));
  expect(withRole('Caption').map(({ text }) => text)).toContain('Werte: Haltestellen mit Leitstreifen');
  for (const words of ['KT 80/10/2020', 'Zwölf Haltestellen sind umgebaut.', 'Der Bau beginnt erst im Mai.']) {
    expect(pdf.text.replaceAll(/\s+/gu, ' ')).toContain(words);
  }
  expect(pdf.text).toContain('Hier fehlt noch etwas');
});

test('the plan as Word has the same headings', async () => {
  await madeBy('/aktionsplan.docx');
  const { headings } = await takeOffice(program, '/aktionsplan.docx');
  expect(headings).toContain('Heading1: Handlungsfeld: Barrierefreiheit');
  expect(headings).toContain('Heading3: Maßnahme 17: Leitstreifen an Haltestellen');
  const file = await take(program, '/aktionsplan.docx');
  expect(file.headers.get('content-disposition')).toMatch(/^attachment; .*\.docx/u);
});

test('the easy version has the easy texts and says of each what it is', async () => {
  await madeBy('/leicht/aktionsplan.pdf');
  const words = (await takePdf(program, '/leicht/aktionsplan.pdf')).text.replaceAll(/\s+/gu, ' ');
  expect(words).toContain('Unser Plan');
  expect(words).toContain('Der Plan ist für alle Menschen.');
  expect(words).toContain('Leicht verständlich – noch nicht geprüft');
  expect(words).toContain('Wir bauen Streifen zum Fühlen.');
  expect(words).toContain('Leichte Sprache – geprüft');
  expect(words).toContain('Für diesen Text gibt es noch keine leicht verständliche Fassung');
  expect(words).not.toContain('Die Gemeinden bauen an den Haltestellen Leitstreifen ein. Was');
});

test('what is hidden, unpublished or for the office only is in no paper', async () => {
  for (const file of ['/aktionsplan.docx', '/massnahmen/17.docx', '/massnahmen/18.docx']) {
    const { text } = await takeOffice(program, file);
    for (const secret of secrets) expect(text, file).not.toContain(secret);
  }
  for (const file of ['/aktionsplan.pdf', '/leicht/aktionsplan.pdf', '/massnahmen/18.pdf']) {
    const { text } = await takePdf(program, file);
    for (const secret of secrets) expect(text.replaceAll(/\s+/gu, ' '), file).not.toContain(secret);
  }
});

test('two people who ask at once have it made once', async () => {
  await somethingChanges();
  const [one, other] = await Promise.all([open('/aktionsplan.pdf'), open('/aktionsplan.pdf')]);
  expect(one.location).toBe(other.location);
  const { rows } = await program.services.pool.query(
    'select count(*) from graphile_worker.jobs where task_identifier = $1',
    [makePaperJob],
  );
  expect(rows).toEqual([{ count: 1 }]);
});

test('a change of the plan sends whoever waits to where it begins anew', async () => {
  const before = (await open('/aktionsplan.pdf')).location ?? '';
  await somethingChanges();
  await program.runJobs();
  expect((await open(before)).location).toBe('/aktionsplan.pdf');
  expect((await open('/aktionsplan.pdf')).location).not.toBe(before);
});

test('a measure that is taken from the public is in no file that was made before', async () => {
  await madeBy('/aktionsplan.pdf');
  expect((await take(program, '/aktionsplan.pdf')).status).toBe(200);
  await updateMeasure(program.services.db, plan.hiding.measureId, { publishedAt: null });
  expect((await take(program, '/aktionsplan.pdf')).status).toBe(303);
  await updateMeasure(program.services.db, plan.hiding.measureId, { publishedAt: program.services.clock.now() });
});

test('what a killed worker left is taken up again by whoever asks next', async () => {
  const { services, clock } = program;
  const waiting = (await open('/aktionsplan.pdf')).location ?? '';
  const id = waiting.split('/').at(-1) ?? '';
  await program.runJobs();
  await services.files.remove(paperFileKey({ id, format: 'pdf' }));
  const dead = { state: 'making', bytes: null, touchedAt: new Date(clock.now().getTime() - 6 * 60_000) } as const;
  await updatePaper(services.db, id, dead);
  await open(waiting);
  expect((await findPaperById(services.db, id))?.state).toBe('waiting');
  await program.runJobs();
  expect((await findPaperById(services.db, id))?.state).toBe('done');
  expect((await take(program, '/aktionsplan.pdf')).status).toBe(200);
});

test('a file that got lost is made anew', async () => {
  const paper = (await allPapers()).find(({ state, kind }) => state === 'done' && kind === 'plan');
  for (const one of await allPapers()) await program.services.files.remove(paperFileKey(one));
  expect(paper).toBeDefined();
  expect((await open('/aktionsplan.pdf')).location).toBe('/aktionsplan.pdf');
  expect((await open('/aktionsplan.pdf')).location).toMatch(/papier/u);
});

test('what failed says so, with where the same stands, and is tried again later', async () => {
  const { services, clock } = program;
  const waiting = (await open('/aktionsplan.pdf')).location ?? '';
  const id = waiting.split('/').at(-1) ?? '';
  await updatePaper(services.db, id, { state: 'failed', touchedAt: clock.now() });
  const failed = await open(waiting);
  expect(failed.status).toBe(503);
  expect(failed.page.querySelector('main a[href="/aktionsplan"]')).not.toBeNull();
  expect((await open('/aktionsplan.pdf')).status).toBe(503);
  await updatePaper(services.db, id, { touchedAt: new Date(clock.now().getTime() - 11 * 60_000) });
  expect((await open(waiting)).status).toBe(200);
});

test('an unknown paper is not found', async () => {
  expect((await open('/aktionsplan/papier/00000000-0000-4000-8000-000000000000')).status).toBe(404);
  expect((await open('/aktionsplan/papier/17')).status).toBe(404);
});

test('a plan of 200 measures comes out with all of them', async () => {
  for (let number = 101; number <= 300; number += 1) {
    await haveMeasure(program.services, plan, { measure: { number } });
  }
  await madeBy('/aktionsplan.pdf');
  const pdf = await takePdf(program, '/aktionsplan.pdf');
  expect(pdf.text).toContain('Maßnahme 300:');
  expect(pdf.pages).toBeGreaterThan(150);
}, 120_000);
