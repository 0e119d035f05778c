import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { unzip } from '../testing/unzip.ts';
import { plainText } from './check-document.ts';
import { csvStream, guard, unguard } from './csv.ts';
import { renderSpreadsheet, sheet } from './spreadsheet.ts';
import { recordsOf, tableOf, type DataTable } from './table.ts';

type Row = { name: string | null; count: number; cost: number; due: string; seen: Date; done: boolean };

const data = (rows: Row[]): DataTable<Row> => ({
  title: 'Maßnahmen: Stand 11/2026 und ein sehr langer Name',
  columns: [
    { kind: 'text', key: 'name', title: 'Name', value: ({ name }) => name },
    { kind: 'number', key: 'count', title: 'Anzahl', value: ({ count }) => count },
    { kind: 'cents', key: 'cost_cents', title: 'Kosten in Euro', value: ({ cost }) => cost },
    { kind: 'day', key: 'due', title: 'Frist', value: ({ due }) => due },
    { kind: 'moment', key: 'seen', title: 'Zuletzt gesehen', value: ({ seen }) => seen },
    { kind: 'yes-no', key: 'done', title: 'Erledigt', value: ({ done }) => done },
  ],
  rows,
});
const row: Row = {
  name: 'Rampe; „neu“, "gut"\n=2+5',
  count: -1.5,
  cost: 123_456,
  due: '2027-03-31',
  seen: new Date('2026-07-01T22:30:00Z'),
  done: true,
};

const textOf = (stream: ReadableStream<Uint8Array>) =>
  new Response(stream).arrayBuffer().then((bytes) => Buffer.from(bytes).toString('utf8'));

test('CSV for a German Excel has its mark, semicolons and German values', async () => {
  const text = await textOf(csvStream(data([row, { ...row, name: null, done: false }]), 'german-excel'));
  expect(text.startsWith('\uFEFFName;Anzahl;Kosten in Euro;Frist;Zuletzt gesehen;Erledigt\r\n')).toBe(true);
  const [, first, second] = parse(text, { bom: true, delimiter: ';' });
  expect(first).toEqual([row.name, '-1,5', '1234,56', '31.03.2027', '02.07.2026 00:30', 'ja']);
  expect(second?.[0]).toBe('');
});

test('CSV for machines has stable names, points and ISO 8601', async () => {
  const text = await textOf(csvStream(data([row]), 'machine'));
  expect(text.startsWith('name,count,cost_cents,due,seen,done\r\n')).toBe(true);
  const [record] = parse(text, { columns: true });
  expect(record).toEqual({
    name: row.name,
    count: '-1.5',
    cost_cents: '1234.56',
    due: row.due,
    seen: row.seen.toISOString(),
    done: 'true',
  });
});

test('what a spreadsheet would run as a formula is disarmed', () => {
  for (const text of ['=1+1', '+49 3464', '-2', '@SUM(A1)', '\t=1', '\r=1', '＝1'])
    expect(guard(text)).toBe(`'${text}`);
  for (const text of ['Rampe', '1-2', 'a=b', '', "'Ne Rampe"]) expect(guard(text)).toBe(text);
});

test('any text comes back from CSV as it was, and never begins a formula on the way', async () => {
  const text = fc.oneof(fc.string({ unit: 'grapheme' }), fc.string({ unit: fc.constantFrom(...'=+-@\'";,\t\r\n a') }));
  await fc.assert(
    fc.asyncProperty(
      fc.array(text, { minLength: 1 }),
      fc.constantFrom('german-excel' as const, 'machine' as const),
      async (names, reader) => {
        const written = await textOf(csvStream(data(names.map((name) => ({ ...row, name }))), reader));
        const [, ...records] = parse(written, {
          bom: true,
          delimiter: reader === 'machine' ? ',' : ';',
          record_delimiter: '\r\n',
        });
        expect(records.map(([name]) => unguard(name ?? ''))).toEqual(names);
        for (const [name] of records) expect(name).not.toMatch(/^[=+\-@\t\r]/u);
      },
    ),
  );
});

test('JSON records keep types and stable names', () => {
  expect(recordsOf(data([row]))).toEqual([
    {
      name: row.name,
      count: -1.5,
      cost_cents: 123_456,
      due: '2027-03-31',
      seen: '2026-07-01T22:30:00.000Z',
      done: true,
    },
  ]);
});

test('the same data stands in a document as a table', () => {
  const { caption, columns, rows } = tableOf(data([row]), 'de');
  expect(caption).toBe('Maßnahmen: Stand 11/2026 und ein sehr langer Name');
  expect(columns.map(({ kind }) => kind)).toEqual(['text', 'number', 'number', 'text', 'text', 'text']);
  expect(columns.map(({ rowHeader }) => rowHeader)).toEqual([true, false, false, false, false, false]);
  expect(rows[0]?.map(plainText).slice(1)).toEqual([
    '-1.5',
    '1.234,56\u00A0€',
    '31. März 2027',
    '2. Juli 2026 um 00:30',
    'ja',
  ]);
});

test('a workbook has typed cells, a heading that stays and allowed names', async () => {
  const one = sheet(data([row]));
  const files = unzip(await renderSpreadsheet({ sheets: [one, one] }));
  const xml = (name: string) => files.get(name)?.toString('utf8') ?? '';
  const names = [...xml('xl/workbook.xml').matchAll(/<sheet [^>]*name="([^"]*)"/gu)].map(([, name]) => name);
  expect(names).toEqual(['Maßnahmen  Stand 11 2026 und ei', 'Maßnahmen  Stand 11 2026 un (2)']);
  expect(xml('xl/worksheets/sheet1.xml')).toMatch(/<pane [^>]*ySplit="1"[^>]*state="frozen"/u);
  expect(xml('xl/worksheets/sheet1.xml')).toContain('<v>1234.56</v>');
  expect(xml('xl/worksheets/sheet1.xml')).not.toContain('<f>');
  // 31 March 2027 is day 46,477 of Excel's calendar.
  expect(xml('xl/worksheets/sheet1.xml')).toContain('<v>46477</v>');
  expect(xml('xl/styles.xml')).toContain('dd.mm.yyyy');
  expect(xml('xl/sharedStrings.xml')).toContain('„neu“');
});

test('text too long for Excel and characters XML forbids do not break the workbook', async () => {
  const name = `\u0000\u0008=${'x'.repeat(40_000)}`;
  const strings = unzip(await renderSpreadsheet({ sheets: [sheet(data([{ ...row, name }]))] }))
    .get('xl/sharedStrings.xml')
    ?.toString();
  const longest = Math.max(
    ...[...(strings ?? '').matchAll(/<t[^>]*>([^<]*)<\/t>/gu)].map(([, text]) => text?.length ?? 0),
  );
  expect(longest).toBe(32_767);
  expect(strings).toContain('… [gekürzt]');
  expect(strings).not.toContain('\u0000');
});
