import { sql, type Kysely } from 'kysely';

/** What people say about barriers on this website (§ 16b (4) BGG LSA); contact data apart, because they are erased earlier. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table accessibility_feedback (
      id uuid primary key default gen_random_uuid(),
      reference text not null unique check (reference ~ '^[0-9]{3}-[0-9]{3}$'),
      submission_hash bytea unique,
      received_at timestamptz not null,
      due_on date not null,
      locale text not null check (locale in ('de', 'de-simple', 'en')),
      problem text not null check (length(problem) between 1 and 5000),
      page text check (length(page) between 1 and 500),
      answer_wish text not null check (answer_wish in ('none', 'email', 'telephone', 'letter')),
      answered_at timestamptz,
      answered_by uuid,
      answer text check (length(answer) between 1 and 5000),
      mailed boolean not null default false,
      check ((answered_at is null) = (answer is null)),
      check ((answered_at is null) = (answered_by is null))
    )`.execute(db);
  await sql`
    create index accessibility_feedback_open on accessibility_feedback (due_on)
    where answered_at is null`.execute(db);
  await sql`
    create table accessibility_feedback_contacts (
      feedback_id uuid primary key references accessibility_feedback on delete cascade,
      email text check (length(email) <= 320),
      telephone text check (length(telephone) <= 100),
      call_time text check (length(call_time) <= 200),
      name text check (length(name) <= 200),
      address text check (length(address) <= 500)
    )`.execute(db);
}
