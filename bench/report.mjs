import { middle } from './shots.mjs';
import { budgetHead, budgetRow, round, table } from './table.mjs';

const three = (reads, key, name, connections) =>
  connections.map((count) => round(reads.get(`${key} ${count}`)?.[name] ?? NaN)).join(' / ');

/** Everything that was measured as Markdown: first the budgets, then the figures behind them. */
export function report({
  machine,
  day,
  stock,
  reads,
  roles,
  connections,
  writes,
  changed,
  mixed,
  view,
  memory,
  starts,
  growth,
  foreign,
}) {
  const busy = connections.includes(8) ? 8 : connections.at(-1);
  const one = connections[0];
  const most = connections.at(-1);
  const at = (key, count = busy) => reads.get(`${key} ${count}`) ?? { cpu: NaN, perSecond: NaN, p50: NaN, p99: NaN };
  const row = at('row');
  const kept = roles.filter((role) => role.kept);
  const budgets = [
    ...kept.map(({ name }) =>
      budgetRow(
        `${name}, kept: share of the same bytes by node:http, computing`,
        at(`${name} bytes`).cpu / at(`${name} kept`).cpu,
        {
          must: 0.077,
          moonshot: 0.5,
          more: true,
        },
      ),
    ),
    budgetRow(
      'kept pages, p50 alone, ms (median of roles)',
      middle(kept.map(({ name }) => at(`${name} kept`, one).p50)),
      { must: 0.6, moonshot: 0.2 },
    ),
    budgetRow(
      `kept pages, p99 at ${most}, ms (median of roles)`,
      middle(kept.map(({ name }) => at(`${name} kept`, most).p99)),
      {
        must: 25,
        moonshot: 2 * middle(kept.map(({ name }) => at(`${name} bytes`, most).p99)),
      },
    ),
    ...roles.map(({ name, anew }) =>
      budgetRow(`${name}, made anew: computing, ms`, at(`${name} anew`).cpu, {
        must: anew.must,
        moonshot: anew.moonshotRows === undefined ? anew.moonshot : anew.moonshotRows * row.cpu,
      }),
    ),
    ...(writes ? writeBudgets(writes) : []),
    budgetRow('a mixed day: p99 while people write, × the quiet one', mixed.busy.p99 / mixed.quiet.p99, {
      must: 2,
      moonshot: 1.2,
    }),
    budgetRow('a mixed day: pages that were old after a change', mixed.writes.stale, { must: 0, moonshot: 0 }),
    budgetRow('a mixed day: memory at its end, × that after its first fifth', mixed.memory.late / mixed.memory.early, {
      must: 1.05,
      moonshot: 1,
    }),
    ...(view ? viewBudgets(view) : []),
    budgetRow('memory of program and database under load, at most, MB', memory.peak, { must: 250 }),
    budgetRow('memory of program and database a minute after the load, MB', memory.kept, { must: 200, moonshot: 120 }),
    budgetRow('start with an empty data folder to the first page, s', starts.cold / 1000, { must: 6, moonshot: 1 }),
    budgetRow('start to the first page, s', starts.warm / 1000, { must: 2.5, moonshot: 1 }),
  ];
  return [
    `Measured ${day} by \`npm run bench\` on ${machine}. The program with its PostgreSQL had one core, the load another; meanwhile others used ${round(foreign)} cores (median). Medians of interleaved rounds; **computing** is user and system time of program and database per answer, which foreign load disturbs less than the time on the clock.`,
    `Stock: ${stock}.`,
    '### Budgets',
    table(budgetHead, budgets),
    `### Reads at ${connections.join(' / ')} connections`,
    table(
      [
        'role',
        'from',
        'answers/s',
        'p50 ms',
        'p95 ms',
        'p99 ms',
        `computing ms (${busy})`,
        '× one row (computing)',
        'bytes',
        'errors',
      ],
      [
        ...roles.flatMap(({ name, kept: isKept }) =>
          (isKept ? ['kept', 'bytes', 'anew'] : ['anew']).map((from) =>
            readRow(reads, connections, busy, `${name} ${from}`, [name, fromWords[from]]),
          ),
        ),
        readRow(reads, connections, busy, 'row', ['one row by its primary key', 'node:http and pg']),
      ],
    ),
    ...(writes ? ['### Writes', writeTable(writes)] : []),
    `### A mixed day, ${round(mixed.seconds)} seconds at 8 connections`,
    mixedTable(mixed),
    '### The first page after a change',
    table(
      ['role', 'computing ms'],
      Object.entries(changed).map(([name, cpu]) => [name, round(cpu)]),
    ),
    ...(view
      ? [
          '### First view of the start page, kB as transferred',
          table(
            ['requests', 'other hosts', 'HTML', 'CSS', 'script', 'fonts', 'pictures', 'sum'],
            [
              [
                view.requests,
                view.foreign,
                ...['html', 'css', 'script', 'fonts', 'pictures', 'total'].map((name) => round(view[name])),
              ],
            ],
          ),
        ]
      : []),
    ...(growth ? ['### Growth, pages made anew, computing ms', growthTable(growth)] : []),
  ].join('\n\n');
}

