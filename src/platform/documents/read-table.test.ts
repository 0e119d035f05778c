import { strToU8, zipSync } from 'fflate';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { csvStream } from './csv.ts';
import { readTable } from './read-table.ts';
import { renderSpreadsheet, sheet } from './spreadsheet.ts';
import type { DataTable } from './table.ts';

const limit = { rows: 50 };
const read = (bytes: Uint8Array) => readTable(bytes, limit);
const cellsOf = (bytes: Uint8Array) => {
  const table = read(bytes);
  if (!table.ok) throw new Error(table.failure);
  return table.value.rows.map(({ cells }) => cells);
};

const parts = {
  'xl/workbook.xml': '<workbook xmlns:r="r"><sheets><sheet name="A" sheetId="1" r:id="rId7"/></sheets></workbook>',
  'xl/_rels/workbook.xml.rels':
    '<Relationships><Relationship Id="rId7" Target="/xl/worksheets/one.xml"/></Relationships>',
};
const workbook = (rows: string, more: Record<string, string> = {}): Uint8Array => {
  const files = { ...parts, 'xl/worksheets/one.xml': `<worksheet><sheetData>${rows}</sheetData></worksheet>`, ...more };
  return zipSync(Object.fromEntries(Object.entries(files).map(([name, text]) => [name, strToU8(text)])));
};
const styles = `<styleSheet><numFmts><numFmt numFmtId="164" formatCode="mmm\\-yy"/><numFmt numFmtId="165" formatCode="yyyy"/></numFmts>
  <cellStyleXfs><xf numFmtId="14"/></cellStyleXfs>
  <cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="164"/><xf numFmtId="165"/><xf numFmtId="44"/></cellXfs></styleSheet>`;

test('CSV is read with semicolons, commas or tabs, with or without a byte order mark', () => {
  for (const text of ['A;B\r\n1;"x\ny"', '\uFEFFA;B\n1;"x\ny"', 'A,B\n1,"x\ny"\n', 'A\tB\r1\t"x\ny"'])
    expect(cellsOf(strToU8(text))).toEqual([
      ['A', 'B'],
      ['1', 'x\ny'],
    ]);
});

test('old CSV in Windows-1252 is understood, and said to be so', () => {
  const table = read(Buffer.from('Größe;Übung – €\n1;2'.replace('–', '\u0096').replace('€', '\u0080'), 'latin1'));
  expect(table).toMatchObject({ ok: true, value: { isWindows1252: true } });
  expect(table.ok && table.value.rows[0]?.cells).toEqual(['Größe', 'Übung – €']);
});

test('what looks like a formula in CSV is text', () => {
  expect(cellsOf(strToU8('A;B;C;D\n=1+1;+49 3464;-2;@x'))[1]).toEqual(['=1+1', '+49 3464', '-2', '@x']);
});

test('rows keep the number that a spreadsheet program shows, and empty ones are left out', () => {
  const csv = read(strToU8('A;B\n;\n\n"x\ny";2\n ; \nz;'));
  expect(csv.ok && csv.value.rows.map(({ number }) => number)).toEqual([1, 4, 6]);
  const xlsx = read(
    workbook(
      '<row r="2"><c r="A2"><v>1</v></c></row><row r="7"><c r="C7" s="1"/></row><row r="9"><c r="B9"><v>2</v></c></row>',
    ),
  );
  expect(xlsx.ok && xlsx.value.rows).toEqual([
    { number: 2, cells: ['1'] },
    { number: 9, cells: ['', '2'] },
  ]);
});

test('dates in Excel are no more exact than the cell shows them, numbers are German', () => {
  const row = [1, 2, 3].map((style, index) => `<c r="${'ABC'[index]}1" s="${style}"><v>46477.5</v></c>`).join('');
  const others = '<c r="D1"><v>2027</v></c><c r="E1" s="4"><v>1234.56</v></c><c r="F1" t="b"><v>1</v></c>';
  const bytes = workbook(`<row r="1">${row}${others}</row>`, { 'xl/styles.xml': styles });
  expect(cellsOf(bytes)).toEqual([['2027-03-31', '2027-03', '2027', '2027', '1234,56', 'ja']]);
});

