import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const folder = join(import.meta.dirname, '../journeys');
const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.ts'))
  .map((name) => ({ name, text: readFileSync(join(folder, name), 'utf8') }));
const specs = files.filter(({ name }) => name.endsWith('.spec.ts'));

/** Every way of Playwright to leave a test out, or to run only some, on whatever it is called. */
const leftOut = /\.\s*(?:skip|fixme|only|fail|todo|skipIf|runIf)\b/gu;

/** What the settings of Playwright could leave out. */
const leftOutBySettings = /\b(?:testIgnore|grep|grepInvert|shard)\b/gu;

/** A whole test or journey, from its title to the line that closes it. */
const wholeTest = /^(?<indent> *)(?:test|journey)\(\s*(?<title>['"`][^\n]*)[\s\S]*?\n\k<indent>\}?\);$/gmu;

/** A function of a file, to the line that closes it. */
const wholeFunction = /^(?:async function|function) (?<name>\w+)[\s\S]*?\n\}$|^const (?<constant>\w+) = [\s\S]*?;$/gmu;

/** `expect` itself, or a helper of all journeys that is called after it. */
const expects = /\bexpect\w*[.(]/u;

/** Whether something looks: by itself, or through a helper of its file that does. */
function looker(file: string): (body: string) => boolean {
  const helpers = [...file.matchAll(wholeFunction)]
    .filter(([body]) => expects.test(body))
    .map(({ groups }) => `${groups?.['name'] ?? groups?.['constant'] ?? ''}(`);
  return (body) => expects.test(body) || helpers.some((call) => body.includes(call));
}

const withoutWords = (text: string): string =>
  text.replaceAll(/\/\*[\s\S]*?\*\//gu, '').replaceAll(/(?<=^|\s)\/\/[^\n]*/gu, '');

/** The tests of a file that look at nothing: what is said in a comment or a title is no look. */
function idleTests(file: string): readonly string[] {
  const looks = looker(withoutWords(file));
  return [...file.matchAll(wholeTest)].flatMap(([whole, , title = '']) => {
    const body = withoutWords(whole).replace(/(?<=\(\s*)(?<quote>['"`]).*?\k<quote>/u, '');
    return looks(body) ? [] : [title];
  });
}

test('no journey is left out, none is run alone', () => {
  const found = files.flatMap(({ name, text }) =>
    [...withoutWords(text).matchAll(leftOut)].map(([words]) => `${name}: ${words}`),
  );
  expect(found).toEqual([]);
  const settings = readFileSync(join(folder, '../playwright.config.ts'), 'utf8');
  expect(settings.match(leftOutBySettings)).toBeNull();
});

test('no journey ends without having looked at anything', () => {
  expect(specs.flatMap(({ name, text }) => idleTests(text).map((title) => `${name}: ${title}`))).toEqual([]);
});

test('the guard finds a test that is left out and one that looks at nothing', () => {
  const leftOutOnes = [
    "test.skip('a', x)",
    "test.describe.only('a', x)",
    "test.describe.serial.only('a', x)",
    'test.fixme()',
    "journey.skip('b')",
    'testInfo.skip()',
  ];
  for (const one of leftOutOnes) expect(one.match(leftOut), one).not.toBeNull();
  const idleOnes = [
    "test('a', async () => {\n  await page.goto('/');\n});",
    "test('what people expect(', async () => {\n  await page.goto('/');\n});",
    "test('a', async () => {\n  // expect(page) would look\n  await page.goto('/');\n});",
    "journey('a', async () => {\n  await open(page);\n});\n\nfunction open(page) {\n  // expect(nothing)\n}",
  ];
  for (const one of idleOnes) expect(idleTests(one), one).toHaveLength(1);
  expect(idleTests("test('a', async () => {\n  expect(await page.title()).toBe('b');\n});")).toEqual([]);
});

test('the guard reads as many tests as there are', () => {
  const counted = specs.reduce(
    (sum, { text }) => sum + (text.match(/(?<![.\w])(?:test|journey)\(\s*\S/gu)?.length ?? 0),
    0,
  );
  const read = specs.reduce((sum, { text }) => sum + (text.match(wholeTest)?.length ?? 0), 0);
  expect(counted).toBeGreaterThan(90);
  expect(read).toBe(counted);
});