const fromWords = { kept: 'memory', bytes: 'node:http, same bytes', anew: 'made anew' };

function readRow(reads, connections, busy, key, first) {
  const figures = ['perSecond', 'p50', 'p95', 'p99'].map((name) => three(reads, key, name, connections));
  const main = reads.get(`${key} ${busy}`);
  const errors = connections.reduce((sum, count) => sum + (reads.get(`${key} ${count}`)?.errors ?? 0), 0);
  return [
    ...first,
    ...figures,
    round(main.cpu),
    round(main.cpu / reads.get(`row ${busy}`).cpu),
    round(main.bytes),
    errors,
  ];
}

function writeBudgets(writes) {
  const { alone, 'eight at once': many } = writes;
  return [
    budgetRow('report stored, p50 alone, × a committed insert', alone.sending.p50 / alone.insert.p50, {
      must: 4,
      moonshot: 2,
    }),
    budgetRow('report stored, computing, × a committed insert', many.sending.cpu / many.insert.cpu, {
      must: 4,
      moonshot: 2,
    }),
    budgetRow(
      'report stored, computing, × a committed insert with the same slow hash of a code',
      many.sending.cpu / many['hashed-insert'].cpu,
      { must: 4, moonshot: 2 },
    ),
    budgetRow('reports per second at 8, share of committed inserts', many.sending.perSecond / many.insert.perSecond, {
      must: 1 / 6,
      moonshot: 1 / 3,
      more: true,
    }),
    budgetRow('answer by signed link, p50 alone, ms', writes.answers.alone.p50, { must: 10, moonshot: 5 }),
  ];
}

function writeTable({ answers, ...reports }) {
  const line = (name, { p50, p95, perSecond, cpu, count, errors }) => [
    name,
    round(p50),
    round(p95),
    round(perSecond),
    round(cpu),
    count,
    errors,
  ];
  return table(
    ['write', 'p50 ms', 'p95 ms', 'per second', 'computing ms', 'written', 'errors'],
    [
      ...Object.entries(reports).flatMap(([name, { typing, sending, insert, 'hashed-insert': hashed }]) => [
        line(`report, everything before sending, ${name}`, typing),
        line(`report stored, ${name}`, sending),
        line(`committed insert, ${name}`, insert),
        line(`committed insert with the slow hash of a code, ${name}`, hashed),
      ]),
      ...Object.entries(answers).map(([name, figures]) => line(`answer by signed link, ${name}`, figures)),
    ],
  );
}

function mixedTable({ quiet, busy, writes, memory }) {
  const line = (name, { perSecond, p50, p95, p99, errors }) => [name, ...[perSecond, p50, p95, p99].map(round), errors];
  return `${table(
    ['', 'answers/s', 'p50 ms', 'p95 ms', 'p99 ms', 'errors'],
    [line('nobody writes', quiet), line('people write', busy)],
  )}\n\nWritten meanwhile: ${writes.written}; the page was opened after each, and was old ${writes.stale} times. Memory went from ${round(memory.early)} to ${round(memory.late)} MB.`;
}

function viewBudgets(view) {
  return [
    budgetRow('first view: HTML and CSS, kB', view.html + view.css, { must: 25, moonshot: 14 }),
    budgetRow('first view: script, kB', view.script, { must: 15, moonshot: 0 }),
    budgetRow('first view: fonts, kB', view.fonts, { must: 30, moonshot: 0 }),
    budgetRow('first view: sum, kB', view.total, { must: 50, moonshot: 20 }),
    budgetRow('first view: requests', view.requests, { must: 6, moonshot: 3 }),
    budgetRow('first view: other hosts', view.foreign, { must: 0, moonshot: 0 }),
  ];
}

function growthTable({ small, large, roles, sizes }) {
  return table(
    ['role', ...sizes.map((size) => `${round(size.barriers)} barriers, ${round(size.documents)} findable`), '×'],
    roles.map(({ name }) => {
      const [before, after] = [small, large].map((reads) => reads.get(`${name} anew 1`)?.cpu ?? NaN);
      return [name, round(before), round(after), round(after / before)];
    }),
  );
}
