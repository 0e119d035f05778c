import { setTimeout } from 'node:timers/promises';
import { memoryOf } from './machine.mjs';
import { visitor } from './writes.mjs';

/** Of a hundred looks, how many go where; what people write comes on top of it. */
const shares = {
  'start page': 25,
  'measure list': 20,
  'measure detail': 25,
  'progress page': 10,
  'map data': 5,
  'barrier list, filtered, page 3': 5,
  search: 8,
};

/** The addresses of the workload, each as often as its share says, in an order that mixes them. */
function looksOf(roles) {
  const looks = roles.flatMap(({ name, requests }) =>
    Array.from({ length: shares[name] ?? 0 }, (_, at) => requests[at % requests.length]),
  );
  // 37 and the length have no common divisor, so every look comes once.
  const step = looks.length % 37 === 0 ? 41 : 37;
  return looks.map((_, at) => looks[(at * step) % looks.length]);
}

const howMany = /Schon (\d+) weitere Menschen sind betroffen/u;

async function voicesOf(port, path) {
  const answer = await fetch(`http://127.0.0.1:${port}${path}`);
  return Number(howMany.exec(await answer.text())?.[1] ?? 0);
}

/** Somebody says that a barrier concerns them, too; then everybody who opens it must read the new number. */
async function speak(port, path) {
  const person = visitor(port);
  const { status } = await person.send(`${path}/auch-betroffen`, 'how=&website=');
  person.close();
  return status === 303;
}

/** Writes so many a second until told otherwise; after each, the page is opened at once. */
async function writeSteadily({ port, path, perSecond, over }) {
  let known = await voicesOf(port, path);
  let [written, failed, stale] = [0, 0, 0];
  for (let next = performance.now(); !over.aborted; next += 1000 / perSecond) {
    await setTimeout(Math.max(0, next - performance.now()));
    if (!(await speak(port, path))) {
      failed += 1;
      continue;
    }
    written += 1;
    const seen = await voicesOf(port, path);
    // Fewer than five are told to nobody.
    if (seen !== 0 && seen < known + 1) stale += 1;
    known = Math.max(seen, known + 1);
  }
  return { written, failed, stale };
}

/**
 * The looks of an ordinary day at eight connections: without and with people who write, so many a second.
 * @param open number of a barrier that is not settled
 * @returns answers of both, what was written and whether anybody read the old number, and megabytes early in the second part and at its end
 */
export async function measureMixed({ program, load, roles, open, milliseconds, perSecond = 20 }) {
  const { port, pid } = program;
  const path = `/barrieren/${open}`;
  const order = { port, connections: 8, milliseconds, requests: looksOf(roles), expect: 200 };
  await load.shoot({ ...order, milliseconds: milliseconds / 10 });
  const quiet = await load.shoot(order);
  const over = new AbortController();
  const writing = writeSteadily({ port, path, perSecond, over: over.signal });
  const early = setTimeout(milliseconds / 5).then(() => memoryOf(pid));
  const busy = await load.shoot(order);
  over.abort();
  const writes = await writing;
  return { quiet, busy, writes, memory: { early: await early, late: memoryOf(pid) }, seconds: milliseconds / 1000 };
}
