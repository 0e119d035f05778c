// `npm run bench`: fills a stock, starts the built program as `npm start` does, measures what people wait for beside what nothing can be
// faster than, and prints the table of docs/performance.md. `--growth` adds the same with 50,000 barriers, `--short` only shows in a minute
// that all of it works, `--write` puts the table into docs/performance.md. Nothing here fails because of a time.
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { measureAfterChange } from './changes.mjs';
import { weigh } from './first-view.mjs';
import { describeMachine, memoryOf, watchMemory } from './machine.mjs';
import { measureMixed } from './mixed.mjs';
import { startProgram } from './program.mjs';
import { measureReads } from './reads.mjs';
import { report } from './report.mjs';
import { rolesOf } from './roles.mjs';
import { middle, startLimits, startLoad } from './shots.mjs';
import { fillStock } from './stock/fill-stock.mjs';
import { measureWrites } from './writes.mjs';

const wishes = new Set(process.argv.slice(2));
const isShort = wishes.has('--short');
const root = resolve(import.meta.dirname, '..');
const progress = (words) => process.stderr.write(`${new Date().toISOString().slice(11, 19)} ${words}\n`);

const sizes = isShort
  ? { barriers: 200, measures: 30, places: 20, events: 40, articles: 60, answers: 8 }
  : { barriers: 2000, measures: 500, places: 500, events: 1000, articles: 5000, answers: 80 };
const pace = isShort
  ? { connections: [1, 8], rounds: 1, milliseconds: 60 }
  : {
      connections: [1, 8, 32],
      rounds: Number(process.env.ROUNDS ?? 3),
      milliseconds: Number(process.env.SHOT ?? 1200),
    };

const folders = [];
async function newFolder() {
  const folder = await mkdtemp(join(tmpdir(), 'teilhabe-bench-'));
  folders.push(folder);
  return folder;
}

/** Works with the running program, the limits beside it and the load, and ends all of them. */
async function withProgram(dataDir, stock, work) {
  const program = await startProgram(dataDir);
  const limits = await startLimits(stock.connectionString);
  const load = await startLoad();
  try {
    return await work({ program, limits, load });
  } finally {
    load.stop();
    limits.stop();
    await program.stop();
  }
}

async function measureStarts() {
  progress('starting with an empty data folder, and again');
  const dataDir = await newFolder();
  const first = await startProgram(dataDir);
  await first.stop();
  const again = await startProgram(dataDir);
  await again.stop();
  return { cold: first.milliseconds, warm: again.milliseconds };
}

const findable = isShort ? 300 : 20_000;

/** The search with as many findable things as a county gathers in years: with few, whatever it does is cheap. */
async function measureSearch(roles, { documents }) {
  progress(`filling up to ${findable} findable things for the search`);
  const dataDir = await newFolder();
  const filled = await fillStock(dataDir, { ...sizes, articles: sizes.articles + Math.max(0, findable - documents) });
  const search = roles.filter(({ name }) => name === 'search');
  const reads = await withProgram(dataDir, filled, (all) => measureReads({ ...all, roles: search, ...pace, progress }));
  return { reads: [...reads].filter(([key]) => key.startsWith('search ')), documents: filled.documents };
}

