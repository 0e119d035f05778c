import { openConnection, requestBytes } from './connection.mjs';
import { cpuOf, untilIdle } from './machine.mjs';

/** Pages whose figures are kept until something changes: what the first one costs after a change. */
const counted = new Set(['start page', 'measure list', 'progress page', 'analysis']);

export async function measureAfterChange({ program, limits, roles, count }) {
  const pids = [program.pid, limits.pid];
  const [pages, changes] = [openConnection(program.port), openConnection(limits.port)];
  const found = {};
  for (const { name, requests } of roles.filter((role) => counted.has(role.name))) {
    for (const pid of pids) await untilIdle(pid);
    const before = pids.reduce((sum, pid) => sum + cpuOf(pid), 0);
    for (let n = 0; n < count; n += 1) {
      await changes.send(requestBytes(limits.port, { path: '/change' }));
      const { status } = await pages.send(requestBytes(program.port, requests[0]));
      if (status !== 200) throw new Error(`${requests[0].path} answers ${status} after a change`);
    }
    for (const pid of pids) await untilIdle(pid);
    found[name] = (pids.reduce((sum, pid) => sum + cpuOf(pid), 0) - before) / count;
  }
  pages.close();
  changes.close();
  return found;
}
