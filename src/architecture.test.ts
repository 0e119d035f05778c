import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { expect, test } from 'vitest';
import { slices } from './app.ts';

/** Which slice may ask which, through its `index.ts`. A new neighbour is a decision: write it here first. */
const neighbours: Readonly<Record<string, readonly string[]>> = {
  accounts: [],
  directory: [],
  barriers: ['accounts', 'directory'],
  inspections: ['accounts', 'barriers', 'directory'],
  'action-plan': ['accounts', 'directory', 'barriers'],
  solutions: ['accounts', 'barriers'],
  events: ['accounts', 'directory'],
  media: [],
  information: ['accounts', 'barriers', 'action-plan', 'events', 'media'],
  'action-weeks': ['accounts', 'directory', 'events', 'media'],
  'easy-texts': [],
  outreach: ['accounts'],
  operations: ['accounts'],
  'work-list': ['accounts'],
  search: [],
  demo: [
    'accounts',
    'action-plan',
    'action-weeks',
    'barriers',
    'directory',
    'events',
    'easy-texts',
    'information',
    'inspections',
    'media',
    'outreach',
    'solutions',
    'work-list',
  ],
};

/** The closed list of file roles; a new one needs a decision record (docs/decisions/0004). */
const roles = new Set([
  'access',
  'builders',
  'demo',
  'examples',
  'form',
  'island',
  'job',
  'mail',
  'messages',
  'open-work',
  'page',
  'route',
  'spec',
  'store',
  'tables',
  'test',
  'worker',
]);

/** Matters of the product that a reusable interface part must not know. */
const domainWords =
  /barrier|barriere(?!frei)|meldung|referral|municipal|gemeinde|mansfeld|teilhabe|aktionsplan|landkreis/iu;

type SourceFile = {
  /** Path below `src`. */
  path: string;
  /** First folder: a slice, `platform`, `ui`, `testing`, or '' for the files that put the program together. */
  area: string;
  role: string | undefined;
  text: string;
  /** Paths below `src` of what it imports, and the names of packages. */
  imports: readonly string[];
};

const files = readdirSync(import.meta.dirname, { recursive: true, encoding: 'utf8' })
  .filter((path) => /\.tsx?$/u.test(path) && !path.endsWith('.d.ts'))
  .map(readSource);

const shipped = files.filter(({ role, area }) => role !== 'test' && role !== 'builders' && area !== 'testing');

