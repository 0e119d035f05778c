import { setTimeout } from 'node:timers/promises';
import { openConnection, requestBytes } from './connection.mjs';
import { cpuOf, untilIdle } from './machine.mjs';
import { middle } from './shots.mjs';
import { aPhoto } from './stock/fill-photos.mjs';

let visitors = 0;
const form = (fields) => new URLSearchParams(fields).toString();

/** Somebody with a browser and a network address of their own. */
export function visitor(port) {
  visitors += 1;
  const number = visitors;
  const from = `10.${(number >> 16) & 255}.${(number >> 8) & 255}.${number & 255}`;
  let connection = openConnection(port);
  const cookies = new Map();
  return {
    async send(path, body, type = 'application/x-www-form-urlencoded') {
      const headers = { 'x-forwarded-for': from, origin: `http://localhost:${port}` };
      if (cookies.size > 0) headers.cookie = [...cookies].map((pair) => pair.join('=')).join('; ');
      if (body !== undefined) headers['content-type'] = type;
      const method = body === undefined ? 'GET' : 'POST';
      if (!connection.isOpen()) connection = openConnection(port);
      const answer = await connection.send(requestBytes(port, { method, path, headers, body }));
      for (const cookie of (answer.headers['set-cookie'] ?? '').split('\n').filter(Boolean)) {
        const pair = cookie.slice(0, cookie.indexOf(';'));
        cookies.set(pair.slice(0, pair.indexOf('=')), pair.slice(pair.indexOf('=') + 1));
      }
      return answer;
    },
    close: () => connection.close(),
  };
}

function withPhoto(photo) {
  const edge = 'grenze';
  const part = (name, value) => `--${edge}\r\ncontent-disposition: form-data; name="${name}"\r\n\r\n${value}\r\n`;
  const head = `--${edge}\r\ncontent-disposition: form-data; name="photos"; filename="foto.jpg"\r\ncontent-type: image/jpeg\r\n\r\n`;
  const body = Buffer.concat([Buffer.from(part('go', 'check') + head), photo, Buffer.from(`\r\n--${edge}--\r\n`)]);
  return [body, `multipart/form-data; boundary=${edge}`];
}

/** Runs work in some connections at once and says what each took, and what all of it cost the servers. */
async function timed(pids, items, atOnce, work) {
  for (const pid of pids) await untilIdle(pid);
  const before = pids.reduce((sum, pid) => sum + cpuOf(pid), 0);
  const start = performance.now();
  const times = [];
  let errors = 0;
  const open = [...items];
  const run = async () => {
    for (let item = open.shift(); item !== undefined; item = open.shift()) {
      const begin = performance.now();
      if (await work(item)) times.push(performance.now() - begin);
      else errors += 1;
    }
  };
  await Promise.all(Array.from({ length: atOnce }, run));
  const seconds = (performance.now() - start) / 1000;
  for (const pid of pids) await untilIdle(pid);
  times.sort((one, other) => one - other);
  return {
    p50: middle(times),
    p95: times[Math.floor(times.length * 0.95)] ?? NaN,
    perSecond: times.length / seconds,
    cpu: (pids.reduce((sum, pid) => sum + cpuOf(pid), 0) - before) / Math.max(1, times.length),
    errors,
    count: times.length,
  };
}

const leadsTo = ({ status, headers }, path) => status === 303 && (headers.location ?? '').includes(path);

async function typeReport(person, photo) {
  const begun = leadsTo(await person.send('/barrieren/melden', ''), '/barrieren/melden/');
  const words = form({ problem: 'Drei Stufen am Eingang, kein Geländer.', go: 'check' });
  const written = leadsTo(await person.send('/barrieren/melden/problem', words), 'pruefen');
  const shown =
    photo === null || leadsTo(await person.send('/barrieren/melden/fotos', ...withPhoto(photo)), '/barrieren/melden/');
  return begun && written && shown;
}

/** Reports with and without a photo, answers by signed link, and a bare committed insert beside them: alone, and eight at once. */
export async function measureWrites({ program, limits, tokens, count }) {
  const pids = [program.pid, limits.pid];
  const photo = await aPhoto();
  const kinds = [
    ['alone', 1, false],
    ['eight at once', 8, false],
    ['with a photo, alone', 1, true],
    ['with a photo, eight at once', 8, true],
  ].map(([name, atOnce, hasPhoto]) => {
    const many = hasPhoto ? Math.max(4, Math.floor(count / 4)) : count;
    return { name, atOnce, hasPhoto, people: Array.from({ length: many }, () => visitor(program.port)) };
  });
  const found = {};
  // Everything before the last press: the draft, the words, the photo.
  for (const { name, atOnce, hasPhoto, people } of kinds) {
    found[name] = {
      typing: await timed(pids, people, atOnce, (person) => typeReport(person, hasPhoto ? photo : null)),
    };
  }
  // Nobody writes a report faster than this, says the program.
  await setTimeout(5200);
  for (const { name, atOnce, people } of kinds) {
    found[name].sending = await timed(pids, people, atOnce, async (person) =>
      leadsTo(await person.send('/barrieren/melden/pruefen', form({ go: 'send' })), 'danke'),
    );
    const others = people.map(() => visitor(limits.port));
    for (const kind of ['insert', 'hashed-insert'])
      found[name][kind] = await timed(
        pids,
        others,
        atOnce,
        async (one) => (await one.send(`/${kind}`, 'x=1')).status === 201,
      );
    for (const one of [...people, ...others]) one.close();
  }
  const people = tokens.map((token) => [visitor(program.port), token]);
  const half = Math.ceil(people.length / 2);
  const answer = async ([person, token]) =>
    leadsTo(
      await person.send(`/antwort/${token}`, form({ answer: 'done', doneText: 'Der Bordstein ist abgesenkt.' })),
      'erledigt=gesendet',
    );
  found.answers = {
    alone: await timed(pids, people.slice(0, half), 1, answer),
    'eight at once': await timed(pids, people.slice(half), 8, answer),
  };
  for (const [person] of people) person.close();
  return found;
}
