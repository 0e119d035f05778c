import { sql, type Kysely } from 'kysely';

export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table competent_bodies (
      code text primary key check (code ~ '^[a-z][a-zA-Z0-9-]*$'),
      kind text not null,
      name text not null check (length(name) between 1 and 200),
      competence jsonb not null,
      email text check (email like '%_@_%'),
      telephone text,
      address text,
      active boolean not null default true,
      updated_at timestamptz not null
    )`.execute(db);
  await sql`
    create table municipalities (
      key char(8) primary key check (key ~ '^[0-9]{8}$'),
      name text not null,
      body_code text not null references competent_bodies
    )`.execute(db);
}
