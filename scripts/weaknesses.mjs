// `npm run weaknesses`: asks the registry which packages have a known weakness (`npm audit`), and ends with an error when one is high or critical.
// A registry that does not know the question, as many mirrors, or that cannot be reached, is said and is no error: nobody could mend it here.
import { spawnSync } from 'node:child_process';

const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
const { stdout, error } = spawnSync(
  npm,
  ['audit', '--json', '--package-lock-only', '--fetch-retries=1', ...process.argv.slice(2)],
  {
    encoding: 'utf8',
    maxBuffer: 64 * 2 ** 20,
    shell: process.platform === 'win32',
  },
);
if (error) throw error;

const say = (line) => process.stdout.write(`${line}\n`);

function report(weak) {
  const bad = Object.values(weak).filter(({ severity }) => /^(?:high|critical)$/u.test(severity));
  for (const { name, severity, range, via } of bad) {
    const titles = via.map((one) => (typeof one === 'string' ? one : `${one.title} ${one.url}`));
    say(`${severity}: ${name} ${range}: ${titles.join('; ')}`);
  }
  say(`${Object.keys(weak).length} packages with a known weakness, ${bad.length} of them high or critical`);
  if (bad.length > 0) process.exitCode = 1;
}

const { vulnerabilities, message, error: refusal } = JSON.parse(stdout);
if (vulnerabilities) report(vulnerabilities);
// Only the way to the registry has a message; whatever else keeps npm from asking can be mended.
else if (message !== undefined) say(`not known: the registry gave no answer (${message})`);
else throw new Error(`npm did not ask: ${refusal?.summary ?? stdout}`);