async function measureAll() {
  const starts = await measureStarts();
  progress('filling the stock');
  const dataDir = await newFolder();
  const stock = await fillStock(dataDir, sizes);
  const roles = rolesOf({ ...stock, measures: sizes.measures });
  const measured = await withProgram(dataDir, stock, async ({ program, limits, load }) => {
    const memory = watchMemory(program.pid, limits.backends);
    const reads = await measureReads({ program, limits, load, roles, ...pace, progress });
    progress('writes');
    const writes = await measureWrites({ program, limits, tokens: stock.tokens, count: isShort ? 4 : 80 });
    progress('after changes');
    const changed = await measureAfterChange({ program, limits, roles, count: isShort ? 3 : 40 });
    progress('a mixed day, without and with people who write');
    const mixed = await measureMixed({
      program,
      load,
      roles,
      open: stock.open,
      milliseconds: isShort ? 1000 : Number(process.env.DAY ?? 60_000),
    });
    memory.stop();
    progress('memory when all have gone');
    await setTimeout(isShort ? 1000 : 60_000);
    const kept = memoryOf(program.pid, limits.backends);
    progress('first view');
    const view = await weigh(`http://localhost:${program.port}/`);
    return { reads, writes, changed, mixed, view, memory: { peak: memory.peak(), kept } };
  });
  const searched = await measureSearch(roles, stock);
  for (const [key, shots] of searched.reads) measured.reads.set(key, shots);
  const growth = wishes.has('--growth') ? await measureGrowth(roles, stock) : null;
  const faults = faultsIn(measured);
  if (faults.length > 0) throw new Error(`not everything was answered:\n${faults.join('\n')}`);
  const foreign = middle([...measured.reads.values()].map((one) => one.foreign));
  const { barriers, measures, places, events, articles } = sizes;
  return report({
    ...measured,
    roles,
    starts,
    growth,
    foreign,
    connections: pace.connections,
    machine: describeMachine(),
    day: new Date().toISOString().slice(0, 10),
    stock: `${barriers} barriers with photos, ${measures} measures, ${places} places, ${events} events, ${articles} pages and posts; ${stock.documents} findable things; the search with ${searched.documents}`,
  });
}

/** What was asked and not answered as it should be; then no figure is worth anything. */
function faultsIn({ reads, writes, mixed }) {
  const { answers, ...reports } = writes;
  const written = [
    ...Object.entries(reports).flatMap(([name, parts]) =>
      Object.entries(parts).map(([part, one]) => [`${name}, ${part}`, one]),
    ),
    ...Object.entries(answers),
  ];
  const day = [
    ['a mixed day, quiet', mixed.quiet],
    ['a mixed day, while people write', mixed.busy],
    [
      'what people wrote on a mixed day',
      { count: mixed.writes.written, errors: mixed.writes.failed + mixed.writes.stale },
    ],
  ];
  return [...reads, ...written, ...day]
    .filter(([, { count, errors }]) => errors > 0 || count === 0)
    .map(([name, { count, errors }]) => `${name}: ${count} answers, ${errors} errors`);
}

async function measureGrowth(roles, stock) {
  const gentle = { connections: [1], rounds: pace.rounds, milliseconds: pace.milliseconds };
  const measure = async (barriers) => {
    progress(`filling ${barriers} barriers`);
    const dataDir = await newFolder();
    const filled = await fillStock(dataDir, { ...sizes, barriers });
    const own = rolesOf({ ...filled, measures: sizes.measures });
    const reads = await withProgram(dataDir, filled, (all) =>
      measureReads({ ...all, roles: own, ...gentle, progress }),
    );
    return { reads, documents: filled.documents };
  };
  const small = await measure(sizes.barriers);
  const many = isShort ? 300 : 50_000;
  const large = await measure(many);
  return {
    roles,
    small: small.reads,
    large: large.reads,
    sizes: [
      { barriers: sizes.barriers, documents: stock.documents },
      { barriers: many, documents: large.documents },
    ],
  };
}

const marks = ['<!-- measured: begin -->', '<!-- measured: end -->'];

async function writeTable(text) {
  const file = join(root, 'docs/performance.md');
  const page = await readFile(file, 'utf8');
  const [before, rest = ''] = page.split(marks[0]);
  const [, after = ''] = rest.split(marks[1]);
  await writeFile(file, `${before}${marks[0]}\n\n${text}\n\n${marks[1]}${after}`);
}

try {
  const text = await measureAll();
  process.stdout.write(`${text}\n`);
  if (wishes.has('--write')) await writeTable(text);
} finally {
  for (const folder of folders) await rm(folder, { recursive: true, force: true });
}
