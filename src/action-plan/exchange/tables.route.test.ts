import { beforeAll, beforeEach, expect, test } from 'vitest';
import { signedIn } from '../../accounts/accounts.builders.ts';
import { readTable } from '../../platform/documents/read-table.ts';
import { unzip } from '../../platform/testing/unzip.ts';
import { useTestApp } from '../../testing/test-app.ts';
import type { Visitor } from '../../testing/visitor.ts';
import { haveEdition, haveMeasure } from '../action-plan.builders.ts';
import { insertField, insertGoal } from '../editions.store.ts';
import { clearPlan } from '../editions/clear-plan.builders.ts';
import { replaceContributors } from '../measures/versions.store.ts';
import { planColumns } from './columns.ts';
import { buttonIn, bytesFile, uploaded } from './exchange.builders.ts';
import { tablePath, templatePath } from './exchange-address.ts';
import { exchangeTexts as t } from './exchange.messages.ts';

const program = useTestApp();
let manager: Visitor;

beforeAll(async () => {
  manager = (await signedIn(program, 'participationManager')).visitor;
});
beforeEach(() => clearPlan(program.services.db));

const formats = ['xlsx', 'csv'] as const;
const term = { title: 'Gemeinsam', firstYear: '2027', lastYear: '2031' };

/** The bytes of a download; the visitor reads text only. */
async function download(path: string): Promise<Uint8Array> {
  const cookie = [...manager.cookies].map(([name, value]) => `${name}=${value}`).join('; ');
  const response = await program.app.request(`http://teilhabe.test${path}`, { headers: { cookie } });
  expect([response.status, response.headers.get('cache-control')]).toEqual([200, 'private, no-store']);
  return new Uint8Array(await response.arrayBuffer());
}

function rowsOf(bytes: Uint8Array) {
  const table = readTable(bytes, { rows: 1001 });
  if (!table.ok) throw new Error(table.failure);
  return table.value.rows.map(({ cells }) => cells);
}

async function havePlan(): Promise<void> {
  const { db } = program.services;
  const edition = await haveEdition(program.services, { state: 'draft' });
  const fieldId = await insertField(db, {
    editionId: edition.editionId,
    slug: 'arbeit',
    position: 2,
    title: 'Arbeit; "+"',
  });
  const goalId = await insertGoal(db, { fieldId, position: 1, title: '=Mehr Arbeit' });
  const { versionId } = await haveMeasure(program.services, edition, {
    measure: { number: 12 },
    version: {
      text: '=1+1\n\n„Zeile“ 2; "so"\u00a0😀',
      textEasy: '- ein Strich',
      easyState: 'outdated',
      easyOutdatedSince: new Date('2026-01-01'),
      lifeAreas: program.services.district.lifeAreas.slice(0, 2).map(({ code }) => code),
      crpdArticles: [9, 20],
      municipalityKeys: [program.services.district.municipalities[3]?.key ?? ''],
      contactName: 'Eva Muster',
      contactTelephone: '+49 3464 535-0',
      startDay: '2026-10-01',
      startPrecision: 'quarter',
      costCents: 98_050,
      hiddenFields: ['cost', 'problem'],
    },
  });
  const bodies = [...program.services.district.otherBodies, ...program.services.district.administrations];
  await replaceContributors(
    db,
    versionId,
    bodies.slice(-2).map(({ code }) => code),
  );
  await haveMeasure(
    program.services,
    { ...edition, goalId },
    { measure: { number: 3 }, version: { easyState: 'tested' } },
  );
}

test('an exported plan, imported into an empty program and exported again, is the same table', async () => {
  for (const format of formats) {
    await clearPlan(program.services.db);
    await havePlan();
    const before = await download(tablePath(1, format));
    await clearPlan(program.services.db);
    const preview = await uploaded(manager, bytesFile(before), term);
    const { action, state } = buttonIn(preview);
    expect([(await manager.submit(action, { state })).location, format]).toEqual([
      '/verwaltung/aktionsplan/1?erledigt=eingelesen',
      format,
    ]);
    expect(rowsOf(await download(tablePath(1, format)))).toEqual(rowsOf(before));
  }
});

test('an export holds everything, also what is not public, and imports as unchanged', async () => {
  await havePlan();
  for (const format of formats) {
    const bytes = await download(tablePath(1, format));
    const [head, first] = rowsOf(bytes);
    expect(head).toEqual(planColumns.map(({ title }) => title));
    expect(first).toContain('Eva Muster');
    expect(first).toContain(format === 'csv' ? '980,50' : '980,5');
    expect(first).toContain('4. Quartal 2026');
    expect((await uploaded(manager, bytesFile(bytes))).text).toContain(t.preview.nothing);
  }
});

test('nothing in an exported CSV is run by a spreadsheet program', async () => {
  await havePlan();
  const text = Buffer.from(await download(tablePath(1, 'csv'))).toString('utf8');
  for (const typed of ['=1+1', '- ein Strich', '+49 3464 535-0', '=Mehr Arbeit']) expect(text).toContain(`'${typed}`);
});

test('the template has all columns, what they mean and every allowed value; its example is not a measure', async () => {
  await haveEdition(program.services, { state: 'draft' });
  const xlsx = await download(templatePath('xlsx'));
  const strings = unzip(xlsx).get('xl/sharedStrings.xml')?.toString('utf8') ?? '';
  for (const word of ['Sangerhausen', 'Artikel 9: Zugänglichkeit', 'district-roads', 'Barrierefreiheit'])
    expect(strings).toContain(word);
  const indicator = 'Umgebaute Haltestellen; Haltestellen; 3 (01.01.2024); 40 (31.12.2028)';
  expect(strings.split(indicator)).toHaveLength(3);
  for (const bytes of [xlsx, await download(templatePath('csv'))]) {
    const preview = await uploaded(manager, bytesFile(bytes));
    expect(preview.text).toContain(t.preview.example);
    expect(preview.text).toContain(t.problems.noRows);
  }
});

test('an edition that is not there has no table', async () => {
  for (const path of ['7/tabelle.csv', '0/tabelle.xlsx', '99999999999/tabelle.csv'])
    expect((await manager.get(`/verwaltung/aktionsplan/${path}`)).status).toBe(404);
});
