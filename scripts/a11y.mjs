// `npm run a11y`: looks at every page, mail and document in every way and writes what it finds into docs/accessibility.md.
// `npm run a11y -- print dark` looks in these ways only and leaves the other rows of the table as they are.
// `npm run a11y -- --table` looks at nothing and writes down what the last looks have found.
import { spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { join } from 'node:path';

const ofPages = [
  'plain',
  'html',
  'narrow',
  'zoom',
  'forced-colours',
  'dark',
  'reduced-motion',
  'print',
  'text-spacing',
  'keyboard',
  'errors',
];
const specOf = {
  ...Object.fromEntries(ofPages.map((mode) => [mode, 'accessibility'])),
  empty: 'empty-stock',
  transcripts: 'transcripts',
  mails: 'papers',
  documents: 'accessibility',
};
const known = Object.keys(specOf);

const isTableOnly = process.argv.includes('--table');
const asked = process.argv.slice(2).filter((word) => word !== '--table');
const unknown = asked.filter((mode) => !known.includes(mode));
if (unknown.length > 0) {
  process.stderr.write(`There is no mode ${unknown.join(', ')}. There are: ${known.join(', ')}.\n`);
  process.exit(2);
}
const modes = asked.length > 0 ? asked : known;

const say = (line) => process.stdout.write(`${line}\n`);

const results = 'test-results/a11y';
mkdirSync(results, { recursive: true });
for (const name of readdirSync(results)) {
  if (!isTableOnly && modes.some((mode) => name.startsWith(`${mode}--`))) rmSync(join(results, name));
}

/** Looks in some modes, and says how that ended. */
function lookIn(some) {
  if (some.length === 0) return 0;
  const specs = [...new Set(some.map((mode) => `journeys/${specOf[mode]}.spec.ts`))];
  const command = ['node_modules/@playwright/test/cli.js', 'test', ...specs, '--reporter=list'];
  const env = { ...process.env, A11Y_MODES: some.join(',') };
  return spawnSync(process.execPath, command, { stdio: 'inherit', env }).status ?? 1;
}

/** A form that is not refused changes something, so the forms have a program of their own, after all others. */
const lookAgain = () =>
  lookIn(modes.filter((mode) => mode !== 'errors')) + lookIn(modes.filter((mode) => mode === 'errors'));

const status = isTableOnly ? 0 : lookAgain();
const looks = readdirSync(results)
  .map((name) => JSON.parse(readFileSync(join(results, name), 'utf8')))
  .filter(({ mode }) => modes.includes(mode));
const today = new Date().toLocaleDateString('sv-SE');
const rows = new Map();
for (const mode of modes) {
  const ofMode = looks.filter((look) => look.mode === mode);
  if (ofMode.length === 0) continue;
  const looked = ofMode.reduce((sum, look) => sum + look.looked, 0);
  const findings = new Set(ofMode.flatMap((look) => look.findings));
  rows.set(mode, `| ${mode} | ${ofMode[0].checks} | ${looked} | ${findings.size} | ${today} |`);
}
const notLookedIn = modes.filter((mode) => !rows.has(mode));

const document = 'docs/accessibility.md';
const text = readFileSync(document, 'utf8');
const [begin, end] = ['<!-- a11y: begin -->', '<!-- a11y: end -->'];
const [before, rest = ''] = text.split(begin);
const [table = '', after = ''] = rest.split(end);
for (const line of table.split('\n')) {
  const mode = /^\| (\S+)/u.exec(line)?.[1];
  if (known.includes(mode) && !rows.has(mode)) rows.set(mode, line);
}
const head = ['| way | what is looked at | looks | findings | when |', '| --- | --- | ---: | ---: | --- |'];
const machine = `Machine: ${process.platform} ${process.arch}, ${cpus().length} × ${cpus()[0]?.model.trim() || 'unknown'}, Node ${process.versions.node}.`;
const body = [...head, ...known.flatMap((mode) => rows.get(mode) ?? []), '', machine];
writeFileSync(document, `${before}${begin}\n\n${body.join('\n')}\n\n${end}${after}`);
spawnSync(process.execPath, ['node_modules/oxfmt/bin/oxfmt', document], { stdio: 'inherit' });

for (const mode of modes) {
  const findings = new Set(looks.filter((look) => look.mode === mode).flatMap((look) => look.findings));
  say(notLookedIn.includes(mode) ? `${mode}: nobody has looked` : `${mode}: ${findings.size} findings`);
  for (const finding of findings) say(`  ${finding}`);
}
process.exit(status === 0 && notLookedIn.length === 0 ? 0 : 1);
