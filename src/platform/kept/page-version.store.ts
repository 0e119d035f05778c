import pg from 'pg';

/**
 * Tables that no page which is kept is made of, and that are written so often that keeping pages would be for nothing. Every other table
 * is watched, new ones too, without anybody thinking of it; `same-for-all.test.ts` takes these away and opens every page.
 */
export const unwatchedTables: readonly string[] = [
  'audit_entries',
  'draft_photos',
  'newsletter_deliveries',
  'outgoing_mails',
  'page_versions',
  'page_visits',
  'rate_limits',
  'report_drafts',
  'signed_links',
  'staff_passkey_challenges',
  'staff_sessions',
  'used_form_keys',
  'work_daily_mails',
];

/** Lets every table that public pages may be made of count its changes. Repeatable; called after the migrations. */
export async function watchTables(client: pg.ClientBase): Promise<void> {
  const { rows } = await client.query<{ name: string; watched: boolean }>(`
    select c.relname as name,
      exists (select from pg_trigger t where t.tgrelid = c.oid and t.tgname = 'note_page_change') as watched
    from pg_class c
    where c.relnamespace = current_schema()::regnamespace and c.relkind in ('r', 'p') and c.relname not like 'kysely\\_%'`);
  for (const { name, watched } of rows) {
    const wanted = !unwatchedTables.includes(name);
    const table = pg.escapeIdentifier(name);
    if (wanted && !watched)
      await client.query(`create trigger note_page_change after insert or update or delete or truncate on ${table}
        for each statement execute function note_page_change()`);
    if (!wanted && watched) await client.query(`drop trigger note_page_change on ${table}`);
  }
}

/** A connection of its own that says how many changes there were. */
export type ChangeCounter = {
  /** The names of all tables. */
  readonly known: ReadonlySet<string>;
  /** The number of changes that had been committed when the question reached the database. */
  count(): Promise<string>;
  /** The same for each table that ever changed. */
  countEach(): Promise<ReadonlyMap<string, string>>;
  close(): void;
};

/**
 * @param onLost called once, when the connection is gone for whatever reason
 * @throws when the database can't be reached
 */
export async function connectChangeCounter(connectionString: string, onLost: () => void): Promise<ChangeCounter> {
  const client = new pg.Client({ connectionString, connectionTimeoutMillis: 5000, query_timeout: 2000 });
  client.on('error', onLost);
  client.on('end', onLost);
  await client.connect();
  const all = await client.query<{ name: string }>(
    `select relname as name from pg_class where relnamespace = current_schema()::regnamespace and relkind in ('r', 'p')`,
  );
  return {
    known: new Set(all.rows.map(({ name }) => name)),
    async count() {
      const { rows } = await client.query<{ changes: string }>({
        name: 'page-version',
        text: `select coalesce(sum(changes), 0)::text as changes from page_versions`,
      });
      return rows[0]?.changes ?? '';
    },
    async countEach() {
      const { rows } = await client.query<{ name: string; changes: string }>({
        name: 'page-versions',
        text: `select table_name as name, sum(changes)::text as changes from page_versions group by table_name`,
      });
      return new Map(rows.map(({ name, changes }) => [name, changes]));
    },
    close: () => void client.end().catch(() => undefined),
  };
}
