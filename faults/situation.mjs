import { join, resolve } from 'node:path';
import { mkdir } from 'node:fs/promises';
import { setTimeout as wait } from 'node:timers/promises';
import { askBodies } from './ask-bodies.mjs';
import { openDatabaseServer, smallDisk } from './database.mjs';
import { openMailSink } from './mail-sink.mjs';
import { answerOf, writeReport } from './people.mjs';
import { openProgram } from './program.mjs';

export const root = resolve(import.meta.dirname, '..');

/** Everything that can break: a database server, two web processes, a worker, a mail server, the folder of files. */
export async function openSituation(folder, { reports, answers }) {
  const server = await openDatabaseServer(join(folder, 'database'));
  const sink = await openMailSink();
  const url = await server.create('under_fault', { small: true });
  const dataDir = join(folder, 'data');
  await mkdir(dataDir);
  const filesDisk = smallDisk(dataDir, 24, null);
  const settings = {
    DATABASE_URL: url,
    DATA_DIR: dataDir,
    SMTP_URL: sink.url,
    TRUST_PROXY: 'yes',
    BASE_URL: 'http://127.0.0.1',
  };
  const asked = await askBodies(settings, answers);
  const webs = [await openProgram('web', settings), await openProgram('web', settings)];
  const worker = await openProgram('worker', settings);
  await Promise.all([...webs, worker].map((part) => part.ready()));
  const query = (text, values = []) => ask(server, 'under_fault', text, values);
  const situation = { server, sink, settings, filesDisk, webs, worker, query, folder };
  situation.waiting = {
    reports: await inTurns(
      16,
      Array.from({ length: reports }, (_, index) => index + 1),
      (number) => writeReport(webs, number),
    ),
    answers: asked.map((path, index) => answerOf(webs, { path, number: index + 1 })),
  };
  await wait(5_500);
  return situation;
}

const ask = (server, database, text, values) => server.administrate(database, { text, values });

/** At most so many at the same time. */
export async function inTurns(atOnce, list, work) {
  const results = [];
  const left = list.map((item, index) => [item, index]);
  const turn = async () => {
    for (let next = left.shift(); next; next = left.shift()) results[next[1]] = await work(next[0]);
  };
  await Promise.all(Array.from({ length: atOnce }, turn));
  return results;
}

/** Until every mail has gone out and no job waits; whether that happened. */
export async function untilMailsAreOut({ query }, patience = 120_000) {
  const begin = Date.now();
  while (Date.now() - begin < patience) {
    const [{ mails, jobs }] = await query(
      `select (select count(*)::int from outgoing_mails where state in ('waiting', 'failed')) as mails,
         (select count(*)::int from graphile_worker.jobs where task_identifier = 'platform.send-mail') as jobs`,
    );
    if (mails === 0 && jobs === 0) return true;
    await wait(100);
  }
  return false;
}

export async function closeSituation({ webs, worker, sink, server, filesDisk }) {
  for (const part of [...webs, worker]) if (part.isRunning()) await part.stop();
  await sink.end();
  filesDisk?.remove();
  await server.end();
}
