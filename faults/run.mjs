// `npm run faults`: breaks every part of the built program in turn while people send reports and bodies answer, and prints what was lost.
// Writes docs/faults.md. `--short` sends less, takes under a minute and writes nothing; neither fails because of a time.
import { mkdtemp, chmod, rm, writeFile } from 'node:fs/promises';
import { cpus, tmpdir, totalmem } from 'node:os';
import { join } from 'node:path';
import { hourChanges } from './daylight-saving.mjs';
import { migrationKilled, restoredElsewhere } from './installation.mjs';
import { underLoad } from './load.mjs';
import { scenarios } from './scenarios.mjs';
import { closeSituation, openSituation, root, untilMailsAreOut } from './situation.mjs';

const isShort = process.argv.includes('--short');
const size = isShort
  ? { reports: 33, answers: 33, over: 1200, lies: 300, kills: 2 }
  : { reports: 500, answers: 200, over: 6000, lies: 1500, kills: 6 };

const rows = [];
const note = (title, row) => {
  rows.push({ title, ...row });
  process.stderr.write(`${title}: ${JSON.stringify(row)}\n`);
};

const folder = await mkdtemp(join(tmpdir(), 'teilhabe-faults-'));
// The database runs as an ordinary user where root runs this.
await chmod(folder, 0o711);
const situation = await openSituation(folder, size);
try {
  const withReports = scenarios.filter(({ answersOnly }) => !answersOnly).length;
  for (const { title, answersOnly, withFile, needs, mailsAfter, breakIt } of scenarios) {
    if (needs && !needs(situation)) {
      note(title, { skipped: 'needs root, who mounts a disk of a fixed size' });
      continue;
    }
    const reports = answersOnly ? 0 : Math.floor(size.reports / withReports);
    const answers = Math.floor(size.answers / scenarios.length);
    const row = await underLoad(situation, { reports, answers, over: size.over, withFile }, breakIt(situation, size));
    if (mailsAfter) row.backAfter = (await untilMailsAreOut(situation)) ? Date.now() - row.mendedAt : 'never';
    note(title, row);
  }
  note('mails after all that', await mailsOf(situation));
  note('a migration killed on its way', await migrationKilled(situation, size));
  for (const which of isShort ? ['autumn'] : ['spring', 'autumn'])
    note(`the hour changes in ${which}`, await hourChanges(situation, which));
  note('a backup brought into an empty installation', await restoredElsewhere(situation));
} finally {
  await closeSituation(situation);
  await rm(folder, { recursive: true, force: true });
}

/** Every mail of the outbox reached the mail server. */
async function mailsOf({ query, sink }) {
  const out = await untilMailsAreOut(situation);
  const mails = await query('select id, state from outgoing_mails');
  const counts = mails.map(({ id }) => sink.taken.get(id) ?? 0);
  return {
    sent: mails.length,
    acknowledged: mails.filter(({ state }) => state === 'sent').length,
    lost: counts.filter((count) => count === 0).length,
    // A worker killed between the server's “accepted” and the commit hands a mail over again, with the same Message-ID (decision 0123).
    note: `${counts.filter((count) => count > 1).length} handed over twice under one Message-ID`,
    ...(out ? {} : { backAfter: 'never' }),
  };
}

const time = (milliseconds) =>
  typeof milliseconds === 'number' ? `${(milliseconds / 1000).toFixed(1)} s` : (milliseconds ?? '');
const lines = rows.map(
  ({ title, skipped, sent, acknowledged, lost, doubled, longestWait, backAfter, note: remark }) =>
    `| ${[title, skipped ?? sent ?? '', acknowledged ?? '', skipped ? '' : (lost ?? ''), doubled ?? '', time(backAfter), time(longestWait), remark ?? ''].join(' | ')} |`,
);
const table = [
  '| what was tried | sent | acknowledged | lost | doubled | back after | longest wait | |',
  '| --- | --- | --- | --- | --- | --- | --- | --- |',
  ...lines,
].join('\n');
process.stdout.write(`${table}\n`);
const failed = rows.filter(
  ({ lost = 0, doubled = 0, sent, acknowledged, backAfter }) =>
    lost > 0 || doubled > 0 || backAfter === 'never' || (sent !== undefined && acknowledged < sent),
);
if (!isShort) await writeReport();
process.exitCode = failed.length === 0 ? 0 : 1;

async function writeReport() {
  const machine = `${cpus().length} cores (${cpus()[0]?.model.trim()}), ${Math.round(totalmem() / 2 ** 30)} GB, Node ${process.versions.node}`;
  const file = join(root, 'docs/faults.md');
  const { readFile } = await import('node:fs/promises');
  const kept = (await readFile(file, 'utf8').catch(() => '')).split('<!-- measured -->');
  const head = kept.length === 3 ? kept[0] : '# Faults survived\n\n';
  const tail = kept.length === 3 ? kept[2] : '\n';
  const day = new Date().toISOString().slice(0, 10);
  await writeFile(file, `${head}<!-- measured -->\n\n${day}, ${machine}.\n\n${table}\n\n<!-- measured -->${tail}`);
}
