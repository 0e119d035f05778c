import { strToU8, zipSync } from 'fflate';
import { beforeAll, beforeEach, expect, test } from 'vitest';
import { signedIn } from '../../accounts/accounts.builders.ts';
import { listAuditEntries } from '../../platform/audit.store.ts';
import { useTestApp } from '../../testing/test-app.ts';
import type { Visit, Visitor } from '../../testing/visitor.ts';
import { haveEdition, haveMeasure } from '../action-plan.builders.ts';
import { actionPlanTables, findMeasure, findVersion } from '../action-plan.store.ts';
import { clearPlan } from '../editions/clear-plan.builders.ts';
import { findEdition } from '../editions.store.ts';
import { buttonIn, bytesFile, cellsIn, csvFile, uploaded } from './exchange.builders.ts';
import { importPath, tablePath, templatePath } from './exchange-address.ts';
import { exchangeTexts as t } from './exchange.messages.ts';
import { eraseUploads } from './erase-uploads.job.ts';
import { findImport } from './imports.store.ts';

const program = useTestApp();
let manager: Visitor;
let managerId: string;
let colleague: Visitor;
let reader: Visitor;

beforeAll(async () => {
  const signed = await signedIn(program, 'participationManager');
  manager = signed.visitor;
  managerId = signed.staff.id;
  colleague = (await signedIn(program, 'participationManager')).visitor;
  reader = (await signedIn(program, 'reader')).visitor;
});
beforeEach(() => clearPlan(program.services.db));

const head = ['Nummer', 'Handlungsfeld', 'Ziel im Plan', 'Titel'];
const row = (number: number | string, title: string, ...more: readonly string[]) => [
  number,
  'Barrierefreiheit',
  'Wege und Haltestellen sind für alle nutzbar.',
  title,
  ...more,
];
const termOfPlan = { title: 'Gemeinsam', firstYear: '2027', lastYear: '2031' };
const apply = (visitor: Visitor, preview: Visit) => {
  const { action, state } = buttonIn(preview);
  return visitor.submit(action, { state });
};
const counted = async () => {
  const { count } = await actionPlanTables(program.services.db)
    .selectFrom('measureVersions')
    .select((select) => select.fn.countAll<number>().as('count'))
    .executeTakeFirstOrThrow();
  return count;
};
const words = async (number: number, edition: number) => {
  const { db } = program.services;
  const [measure, found] = [await findMeasure(db, number), await findEdition(db, edition)];
  return findVersion(db, measure!.id, found!.id);
};
const haveDraftEdition = () => haveEdition(program.services, { state: 'draft' });
const summary = ({ page }: Visit) => page.querySelectorAll('.error-summary a').map(({ text }) => text);

test('a table begins the first edition: nothing is written before the button is pressed, then everything', async () => {
  const table = [
    [...head, 'Frist', 'Kosten in Euro', 'Verantwortliche Stelle', 'Lebensbereiche'],
    row(17, 'Leitstreifen', '2. Quartal 2027', '12.500', 'district-roads', ''),
    [],
    ['', 'Arbeit', 'Mehr Arbeits-Plätze', 'Beratung für Betriebe; "gut"\n=1+1', '2028', '', '', ''],
  ];
  const preview = await uploaded(manager, csvFile(table), termOfPlan);
  expect(preview.status).toBe(200);
  expect(cellsIn(preview, 'zeilen').map(([line, number, , what]) => [line, number, what])).toEqual([
    ['2', '17', 'Neu'],
    ['4', '18', 'Neu'],
  ]);
  expect(preview.page.querySelector('section[aria-labelledby=neues]')?.text).toContain('Handlungsfeld: Arbeit');
  expect([await counted(), await findEdition(program.services.db, 1)]).toEqual([0, undefined]);

  const done = await apply(manager, preview);
  expect(done.location).toBe('/verwaltung/aktionsplan/1?erledigt=eingelesen');
  expect(await findEdition(program.services.db, 1)).toMatchObject({
    state: 'draft',
    title: 'Gemeinsam',
    lastYear: 2031,
  });
  expect(await words(17, 1)).toMatchObject({ dueDay: '2027-04-01', duePrecision: 'quarter', costCents: 1_250_000 });
  expect((await words(18, 1))?.title).toBe('Beratung für Betriebe; "gut"\n=1+1');
  const [newest] = await listAuditEntries(program.services.db, { limit: 1 });
  expect(newest).toMatchObject({ event: 'action-plan.table-imported', details: { created: 2, changed: 0 } });
  expect((await apply(manager, preview)).location).toBe(`${importPath}?erledigt=vorbei`);
  expect(await counted()).toBe(2);
});

test('what is not public may be named by the headings of its columns', async () => {
  const edition = await haveDraftEdition();
  await haveMeasure(program.services, edition, { measure: { number: 4 } });
  const hidden = 'Kosten in Euro; Mehr zu den Kosten; Herkunft des Geldes; Meilensteine';
  const preview = await uploaded(manager, csvFile([[...head, 'Nicht öffentlich'], row(4, 'Leitstreifen', hidden)]));
  expect((await apply(manager, preview)).status).toBe(303);
  expect((await words(4, 1))?.hiddenFields).toEqual(['cost', 'fundingSource', 'milestones']);
});

