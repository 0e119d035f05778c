import { openConnection, requestBytes } from './connection.mjs';
import { shot, summary } from './shots.mjs';

const shuffled = (list) =>
  list
    .map((one) => [Math.random(), one])
    .toSorted(([one], [other]) => one - other)
    .map(([, one]) => one);

const orderOf = ({ port, requests }, connections) => ({ port, requests, connections, expect: 200 });

/** One answer as its bytes go out, for the limit that sends the same. */
async function bytesOf(port, request) {
  const connection = openConnection(port);
  const { status, headers, body, chunked } = await connection.send(requestBytes(port, request));
  connection.close();
  if (status !== 200) throw new Error(`${request.path} answers ${status}`);
  const { date, connection: kept, 'keep-alive': alive, 'transfer-encoding': coding, ...rest } = headers;
  void [date, kept, alive, coding];
  return {
    headers: { ...rest, 'content-length': String(chunked ? 0 : body.length) },
    body: chunked ? '' : body.toString('base64'),
  };
}

/**
 * Measures every role as it comes out of memory and as it is made anew, beside both limits, in rounds of random order.
 * @returns by role, the summary of every target at every number of connections
 */
export async function measureReads({ program, limits, load, roles, connections, rounds, milliseconds, progress }) {
  const pids = [program.pid, limits.pid];
  for (const { requests } of roles) for (const request of requests.slice(0, 5)) await bytesOf(program.port, request);
  await limits.keep(await Promise.all(roles.map(({ requests }) => bytesOf(program.port, requests[0]))));
  const targets = [
    ...roles.flatMap((role, at) => [
      ...(role.kept
        ? [
            { key: `${role.name} kept`, port: program.port, requests: role.requests, isKept: true },
            { key: `${role.name} bytes`, port: limits.port, requests: [{ path: `/bytes/${at}` }] },
          ]
        : []),
      { key: `${role.name} anew`, port: program.port, requests: role.requests, unique: role.kept },
    ]),
    { key: 'row', port: limits.port, requests: [{ path: '/row' }] },
  ];
  // A program that has just started is not yet as fast as it is all day.
  progress('warming up');
  for (const target of targets)
    await load.shoot({ ...orderOf(target, 8), milliseconds: milliseconds / 2, ...(target.unique && { unique: 'w' }) });
  const shots = new Map();
  for (let round = 1; round <= rounds; round += 1) {
    progress(`reads, round ${round} of ${rounds}`);
    for (const [target, count] of shuffled(targets.flatMap((one) => connections.map((many) => [one, many])))) {
      const order = { ...orderOf(target, count), milliseconds };
      if (target.unique) order.unique = `${round}-${count}-`;
      // Answers are kept for a minute at most: each address is asked once before, so that the shot shows what is kept.
      if (target.isKept) for (const request of target.requests) await bytesOf(target.port, request);
      const key = `${target.key} ${count}`;
      shots.set(key, [...(shots.get(key) ?? []), await shot(load, pids, order)]);
    }
  }
  return new Map([...shots].map(([key, all]) => [key, summary(all)]));
}
