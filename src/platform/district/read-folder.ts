import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';

import { parse } from 'csv-parse/sync';
import type { z } from 'zod';

/** The error of a mistake in the county's folder: which file, which field, what would be right. */
export function folderFault(folder: string, name: string, field: string, right: string): Error {
  return new Error(`${join(folder, name)} is not right.\n  ${field}: ${right}`);
}

/** A text file of the folder as it is. */
export function readText(folder: string, name: string): string {
  const path = join(folder, name);
  if (!existsSync(path))
    throw folderFault(folder, name, 'file', 'is missing; copy it from another county and adapt it');
  return readFileSync(path, 'utf8');
}

/** A text of the folder, with the name of its file without the ending. */
export type LibraryFile = { readonly name: string; readonly source: string };

/** All Markdown files of a folder below, in the order of their names; a county may have none. A README explains the folder. */
export function readMarkdownFiles(folder: string, below: string): readonly LibraryFile[] {
  const path = join(folder, below);
  if (!existsSync(path)) return [];
  return readdirSync(path)
    .filter((file) => file.endsWith('.md') && file !== 'README.md')
    .toSorted()
    .map((file) => ({ name: basename(file, '.md'), source: readFileSync(join(path, file), 'utf8') }));
}

/** A JSON file of the folder, checked. */
export function readJson<Value>(folder: string, name: string, schema: z.ZodType<Value>): Value {
  const source = readText(folder, name);
  return check(folder, name, schema, () => JSON.parse(source) as unknown);
}

/** A CSV file of the folder with a header line, comma or semicolon, checked. Lines with # are comments. */
export function readTable<Value>(folder: string, name: string, schema: z.ZodType<Value>): Value {
  const source = readText(folder, name);
  const options = { columns: true, bom: true, comment: '#', trim: true, delimiter: [',', ';'] };
  return check(folder, name, schema, (): unknown => parse(source, options));
}

function check<Value>(folder: string, name: string, schema: z.ZodType<Value>, content: () => unknown): Value {
  let read: unknown;
  try {
    read = content();
  } catch (error) {
    const reason = error instanceof Error ? error.message : 'unknown fault';
    throw folderFault(folder, name, 'whole file', `cannot be read: ${reason}`);
  }
  const result = schema.safeParse(read);
  if (result.success) return result.data;
  const faults = result.error.issues.map(({ path, message }) => `${placeOf(path)}: ${message}`);
  throw new Error(`${join(folder, name)} is not right.\n  ${faults.join('\n  ')}`);
}

function placeOf([first, ...rest]: readonly PropertyKey[]): string {
  if (first === undefined) return 'whole file';
  const field = rest.map(String).join('.');
  return typeof first === 'number' ? `row ${first + 1}, ${field}` : [String(first), ...rest.map(String)].join('.');
}