test('the first edition needs its name and term', async () => {
  const visit = await manager.submit(importPath, { file: csvFile([head, row(1, 'A')]) }, { multipart: true });
  expect(visit.status).toBe(422);
  expect(summary(visit)).toHaveLength(3);
});

test('known measures change, others stay; columns that are left out keep what stands there', async () => {
  const edition = await haveDraftEdition();
  await haveMeasure(program.services, edition, { measure: { number: 4, status: 'proposed' } });
  await haveMeasure(program.services, edition, {
    measure: { number: 5 },
    version: { title: 'Rampe', titleEasy: null },
  });
  await haveMeasure(program.services, edition, { measure: { number: 6 } });
  const preview = await uploaded(
    manager,
    csvFile([
      [...head, 'Priorität'],
      row(4, 'Leitstreifen an allen Haltestellen', 'hoch'),
      row(5, 'Rampe', ''),
      row('', 'Rampe', ''),
    ]),
  );
  expect(cellsIn(preview, 'zeilen').map(([, number, , what]) => [number, what?.split(' ')[0]])).toEqual([
    ['4', 'Geändert'],
    ['5', 'Unverändert'],
    ['7', 'Neu'],
  ]);
  expect(preview.text).toContain('Anders: Titel, Priorität');
  expect(preview.text).toContain(t.preview.untouched(1));
  expect(preview.text).toContain(t.preview.sameTitle(5));
  expect((await apply(manager, preview)).status).toBe(303);
  expect(await words(4, 1)).toMatchObject({
    title: 'Leitstreifen an allen Haltestellen',
    priority: 'high',
    problem: 'Blinde Menschen finden den Einstieg nicht.',
    version: 2,
  });
  expect(await words(5, 1)).toMatchObject({ version: 1 });
});

test('every mistake is named with row, column and what would be right, and then nothing can be taken in', async () => {
  const edition = await haveDraftEdition();
  await haveMeasure(program.services, edition, { measure: { number: 9 } });
  const other = await actionPlanTables(program.services.db).deleteFrom('measureVersions').executeTakeFirst();
  expect(Number(other.numDeletedRows)).toBe(1);
  const more = ['Frist', 'Verantwortliche Stelle', 'Städte und Gemeinden', 'Kosten in Euro'];
  const preview = await uploaded(
    manager,
    csvFile([
      [...head, ...more],
      row(1, 'A', '31.02.2027', 'Strassenbauamt', 'Sangerhusen; Südharz', 'viel'),
      row(1, ''),
      row(9, 'C'),
      row('M3', 'D'),
      ['', 'Arbeit', '', 'E'],
      row('', 'F', '', '', '', '', 'verrutscht'),
    ]),
  );
  const found = cellsIn(preview, 'fehler');
  expect(found.map(([line, column]) => [line, column])).toEqual([
    ['2', 'Verantwortliche Stelle'],
    ['2', 'Städte und Gemeinden'],
    ['2', 'Frist'],
    ['2', 'Kosten in Euro'],
    ['3', 'Nummer'],
    ['3', 'Titel'],
    ['4', 'Nummer'],
    ['5', 'Nummer'],
    ['6', 'Ziel im Plan'],
    ['7', 'I'],
  ]);
  expect(found[1]?.[2]).toBe('„Sangerhusen“ kennen wir nicht. Meinten Sie „Sangerhausen“?');
  expect(found[2]?.[2]).toContain('Dieses Datum gibt es nicht.');
  expect(found[4]?.[2]).toContain('steht schon in Zeile 2');
  expect(preview.page.querySelectorAll('#vorschau button').map(({ text }) => text)).toEqual(['Verwerfen']);
  const pressed = await apply(manager, preview);
  expect(pressed.status).toBe(422);
  expect(await counted()).toBe(0);
});

test('wrong headings are told: missing, twice, misspelt, and unknown ones that are left alone', async () => {
  await haveDraftEdition();
  const headings = ['Nummer', 'Titl', 'Nummer', 'Handlungsfeld', 'Bemerkung der Kämmerei'];
  const preview = await uploaded(manager, csvFile([headings, ['1', 'A', '2', 'B', 'C']]));
  expect(cellsIn(preview, 'fehler').map(([, column]) => column)).toEqual(['Nummer', 'Titl', 'Ziel im Plan', 'Titel']);
  expect(preview.text).toContain('Meinten Sie „Titel“?');
  expect(preview.text).toContain(t.preview.ignored('Bemerkung der Kämmerei'));
});

