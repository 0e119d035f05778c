import { sql, type Kysely } from 'kysely';

/**
 * A measure that was written by mistake may be taken away, with its history and the saves of its words. The database lets it pass only
 * while the measure stands in drafts alone and was never published; a number that was given out once is not given out again.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table deleted_measures (
      number integer primary key check (number between 1 and 99999),
      deleted_at timestamptz not null
    )`.execute(db);

  await sql`
    create function refuse_decided_measure() returns trigger language plpgsql as $$
    begin
      if old.published_at is not null or exists (
        select from measure_versions join plan_editions on plan_editions.id = measure_versions.edition_id
        where measure_versions.measure_id = old.id and plan_editions.state <> 'draft'
      ) then raise exception 'this measure was decided or published'; end if;
      return old;
    end $$`.execute(db);
  await sql`create trigger decided before delete on measures for each row execute function refuse_decided_measure()`.execute(
    db,
  );
  await sql`
    create function remember_deleted_measure() returns trigger language plpgsql as $$
    begin
      insert into deleted_measures values (old.number, now()) on conflict do nothing;
      return null;
    end $$`.execute(db);
  await sql`create trigger remembered after delete on measures for each row execute function remember_deleted_measure()`.execute(
    db,
  );
  await sql`
    create function refuse_deleted_number() returns trigger language plpgsql as $$
    begin
      if exists (select from deleted_measures where number = new.number) then
        raise exception 'this number belonged to a measure that was deleted';
      end if;
      return new;
    end $$`.execute(db);
  await sql`create trigger number_is_fresh before insert or update of number on measures
    for each row execute function refuse_deleted_number()`.execute(db);

  await sql`
    create function refuse_decided_version() returns trigger language plpgsql as $$
    begin
      if not exists (select from plan_editions where id = old.edition_id and state = 'draft') then
        raise exception 'these words were decided';
      end if;
      return old;
    end $$`.execute(db);
  await sql`create trigger decided before delete on measure_versions for each row execute function refuse_decided_version()`.execute(
    db,
  );

  // What is written down goes with what it is written about and never alone: the cascade comes when that is gone already.
  for (const table of ['measure_history', 'measure_versions']) {
    const key = sql.id(`${table}_measure_id_fkey`);
    await sql`alter table ${sql.table(table)} drop constraint ${key},
      add constraint ${key} foreign key (measure_id) references measures on delete cascade`.execute(db);
  }
  await sql`
    create function refuse_lone_history() returns trigger language plpgsql as $$
    begin
      if exists (select from measures where id = old.measure_id) then raise exception 'this record is frozen'; end if;
      return old;
    end $$`.execute(db);
  await sql`
    create function refuse_lone_revision() returns trigger language plpgsql as $$
    begin
      if exists (select from measure_versions where id = old.version_id) then raise exception 'this record is frozen'; end if;
      return old;
    end $$`.execute(db);
  const kept = { measure_history: 'refuse_lone_history', measure_revisions: 'refuse_lone_revision' };
  for (const [table, rule] of Object.entries(kept)) {
    await sql`drop trigger frozen on ${sql.table(table)}`.execute(db);
    await sql`create trigger frozen before update on ${sql.table(table)} for each row execute function refuse_change()`.execute(
      db,
    );
    await sql`create trigger kept before delete on ${sql.table(table)} for each row execute function ${sql.id(rule)}()`.execute(
      db,
    );
  }
}
