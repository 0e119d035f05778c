// What nothing can be faster than, on the same core as the program: the same bytes out of memory, one row by its primary key, one committed
// insert.
import { scrypt } from 'node:crypto';
import { createServer } from 'node:http';
import { promisify } from 'node:util';
import pg from 'pg';

const { DATABASE, PORT } = process.env;
const pool = new pg.Pool({ connectionString: DATABASE, max: 10 });
// Each connection is a process of the database that the program would not need.
pool.on('connect', ({ processID }) => process.send({ backend: processID }));
const derive = promisify(scrypt);
/** A row of a table, as if somebody had changed it. */
const changes = Object.fromEntries(
  ['barriers', 'measures', 'events'].map((table) => [
    table,
    `update ${table} set id = id where id = (select id from ${table} order by id limit 1)`,
  ]),
);
let answers = [];
let ids = [];

async function answer(request, response) {
  const [, kind, at] = request.url.split('/');
  if (kind === 'bytes') {
    const { headers, body } = answers[Number(at)];
    response.writeHead(200, headers).end(body);
    return;
  }
  if (kind === 'row') {
    const id = ids[Math.floor(Math.random() * ids.length)];
    const { rows } = await pool.query({
      name: 'row',
      text: 'select id, number, state from barriers where id = $1',
      values: [id],
    });
    response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(rows[0]));
    return;
  }
  if (kind === 'change') {
    await pool.query(changes[at]);
    response.writeHead(204).end();
    return;
  }
  for await (const piece of request) void piece;
  // As slow on purpose as the program with the code of a receipt (docs/decisions/0006).
  if (kind === 'hashed-insert') await derive('birne-wolke-tisch-4821', 'salt', 32, { N: 16_384, r: 8, p: 1 });
  const { rows } = await pool.query({
    name: 'insert',
    text: 'insert into bench_reports (words) values ($1) returning id',
    values: ['x'.repeat(500)],
  });
  response.writeHead(201, { 'content-type': 'application/json' }).end(JSON.stringify(rows[0]));
}

process.on('message', (order) => {
  answers = order.answers.map(({ headers, body }) => ({ headers, body: Buffer.from(body, 'base64') }));
  process.send('ready');
});

const { rows } = await pool.query('select id from barriers order by id limit 1000');
ids = rows.map(({ id }) => id);
createServer((request, response) => {
  answer(request, response).catch(() => response.writeHead(500).end());
}).listen(Number(PORT), '127.0.0.1', () => process.send('listening'));