test('formulas in Excel are refused and never worked out', async () => {
  await haveDraftEdition();
  const cells = head.map((heading, index) => `<c r="${'ABCD'[index]}1" t="inlineStr"><is><t>${heading}</t></is></c>`);
  const rows = `<row r="1">${cells.join('')}</row><row r="2"><c r="D2"><f>1+1</f><v>2</v></c></row>`;
  const file = zipSync({
    'xl/workbook.xml': strToU8('<workbook xmlns:r="r"><sheets><sheet name="A" r:id="r1"/></sheets></workbook>'),
    'xl/_rels/workbook.xml.rels': strToU8('<R><Relationship Id="r1" Target="worksheets/sheet1.xml"/></R>'),
    'xl/worksheets/sheet1.xml': strToU8(`<worksheet><sheetData>${rows}</sheetData></worksheet>`),
  });
  expect(cellsIn(await uploaded(manager, bytesFile(file)), 'fehler')).toEqual([['2', 'Titel', t.problems.formula]]);
});

test('files that are no table, broken, empty or too long come back with a sentence', async () => {
  await haveDraftEdition();
  const many = csvFile([head, ...Array.from({ length: 5000 }, (_, index) => row(index + 1, `Maßnahme ${index}`))]);
  const refused = async (file?: File) => {
    const begun = performance.now();
    const visit = await manager.submit(importPath, file ? { file } : {}, { multipart: true });
    expect([visit.status, performance.now() - begun < 5000]).toEqual([422, true]);
    return summary(visit);
  };
  expect(await refused()).toEqual([t.fileFaults.missing]);
  expect(await refused(bytesFile(Uint8Array.of(0x89, 0x50, 0, 1)))).toEqual([t.fileFaults['not-a-table']]);
  expect(await refused(bytesFile(Uint8Array.of(0x50, 0x4b, 3, 4, 9, 9)))).toEqual([t.fileFaults.broken]);
  expect(await refused(new File(['\n;;\n'], 'leer.csv'))).toEqual([t.fileFaults.empty]);
  expect(await refused(many)).toEqual([t.fileFaults['too-many-rows']]);
  expect(await refused(bytesFile(new Uint8Array(5 * 1024 * 1024 + 1)))).toEqual([t.fileFaults['too-large']]);
});

test('into an adopted edition nothing is read: the page leads to a new one', async () => {
  await haveEdition(program.services);
  const page = await manager.get(importPath);
  expect(page.page.querySelector('input[type=file]')).toBeNull();
  expect(page.page.querySelector('a[href="/verwaltung/aktionsplan/neu"]')?.text).toBe(t.upload.begin);
  const sent = await manager.submit(importPath, { file: csvFile([head, row(1, 'A')]) }, { multipart: true });
  expect(sent.status).toBe(422);
});

test('when the plan changed since the preview, nothing is taken in and the new state is shown', async () => {
  const edition = await haveDraftEdition();
  const preview = await uploaded(manager, csvFile([head, row(3, 'Neu')]));
  await haveMeasure(program.services, edition, { measure: { number: 3 } });
  const pressed = await apply(manager, preview);
  expect(pressed.status).toBe(422);
  expect(summary(pressed)[0]).toContain(t.preview.changedTitle);
  expect(cellsIn(pressed, 'zeilen')[0]?.[3]).toContain('Geändert');
  expect(await counted()).toBe(1);
  expect((await apply(manager, pressed)).status).toBe(303);
});

test('readers get neither page nor table, and strangers are sent to sign in', async () => {
  await haveDraftEdition();
  for (const path of [importPath, templatePath('csv'), tablePath(1, 'xlsx'), `${importPath}/${crypto.randomUUID()}`]) {
    expect((await reader.get(path)).status).toBe(403);
    expect((await program.visitor().get(path)).location).toContain('/anmelden');
  }
  expect((await reader.submit(importPath, { file: csvFile([head]) }, { multipart: true })).status).toBe(403);
  expect((await reader.submit(`${importPath}/${crypto.randomUUID()}`)).status).toBe(403);
});

test('an upload is its owner’s alone, can be discarded, and is erased after a day', async () => {
  await haveDraftEdition();
  const { db } = program.services;
  const { action } = buttonIn(await uploaded(manager, csvFile([head, row(1, 'A')])));
  expect((await colleague.get(action)).location).toBe(`${importPath}?erledigt=vorbei`);
  expect((await colleague.submit(`${action}/verwerfen`)).location).toBe(`${importPath}?erledigt=vorbei`);
  expect((await manager.get(action)).status).toBe(200);
  expect((await manager.submitAndFollow(`${action}/verwerfen`)).text).toContain(t.flashes.verworfen);
  expect((await manager.get(action)).location).toBe(`${importPath}?erledigt=vorbei`);

  const kept = buttonIn(await uploaded(manager, csvFile([head, row(1, 'A')]))).action;
  const nextDay = new Date(program.clock.now().getTime() + 25 * 3_600_000);
  const wanted = { id: kept.split('/').at(-1)!, createdBy: managerId };
  expect(await findImport(db, { ...wanted, now: program.clock.now() })).toBeDefined();
  expect(await findImport(db, { ...wanted, now: nextDay })).toBeUndefined();
  program.clock.set(nextDay);
  await eraseUploads.run(program.services, {} as never, program.services.log);
  expect(await findImport(db, { ...wanted, now: new Date(0) })).toBeUndefined();
});
