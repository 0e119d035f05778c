import { failure, success, type Result } from '../result.ts';
import type { ReadTable, TableFault } from './read-cells.ts';
import { unpack } from './unpack.ts';
import { readFormats, readSharedTexts } from './workbook-parts.ts';
import { readSheet } from './workbook-sheet.ts';
import { readXml, UnreadableXml } from './xml.ts';

const wanted =
  /^xl\/(?:workbook\.xml|_rels\/workbook\.xml\.rels|sharedStrings\.xml|styles\.xml|worksheets\/[^/]+\.xml)$/u;
const limits = { bytes: 40 * 1024 * 1024, files: 2000 };

/**
 * Reads the first sheet of an Excel workbook. Own code over an unpacker and an XML parser: the libraries for it work out or hide formulas,
 * lose how exactly a date was meant, and believe what a file says about its size.
 */
export function readWorkbook(bytes: Uint8Array, limit: { rows: number }): Result<ReadTable, TableFault> {
  const unpacked = unpack(bytes, (name) => wanted.test(name), limits);
  if (!unpacked.ok) return unpacked;
  const text = (name: string) => {
    const file = unpacked.value.get(name);
    return file && new TextDecoder().decode(file);
  };
  const workbook = text('xl/workbook.xml');
  // Word and others pack their files in the same way.
  if (workbook === undefined) return failure('not-a-table');
  try {
    const { sheet, begins1904 } = firstSheet(workbook, text('xl/_rels/workbook.xml.rels') ?? '');
    const content = sheet === undefined ? undefined : text(sheet);
    if (content === undefined) return failure('broken');
    const sharedTexts = readSharedTexts(text('xl/sharedStrings.xml'));
    const formats = readFormats(text('xl/styles.xml'));
    const rows = readSheet(content, { sharedTexts, formats, begins1904 }, limit);
    return rows.ok ? success({ format: 'xlsx', isWindows1252: false, rows: rows.value }) : rows;
  } catch (error) {
    if (error instanceof UnreadableXml) return failure('broken');
    throw error;
  }
}

/** Where the sheet lies that stands first among the tabs, and whether days are counted from 1904, as old Macintoshes did. */
function firstSheet(workbook: string, relations: string): { sheet: string | undefined; begins1904: boolean } {
  let id: string | undefined;
  let begins1904 = false;
  readXml(workbook, {
    open(name, attributes) {
      if (name === 'sheet') id ??= attributes['id'];
      if (name === 'workbookPr') begins1904 = ['1', 'true'].includes(attributes['date1904'] ?? '');
    },
  });
  let target: string | undefined;
  if (relations !== '') {
    readXml(relations, {
      open(name, attributes) {
        if (name === 'Relationship' && attributes['Id'] === id) target = attributes['Target'];
      },
    });
  }
  const sheet = target?.startsWith('/') ? target.slice(1) : `xl/${target ?? ''}`;
  return { sheet: target === undefined ? undefined : sheet, begins1904 };
}
