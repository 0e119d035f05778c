// `npm test`: builds, runs the unit tests and the journeys, and ends with one plain line over both.
// `npm test -- unit` or `npm test -- journeys` runs one of them; what follows is handed on, such as a file name.
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';

const suites = {
  unit: {
    command: ['node_modules/vitest/vitest.mjs', 'run'],
    report: 'test-results/unit.json',
    count: ({ numPassedTests, numTotalTests, numPendingTests, numTodoTests, testResults }) => ({
      passed: numPassedTests,
      failed:
        numTotalTests -
        numPassedTests -
        numPendingTests -
        numTodoTests +
        // A file that breaks before its first test counts no test, yet it failed.
        testResults.filter((file) => file.status === 'failed' && file.assertionResults.length === 0).length,
    }),
  },
  journeys: {
    command: ['node_modules/@playwright/test/cli.js', 'test'],
    report: 'test-results/journeys.json',
    // What was left out counts as a failure: nobody knows how it would have ended.
    count: ({ stats, errors, suites: files }) => ({
      passed: stats.expected + stats.flaky,
      failed: stats.unexpected + errors.length + stats.skipped,
      again: files.flatMap(passedOnlyAgain),
    }),
  },
};

/** The journeys of a file that did not pass at their first try. */
const passedOnlyAgain = ({ file, suites: parts = [], specs = [] }) => [
  ...specs
    .filter(({ tests }) => tests.some(({ status }) => status === 'flaky'))
    .map(({ title }) => `${file}: ${title}`),
  ...parts.flatMap(passedOnlyAgain),
];

function run(...command) {
  return spawnSync(process.execPath, command, { stdio: 'inherit' }).status ?? 1;
}

/** A suite that left no report, or ended badly without naming a failed test, counts as one failure: never as none. */
function runSuite({ command, report, count }, rest) {
  rmSync(report, { force: true });
  const status = run(...command, ...rest);
  let counted = { passed: 0, failed: 0 };
  try {
    counted = count(JSON.parse(readFileSync(report, 'utf8')));
  } catch {
    counted.failed = 1;
  }
  if (counted.failed === 0 && (status !== 0 || counted.passed === 0)) counted.failed = 1;
  return counted;
}

const [wanted, ...rest] = process.argv.slice(2);
if (wanted !== undefined && !(wanted in suites)) {
  process.stderr.write(`"${wanted}" is no suite. Known are: ${Object.keys(suites).join(', ')}.\n`);
  process.exit(64);
}
mkdirSync('test-results', { recursive: true });
let passed = 0;
let failed = run('scripts/build.mjs') === 0 ? 0 : 1;
if (failed === 0) {
  for (const name of wanted === undefined ? Object.keys(suites) : [wanted]) {
    const counted = runSuite(suites[name], rest);
    passed += counted.passed;
    failed += counted.failed;
    for (const title of counted.again ?? []) process.stdout.write(`\npassed only at the second try: ${title}\n`);
  }
}
process.stdout.write(`\n${passed} passed, ${failed} failed\n`);
process.exitCode = failed === 0 && passed > 0 ? 0 : 1;
