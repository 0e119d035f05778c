// A process of its own on the core of the load: sends what it is told over some connections and says how long each answer took.
import { openConnection, requestBytes } from './connection.mjs';

/** @param wanted requests, taken in turn; `unique` adds a number to each address so that no two are the same */
async function shoot({ port, connections, milliseconds, requests, unique, expect }) {
  const prepared = unique ? [] : requests.map((request) => requestBytes(port, request));
  const times = [];
  let next = Math.floor(Math.random() * requests.length);
  let errors = 0;
  let bytes = 0;
  const end = performance.now() + milliseconds;

  function take() {
    const at = next % requests.length;
    next += 1;
    if (!unique) return prepared[at];
    const { path, ...rest } = requests[at];
    return requestBytes(port, { ...rest, path: `${path}${path.includes('?') ? '&' : '?'}n=${unique}${next}` });
  }

  async function run() {
    let connection = openConnection(port);
    // Each connection gets at least one answer: on a crowded machine the first may take longer than the whole shot.
    do {
      const start = performance.now();
      const answer = await connection.send(take());
      if (answer.status === expect) {
        times.push(performance.now() - start);
        bytes += answer.bytes;
      } else errors += 1;
      if (answer.status === 0 || answer.headers.connection === 'close') {
        connection.close();
        connection = openConnection(port);
      }
    } while (performance.now() < end);
    connection.close();
  }

  const start = performance.now();
  await Promise.all(Array.from({ length: connections }, run));
  const seconds = (performance.now() - start) / 1000;
  times.sort((one, other) => one - other);
  const share = (part) => times[Math.min(times.length - 1, Math.floor(times.length * part))] ?? NaN;
  return {
    count: times.length,
    errors,
    perSecond: times.length / seconds,
    p50: share(0.5),
    p95: share(0.95),
    p99: share(0.99),
    bytes: bytes / Math.max(1, times.length),
  };
}

process.on('message', (order) => {
  shoot(order).then(
    (result) => process.send(result),
    (error) => process.send({ fault: String(error) }),
  );
});
