import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { openProgram, runProgram } from './program.mjs';

/** Names and kinds of all columns, and which steps were taken: two databases that agree have the same schema. */
const schemaOf = async (server, database) =>
  JSON.stringify([
    await server.administrate(
      database,
      `select table_name, column_name, data_type, is_nullable, column_default from information_schema.columns
       where table_schema = 'public' order by 1, 2`,
    ),
    await server.administrate(database, `select indexdef from pg_indexes where schemaname = 'public' order by 1`),
    await server.administrate(
      database,
      `select conrelid::regclass::text, pg_get_constraintdef(oid) from pg_constraint order by 1, 2`,
    ),
    await server.administrate(database, 'select name from kysely_migration order by 1'),
  ]);

/** A migration is killed again and again on its way, and then goes on to the same schema as one that nobody disturbed. */
export async function migrationKilled({ server, folder }, { kills }) {
  const dataDir = join(folder, 'migrated');
  await mkdir(dataDir);
  const calm = { DATA_DIR: dataDir, DATABASE_URL: await server.create('calm') };
  const begin = Date.now();
  await runProgram('migrate', calm);
  const whole = Date.now() - begin;
  const killed = { DATA_DIR: dataDir, DATABASE_URL: await server.create('killed') };
  const steps = [];
  for (let kill = 1; kill <= kills; kill += 1) {
    const program = await openProgram('migrate', killed);
    await wait((whole * kill) / (kills + 1));
    await program.kill();
    steps.push(await stepsTaken(server));
  }
  const again = Date.now();
  await runProgram('migrate', killed);
  const isSame = (await schemaOf(server, 'calm')) === (await schemaOf(server, 'killed'));
  return {
    backAfter: Date.now() - again,
    lost: isSame ? 0 : 1,
    note: `${kills} kills, at ${steps.join(', ')} steps taken; the schema is ${isSame ? 'the same' : 'ANOTHER'}`,
  };
}

const stepsTaken = (server) =>
  server.administrate('killed', 'select count(*)::int as count from kysely_migration').then(
    ([{ count }]) => count,
    () => 0,
  );

async function checksumsOf(query) {
  const tables = await query(`select tablename from pg_tables where schemaname = 'public' order by 1`);
  // The steps of the schema were taken there at another time.
  const steps = await query('select name from kysely_migration order by 1');
  const sums = [`steps ${steps.length} ${steps.map(({ name }) => name).join(',')}`];
  // Counted anew by whoever calls or writes, and locks of the moment: no content.
  for (const { tablename } of tables.filter(
    ({ tablename: name }) =>
      !/^(rate_limits|kysely_migration|kysely_migration_lock|page_visits|page_versions)$/u.test(name),
  )) {
    const [row] = await query(
      `select count(*)::int as count, md5(coalesce(string_agg(t::text, '' order by t::text), '')) as sum from "${tablename}" t`,
    );
    sums.push(`${tablename} ${row.count} ${row.sum}`);
  }
  return sums;
}

async function filesOf(dataDir) {
  const folder = join(dataDir, 'files');
  const names = (await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => [])).filter((entry) =>
    entry.isFile(),
  );
  const sums = [];
  for (const { parentPath, name } of names) {
    const path = join(parentPath, name);
    if (!name.endsWith('.part'))
      sums.push(
        `${path.slice(folder.length)} ${createHash('sha256')
          .update(await readFile(path))
          .digest('hex')}`,
      );
  }
  return sums.toSorted();
}

const walked = [
  '/',
  '/barrieren',
  '/barrieren?seite=2',
  '/barrieren/karte.geojson',
  '/massnahmen',
  '/informationen',
  '/veranstaltungen',
  '/suche?q=Bordstein',
  '/leicht/barrieren',
  '/en/barrieren',
];

/** What a stranger reads: every page that the lists lead to. */
async function walk({ address }) {
  const pages = new Map();
  const waiting = [...walked];
  while (waiting.length > 0 && pages.size < 150) {
    const path = waiting.shift();
    if (pages.has(path)) continue;
    const answer = await fetch(address + path, { redirect: 'manual' });
    const text = (await answer.text()).replaceAll(address, '');
    pages.set(path, `${answer.status} ${createHash('sha256').update(text).digest('hex')}`);
    for (const [, href] of text.matchAll(/href="(\/barrieren\/\d+)"/gu)) waiting.push(href);
  }
  return pages;
}

/** A backup is brought into an empty database and an empty folder, and compared row by row, file by file, page by page. */
export async function restoredElsewhere({ server, settings, folder, query, webs, worker }) {
  await worker.stop();
  const archive = join(folder, 'backup.tar.gz');
  const pagesBefore = await walk(webs[0]);
  for (const web of webs) await web.stop();
  const rowsBefore = await checksumsOf(query);
  await runProgram('backup', settings, [archive]);
  const dataDir = join(folder, 'restored');
  const elsewhere = { ...settings, DATA_DIR: dataDir, DATABASE_URL: await server.create('restored') };
  const begin = Date.now();
  await runProgram('restore', elsewhere, [archive]);
  const rowsAfter = await checksumsOf((text) => server.administrate('restored', text));
  const web = await openProgram('web', elsewhere);
  await web.ready();
  const backAfter = Date.now() - begin;
  const pagesAfter = await walk(web);
  await web.stop();
  const filesBefore = await filesOf(settings.DATA_DIR);
  const filesAfter = new Set(await filesOf(dataDir));
  const lost = [
    ...rowsBefore.filter((line) => !rowsAfter.includes(line)),
    ...filesBefore.filter((line) => !filesAfter.has(line)),
    ...[...pagesBefore]
      .filter(([path, seen]) => pagesAfter.get(path) !== seen)
      .map(([path, seen]) => `${path} ${seen} ${pagesAfter.get(path)}`),
  ];
  for (const line of lost) process.stderr.write(`differs after the restore: ${line}\n`);
  const rows = rowsBefore.reduce((sum, line) => sum + Number(line.split(' ')[1]), 0);
  return {
    backAfter,
    lost: lost.length,
    note: `${rows} rows of ${rowsBefore.length} tables, ${filesBefore.length} files and ${pagesBefore.size} pages compared`,
  };
}
