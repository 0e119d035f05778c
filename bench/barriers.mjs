// `npm run bench:barriers`: fills a fresh database with 50,000 barriers and measures what people wait for, as a ratio to reading one row
// by its primary key in the same run. Milliseconds differ from machine to machine and from hour to hour; ratios hardly do. Nothing here
// fails because of a time: the numbers are for reading. `BARRIERS=20000` fills fewer.
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { createApp } from '../dist/server/app.js';
import { fillBarriers } from './stock/fill-barriers.mjs';
import { withServices } from './stock/with-services.mjs';

const root = resolve(import.meta.dirname, '..');
const barriers = Number(process.env.BARRIERS ?? 50_000);
const rounds = Number(process.env.ROUNDS ?? 9);

/** What people open, each as a whole answer of the program: queries, page and all. */
const roles = [
  ['list', '/barrieren'],
  ['list, a late page', '/barrieren?seite=400'],
  ['list, three filters', '/barrieren?gemeinde=15087370&art=structural&stand=offen'],
  ['list, by people affected', '/barrieren?sortierung=betroffene'],
  ['around a place', '/barrieren?um=51.4720,11.2980'],
  ['search, one word', '/barrieren?worte=Rampe'],
  ['search, a typing error', '/barrieren?worte=Rolstuhlrampe'],
  ['map page', '/barrieren/karte'],
  ['map data', '/barrieren/karte.geojson'],
  ['analysis', '/barrieren/auswertung'],
  ['analysis, one municipality', '/barrieren/auswertung?gemeinde=15087370'],
  ['cross table', '/barrieren/auswertung/kreuztabelle?zeilen=gemeinde&spalten=art'],
  ['cross table, several values', '/barrieren/auswertung/kreuztabelle?zeilen=anforderung&spalten=stand'],
  ['table as CSV', '/daten/barrieren-auswertung/gemeinde.csv'],
];

const middle = (times) => times.toSorted((one, other) => one - other)[Math.floor(times.length / 2)];

async function timed(work) {
  const start = performance.now();
  await work();
  return performance.now() - start;
}

async function measure(services) {
  const app = createApp(services, resolve(root, 'dist'));
  const { rows } = await services.pool.query('select id from barriers order by id');
  const row = () => rows[Math.floor(Math.random() * rows.length)].id;
  const one = () => services.pool.query('select id, number, state from barriers where id = $1', [row()]);
  const ask = async (path) => {
    const answer = await app.request(`http://localhost${path}`);
    await answer.arrayBuffer();
    if (answer.status !== 200) throw new Error(`${path} answers ${answer.status}`);
  };
  const times = new Map(roles.map(([name]) => [name, []]));
  const single = [];
  for (const [name, path] of roles) {
    const time = await timed(() => ask(path));
    process.stderr.write(`first ${name}: ${time.toFixed(0)} ms\n`);
  }
  for (let n = 0; n < 500; n += 1) await one();
  // One after the other in each round, so that all of them meet the same quiet and the same noise.
  for (let round = 0; round < rounds; round += 1) {
    for (let n = 0; n < 200; n += 1) single.push(await timed(one));
    for (const [name, path] of roles) times.get(name).push(await timed(() => ask(path)));
  }
  return { single: middle(single), times };
}

const dataDir = await mkdtemp(join(tmpdir(), 'teilhabe-bench-'));
try {
  await withServices(dataDir, async (services) => {
    await fillBarriers(services, barriers);
    const { single, times } = await measure(services);
    process.stdout.write(`${barriers} barriers, ${rounds} rounds, one request at a time, median\n\n`);
    process.stdout.write(`${'primary-key select'.padEnd(30)}${single.toFixed(2).padStart(9)} ms      1 ×\n`);
    for (const [name, all] of times) {
      const time = middle(all);
      const ratio = Math.round(time / single);
      process.stdout.write(`${name.padEnd(30)}${time.toFixed(2).padStart(9)} ms ${String(ratio).padStart(6)} ×\n`);
    }
  });
} finally {
  await rm(dataDir, { recursive: true, force: true });
}