function readSource(path: string): SourceFile {
  const text = readFileSync(join(import.meta.dirname, path), 'utf8');
  const targets = [...text.matchAll(/^(?:import|export)\b[^;'"]*?(?:from\s*)?'([^']+)'/gmu)].map(
    ([, target = '']) => target,
  );
  const segments = (path.split('/').at(-1) ?? '').replace(/\.tsx?$/u, '').split('.');
  return {
    path,
    area: path.includes('/') ? (path.split('/')[0] ?? '') : '',
    role: segments.length > 1 ? segments.at(-1) : undefined,
    text,
    imports: targets.map((target) => (target.startsWith('.') ? normalize(join(dirname(path), target)) : target)),
  };
}

const areaOf = (path: string): string => (path.includes('/') ? (path.split('/')[0] ?? '') : '');
const isSlice = (area: string): boolean => area in neighbours;
const roleOf = (path: string): string | undefined => files.find((file) => file.path === path)?.role;

/** One line for every import that breaks a rule. */
function importsThat(breakRule: (from: SourceFile, to: string) => boolean, among = shipped): readonly string[] {
  return among.flatMap((from) => from.imports.filter((to) => breakRule(from, to)).map((to) => `${from.path} → ${to}`));
}

const filesThat = (breakRule: (file: SourceFile) => boolean, among = shipped): readonly string[] =>
  among.filter(breakRule).map(({ path }) => path);

test('every folder below src is the platform, the interface, the test base or a slice in the table', () => {
  const areas = new Set(files.map(({ area }) => area).filter(Boolean));
  expect([...areas].filter((area) => !isSlice(area) && !['platform', 'ui', 'testing'].includes(area))).toEqual([]);
  expect(slices.map(({ name }) => name).filter((name) => !isSlice(name))).toEqual([]);
});

test('platform and interface parts know no slice', () => {
  expect(importsThat(({ area }, to) => ['platform', 'ui'].includes(area) && isSlice(areaOf(to)))).toEqual([]);
});

test('interface parts contain no domain word', () => {
  const parts = shipped.filter(
    ({ area, role, path }) => area === 'ui' && role !== 'examples' && !path.includes('example'),
  );
  expect(filesThat(({ text }) => domainWords.test(text), parts)).toEqual([]);
});

test('a slice asks its neighbours at their one door only', () => {
  const inner = ({ area }: SourceFile, to: string): boolean =>
    isSlice(area) && isSlice(areaOf(to)) && areaOf(to) !== area && to !== `${areaOf(to)}/index.ts`;
  expect(importsThat((from, to) => inner(from, to) && !(from.area === 'demo' && roleOf(to) === 'demo'))).toEqual([]);
});

test('a slice asks only the neighbours in the table', () => {
  const stranger = ({ area }: SourceFile, to: string): boolean =>
    isSlice(area) && isSlice(areaOf(to)) && areaOf(to) !== area && !neighbours[area]?.includes(areaOf(to));
  expect(importsThat(stranger)).toEqual([]);
});

test('nobody asks in a circle', () => {
  const reachable = (from: string): ReadonlySet<string> => {
    const found = new Set<string>();
    const open = [...(neighbours[from] ?? [])];
    for (let next = open.pop(); next !== undefined; next = open.pop()) {
      if (!found.has(next)) open.push(...(neighbours[next] ?? []));
      found.add(next);
    }
    return found;
  };
  expect(Object.keys(neighbours).filter((slice) => reachable(slice).has(slice))).toEqual([]);
});

test('inside a slice everything leads from route to use case to store, never back', () => {
  const backwards = (from: SourceFile, to: string): boolean => {
    const target = roleOf(to);
    if (target === 'route') return from.role !== 'route' && !from.path.endsWith('index.ts') && from.area !== '';
    if (target === 'page') return from.role === 'store' || from.role === 'job';
    if (target === 'store') return ['page', 'mail', 'messages', 'form', 'tables', 'access'].includes(from.role ?? '');
    return false;
  };
  expect(importsThat((from, to) => isSlice(from.area) && !isTypeOnly(from, to) && backwards(from, to))).toEqual([]);
});

/** Taking over the type of a row is no call. */
function isTypeOnly(from: SourceFile, to: string): boolean {
  const name = to.split('/').at(-1) ?? '';
  return [...from.text.matchAll(/^import\b[^;]*;/gmu)]
    .map(([statement]) => statement)
    .filter((statement) => statement.includes(`/${name}'`))
    .every((statement) => /^import type\b|^import \{(\s*type [^,}]+,?)+\s*\}/u.test(statement));
}

test('SQL is written in stores, migrations and the database base only', () => {
  const query =
    /\b(selectFrom|insertInto|updateTable|deleteFrom|mergeInto)\(|\bsql(<[^`]*>)?`|\b(pool|client|guard)\.query\(/u;
  const base = /^platform\/(database|migrations|database-ping|postgres\/)|\/migrations\//u;
  expect(filesThat(({ text, role, path }) => query.test(text) && role !== 'store' && !base.test(path))).toEqual([]);
});

test('only routes know HTTP', () => {
  const http = ({ imports, text }: SourceFile): boolean =>
    imports.some((to) => to === 'hono' || to.startsWith('hono/')) || /\bRequestContext\b/u.test(text);
  const base = new Set(['platform/forms/read-form.ts', 'app.ts', 'main.ts']);
  expect(
    filesThat(
      (file) => http(file) && file.role !== 'route' && !file.path.startsWith('platform/http/') && !base.has(file.path),
    ),
  ).toEqual([]);
});

test('pages and mails are pure: they never wait, read the clock or see a store', () => {
  const impure = /\basync\b|\bawait\b|Date\.now|new Date\(\)|Math\.random|process\.env|\bfetch\(/u;
  expect(filesThat(({ role, text }) => (role === 'page' || role === 'mail') && impure.test(text))).toEqual([]);
});

test('the present comes from the clock', () => {
  const present = /Date\.now\(|new Date\(\)/u;
  const base = /^platform\/(clock\.ts|postgres\/)|\.island\.ts$/u;
  expect(filesThat(({ text, path }) => present.test(text) && !base.test(path))).toEqual([]);
});

test('the environment is read in one place', () => {
  const base = /^(main\.ts|platform\/(config\.ts|postgres\/|testing\/))/u;
  expect(filesThat(({ text, path }) => text.includes('process.env') && !base.test(path))).toEqual([]);
});

test('every file has a role of the closed list, or none', () => {
  expect(filesThat(({ role }) => role !== undefined && !roles.has(role), files)).toEqual([]);
});

test('names of files are words joined by hyphens', () => {
  expect(filesThat(({ path }) => !/^(.*\/)?[a-z0-9]+(-[a-z0-9]+)*(\.[a-z-]+)*\.tsx?$/u.test(path), files)).toEqual([]);
});

test('no file is longer than 300 lines', () => {
  expect(filesThat(({ text }) => text.split('\n').length > 301, files)).toEqual([]);
});

test('what is only for tests does not reach the program', () => {
  const testOnly = (from: SourceFile, to: string): boolean =>
    from.role !== 'examples' && (['test', 'builders'].includes(roleOf(to) ?? '') || areaOf(to) === 'testing');
  expect(importsThat((from, to) => !from.path.startsWith('platform/testing/') && testOnly(from, to))).toEqual([]);
});

test('every change says which event it leaves in the audit log, or honestly why none', () => {
  const changes = slices
    .flatMap(({ name, routes }) => routes.map((route) => ({ name, route })))
    .filter(({ route }) => route.method === 'POST');
  const silent = changes.filter(({ name, route }) =>
    typeof route.audit === 'string' ? !route.audit.startsWith(`${name}.`) : route.audit.none.trim().length < 10,
  );
  expect(silent.map(({ route }) => `${route.path}: ${JSON.stringify(route.audit)}`)).toEqual([]);
});

test('an event that a route declares is written by a use case of its slice', () => {
  const says = (text: string, event: string): boolean =>
    text.includes(`'${event}'`) || text.includes(`'${event.split('.')[1]}'`);
  const written = (event: string): boolean => shipped.some(({ role, text }) => role !== 'route' && says(text, event));
  const events = slices
    .flatMap(({ routes }) => routes.map(({ audit }) => audit))
    .filter((audit) => typeof audit === 'string');
  expect([...new Set(events)].filter((event) => !written(event))).toEqual([]);
});
