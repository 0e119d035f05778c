import { sql, type Kysely } from 'kysely';

/** Finished papers, kept until the plan or the day changes. Each is made once, whoever asks for it at the same time. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table plan_papers (
      id uuid primary key default gen_random_uuid(),
      kind text not null check (kind in ('plan', 'measure', 'council')),
      subject integer not null,
      format text not null check (format in ('pdf', 'docx')),
      locale text not null check (locale in ('de', 'de-simple')),
      revision bigint not null,
      day date not null,
      state text not null check (state in ('waiting', 'making', 'done', 'failed')),
      step text check (step in ('measures', 'layout')),
      steps_done integer not null default 0,
      steps_all integer not null default 0,
      attempts integer not null default 0,
      touched_at timestamptz not null,
      bytes integer,
      unique (kind, subject, format, locale, revision, day),
      check ((state = 'done') = (bytes is not null))
    )`.execute(db);
}
