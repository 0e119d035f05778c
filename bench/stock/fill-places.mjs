/** Offices, practices and associations with an accessibility profile. */
export async function fillPlaces({ pool, district }, count) {
  await pool.query(
    `insert into places (kind, name, folded_name, address, municipality_key, is_public, confirmed_on, method, created_at, updated_at)
     select 'townHall', 'Verein ' || n || ' für Selbsthilfe', 'verein ' || n || ' fuer selbsthilfe', 'Markt ' || n,
       ($2::text[])[1 + n % array_length($2::text[], 1)], true, current_date - n % 400, 'inspected', now(), now()
     from generate_series(1, $1::int) n`,
    [count, district.municipalities.map(({ key }) => key)],
  );
  await pool.query(`
    insert into place_profiles (place_id, confirmed_on, method, facts, created_at)
    select id, confirmed_on, method, '{}', now() from places where name like 'Verein %'`);
}
