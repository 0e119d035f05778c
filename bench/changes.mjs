import { openConnection, requestBytes } from './connection.mjs';
import { cpuOf, untilIdle } from './machine.mjs';

/** Of what is kept or written once until something changes: the page, and a table that it is made of. */
const madeOf = new Map([
  ['start page', 'barriers'],
  ['barrier list, filtered, page 3', 'barriers'],
  ['barrier detail', 'barriers'],
  ['map data', 'barriers'],
  ['measure list', 'measures'],
  ['measure detail', 'measures'],
  ['progress page', 'measures'],
  ['analysis', 'barriers'],
  ['events', 'events'],
  ['staff: work list', 'barriers'],
  ['staff: triage list', 'barriers'],
]);

/** Changes a row of such a table each time before the page is opened: what the page costs more than the change does. */
export async function measureAfterChange({ program, limits, roles, count }) {
  const pids = [program.pid, limits.pid];
  const [pages, changes] = [openConnection(program.port), openConnection(limits.port)];

  async function costOf(work) {
    for (const pid of pids) await untilIdle(pid);
    const before = pids.reduce((sum, pid) => sum + cpuOf(pid), 0);
    for (let n = 0; n < count; n += 1) await work();
    for (const pid of pids) await untilIdle(pid);
    return (pids.reduce((sum, pid) => sum + cpuOf(pid), 0) - before) / count;
  }

  async function change(name) {
    const { status } = await changes.send(requestBytes(limits.port, { path: `/change/${name}` }));
    if (status !== 204) throw new Error(`a row of ${name} could not be changed: ${status}`);
  }

  const bare = new Map();
  const found = {};
  for (const { name, requests } of roles) {
    const changed = madeOf.get(name);
    if (changed === undefined) continue;
    if (!bare.has(changed)) bare.set(changed, await costOf(() => change(changed)));
    const both = await costOf(async () => {
      await change(changed);
      const { status } = await pages.send(requestBytes(program.port, requests[0]));
      if (status !== 200) throw new Error(`${requests[0].path} answers ${status} after a change`);
    });
    found[name] = both - bare.get(changed);
  }
  pages.close();
  changes.close();
  return found;
}
