import { sql, type Kysely } from 'kysely';

export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table work_set_aside (
      slice text not null check (length(slice) between 1 and 60),
      -- The name that the slice gives to the thing: codes and numbers only.
      key text not null check (length(key) between 1 and 120),
      kind text not null check (kind in ('putOff', 'handedOver')),
      assignee_id uuid references staff on delete cascade,
      until date not null,
      reason text not null check (reason in ('thatDay', 'answer', 'appointment', 'later', 'other')),
      -- Internal and without personal data, as the form says beside the field.
      note text not null default '' check (length(note) <= 300),
      -- How pressing it was then: what has grown since comes back by itself.
      urgency text not null check (urgency in ('promise-broken', 'person-waiting', 'date-near')),
      by uuid not null references staff on delete cascade,
      at timestamptz not null,
      -- One thing is set aside once, however often somebody presses.
      primary key (slice, key),
      check ((kind = 'handedOver') = (assignee_id is not null)),
      check (assignee_id <> by),
      check (reason <> 'other' or note <> '')
    )`.execute(db);
  await sql`create index work_set_aside_assignee on work_set_aside (assignee_id)`.execute(db);
  await sql`create index work_set_aside_by on work_set_aside (by)`.execute(db);
  await sql`create index work_set_aside_until on work_set_aside (until)`.execute(db);
}