test('formulas are refused and never worked out, errors and endless cells too', () => {
  const long = 'x'.repeat(32_768);
  const bytes = workbook(
    `<row r="1"><c r="A1"><f>1+1</f><v>2</v></c><c r="B1" t="e"><v>#NAME?</v></c><c r="C1" t="inlineStr"><is><t>${long}</t></is></c></row>`,
  );
  expect(cellsOf(bytes)).toEqual([[{ fault: 'formula' }, { fault: 'error' }, { fault: 'too-long' }]]);
  expect(cellsOf(strToU8(`A\n${long}`))[1]).toEqual([{ fault: 'too-long' }]);
});

test('files that are no table are told apart', () => {
  const faultOf = (bytes: Uint8Array) => {
    const table = read(bytes);
    return table.ok ? 'none' : table.failure;
  };
  expect(faultOf(Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1))).toBe('old-or-locked');
  expect(faultOf(Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0))).toBe('not-a-table');
  expect(faultOf(zipSync({ 'word/document.xml': strToU8('<w/>') }))).toBe('not-a-table');
  expect(faultOf(workbook('<row r="1"><c r="A1"><v>1</c></row>'))).toBe('broken');
  expect(faultOf(workbook('<row r="1"><c r="A1"><v>1</v></c></row>').subarray(0, 400))).toBe('broken');
  expect(faultOf(workbook('<row r="1"><c r="A1" t="s"><v>3</v></c></row>'))).toBe('broken');
  expect(faultOf(strToU8('A;B\n"x;y'))).toBe('broken');
  expect(faultOf(strToU8(' \n\n'))).toBe('empty');
  expect(faultOf(new Uint8Array())).toBe('empty');
  expect(faultOf(strToU8(Array(51).fill('a;b').join('\n')))).toBe('too-many-rows');
  expect(faultOf(strToU8(Array(101).fill('a').join(';')))).toBe('too-many-columns');
  expect(faultOf(workbook('<row r="1"><c r="XFD1"><v>1</v></c></row>'))).toBe('too-many-columns');
});

test('a mark in the last corner of a sheet fills no memory', () => {
  expect(cellsOf(workbook('<row r="1048576"><c r="A1048576"><v>1</v></c><c r="XFD1048576" s="1"/></row>'))).toEqual([
    ['1'],
  ]);
});

test('a file that unpacks to an enormous one is given up', () => {
  const bomb = workbook('', { 'xl/worksheets/one.xml': ' '.repeat(45 * 1024 * 1024) });
  expect(bomb.byteLength).toBeLessThan(100 * 1024);
  expect(read(bomb)).toEqual({ ok: false, failure: 'expands-too-much' });
});

test('any text comes back from both formats as it was', async () => {
  const unit = fc.oneof(
    { weight: 3, arbitrary: fc.string({ unit: 'grapheme', maxLength: 3 }) },
    { weight: 3, arbitrary: fc.constantFrom(...'=+-@\'";,\t\n aäß€<&>_x', '_x000D_', '😀', '\u2028') },
  );
  const text = fc.array(unit, { maxLength: 12 }).map((units) =>
    units
      .join('')
      .normalize('NFC')
      .replaceAll(/[\u0080-\u0084\u0086-\u009F\uFFFD]/gu, '')
      .trim(),
  );
  await fc.assert(
    fc.asyncProperty(fc.array(text, { minLength: 1, maxLength: 20 }), async (texts) => {
      const table: DataTable<string> = {
        title: 'T',
        columns: [
          { kind: 'number', key: 'n', title: 'N', value: () => 1 },
          { kind: 'text', key: 't', title: 'T', value: (one) => one },
        ],
        rows: texts,
      };
      const csv = new Uint8Array(await new Response(csvStream(table, 'german-excel')).arrayBuffer());
      for (const bytes of [csv, await renderSpreadsheet({ sheets: [sheet(table)] })])
        expect(
          cellsOf(bytes)
            .slice(1)
            .map(([, cell]) => cell ?? ''),
        ).toEqual(texts);
    }),
    { numRuns: 60 },
  );
});
