import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createContext, Script } from 'node:vm';
import { parseAst } from 'vite';
import { expect, test } from 'vitest';

/** Every regular expression of the program, with the file it was first met in. */
const patterns = new Map<string, string>();
const shipped = /^(?!.*\.(?:test|builders|examples|demo)\.tsx?$)(?!testing\/|demo\/).*\.tsx?$/u;

function collect(node: unknown, file: string): void {
  if (typeof node !== 'object' || node === null) return;
  const { regex } = node as { regex?: { pattern: string; flags: string } };
  if (regex) patterns.set(`${regex.flags}/${regex.pattern}`, file);
  for (const child of Object.values(node)) collect(child, file);
}

for (const file of readdirSync(import.meta.dirname, { recursive: true, encoding: 'utf8' })) {
  if (!shipped.test(file)) continue;
  const lang = file.endsWith('x') ? 'tsx' : 'ts';
  collect(parseAst(readFileSync(join(import.meta.dirname, file), 'utf8'), { lang }), file);
}

const everywhere = [
  'a',
  'A',
  'ß',
  '0',
  ' ',
  '\t',
  '\n',
  '-',
  '.',
  ',',
  '@',
  '/',
  '{',
  '[',
  '(',
  '"',
  'a@',
  'AAA ',
  '\u{1F600}',
];

/** What a pattern looks for again and again, and one thing at the end that it does not expect. */
function hostile(pattern: string, length: number): readonly string[] {
  const words = pattern.match(/[\p{L}\d]{1,12}/gu) ?? [];
  const signs = pattern.match(/[^\\\p{L}\d]/gu) ?? [];
  const pumps = new Set([...everywhere, ...words, ...words.map((word) => `${word} `), ...signs]);
  const starts = ['', ...words.slice(0, 2)];
  return [...pumps].flatMap((pump) =>
    starts.map((start) => `${start}${pump.repeat(Math.ceil(length / pump.length))}\u0001`),
  );
}

const search = new Script('for (const text of texts) text.search(pattern)');

test('no pattern of the program can be kept busy by what somebody types', { timeout: 120_000 }, () => {
  expect(patterns.size).toBeGreaterThan(250);
  const slow: string[] = [];
  for (const [key, file] of patterns) {
    const flags = key.slice(0, key.indexOf('/'));
    const source = key.slice(flags.length + 1);
    // Three thousand characters: a pattern that squares them needs milliseconds, one that does worse needs minutes.
    const surroundings = createContext({ texts: hostile(source, 3000), pattern: new RegExp(source, flags) });
    try {
      search.runInContext(surroundings, { timeout: 5000 });
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'ERR_SCRIPT_EXECUTION_TIMEOUT') throw error;
      slow.push(`${file}: /${source}/${flags}`);
    }
  }
  expect(slow).toEqual([]);
});

test('a pattern that can be kept busy would be found', () => {
  const surroundings = createContext({ texts: hostile('^(a+)+$', 3000), pattern: /^(?:a+)+$/u });
  expect(() => search.runInContext(surroundings, { timeout: 300 })).toThrow('timed out');
});
