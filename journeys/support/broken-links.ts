import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import pg from 'pg';

const faults = ['gone', 'fails', 'not-reached', 'too-slow', 'not-allowed', 'in-circles'];

/** What the weekly look at all links would write down, had each of the first ones another fault. The demonstration itself asks no other host. */
export async function noteBrokenLinks(dataDir = process.env['JOURNEY_DATA_DIR'] ?? ''): Promise<void> {
  const database = join(dataDir, 'postgres');
  const password = (await readFile(join(database, 'program-password'), 'utf8')).trim();
  const client = new pg.Client({ host: join(database, 'socket'), user: 'teilhabe', database: 'teilhabe', password });
  await client.connect();
  const { rows } = await client.query<{ address: string; ids: string[] }>(
    String.raw`select substring(body from '\]\((/[^)#?]+|https?://[^)#]+)') as address, array_agg(id) as ids
      from articles where body like '%](%' and public_from is not null group by 1 order by 1 limit 6`,
  );
  for (const [index, { address, ids }] of rows.entries()) {
    await client.query(
      `insert into article_links (address, article_ids, checked_at, fault, broken_since, set_aside_at)
       values ($1, $2, now(), $3, now(), $4) on conflict (address) do nothing`,
      [address, ids, faults[index % faults.length], index === 1 ? new Date() : null],
    );
  }
  await client.end();
}
