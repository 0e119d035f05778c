import { mkdir } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { writeReport } from './people.mjs';
import { openProgram } from './program.mjs';

/** In both nights the hour changes at one o'clock UTC: from two to three in spring, from three back to two in autumn. */
const nights = { spring: '2027-03-28', autumn: '2027-10-31' };

/**
 * The program lives through the change: reports are sent before and after, the course of time in the database never runs backwards, the day
 * stays the one on the wall, and what is done every hour is done once.
 */
export async function hourChanges({ server, folder, sink }, which) {
  const name = `hour_${which}`;
  const dataDir = join(folder, name);
  await mkdir(dataDir);
  const settings = {
    DATA_DIR: dataDir,
    DATABASE_URL: await server.create(name),
    SMTP_URL: sink.url,
    TRUST_PROXY: 'yes',
    BASE_URL: 'http://127.0.0.1',
    TZ: 'Europe/Berlin',
  };
  const imports = [resolve(import.meta.dirname, 'clock.mjs')];
  const migrated = await openProgram('migrate', settings);
  await migrated.ended;
  const change = Date.parse(`${nights[which]}T01:00:00Z`);
  const present = { ...settings, FAULTS_CLOCK: new Date(change - 14_000).toISOString() };
  const web = await openProgram('web', present, { imports });
  const worker = await openProgram('worker', present, { imports });
  const begin = Date.now() + 14_000;
  await Promise.all([web.ready(), worker.ready()]);
  const webs = [web];
  const before = await writeReport(webs, `${which}-1`);
  const after = await writeReport(webs, `${which}-2`);
  await wait(5_300);
  const first = await before.send();
  await wait(Math.max(0, begin - Date.now()) + 1_500);
  const second = await after.send();
  const query = (text) => server.administrate(name, text);
  const rows = await query(`select received_at from barrier_reports order by received_at`);
  const [earlier, later] = rows.map(({ received_at: at }) => at.getTime());
  const twice = await query(
    `select task_identifier, run_at from graphile_worker.jobs where run_at > now() group by 1, 2 having count(*) > 1`,
  );
  const page = await fetch(`${web.address}/barrieren`);
  await web.stop();
  await worker.stop();
  const wrong = [
    first === null || second === null ? 'a report was not acknowledged' : null,
    rows.length === 2 ? null : `${rows.length} reports`,
    earlier < change && later >= change && later - earlier < 60_000 ? null : 'the times do not fit',
    twice.length === 0 ? null : 'a job came twice',
    page.status === 200 ? null : `the list answers ${page.status}`,
  ].filter((one) => one !== null);
  return {
    acknowledged: 2 - (first === null) - (second === null),
    lost: wrong.length,
    note: wrong.join('; ') || 'a report on either side, in order',
  };
}
