/**
 * Many barriers with reports, voices, questions and their course, spread over the district as they would be: most in the towns, some
 * streets again and again. Made in SQL, because no use case is to be measured here.
 */
export async function fillBarriers({ pool, district }, count) {
  const keys = district.municipalities.map(({ key }) => key);
  const places = district.municipalities.map(({ lat, lon }) => [lat, lon]);
  const areas = district.lifeAreas.map(({ code }) => code);
  const { rows: bodies } = await pool.query('select code from competent_bodies order by code');
  const client = await pool.connect();
  // The same stock each time: with another one, filters find more or less, and pages of a list are there or not.
  await client.query('select setseed(0.5)');
  await client.query(
    `insert into barriers (state, state_since, outcome, place_kind, kind, life_area, municipality_key, place_text, lat, lon, effect,
       demands, facts, public_title, public_text, published_at, body_code, created_at, first_look_at, body_named_at, answered_at,
       updated_at, search_text)
     select s.state, created + interval '40 days', case when s.state in ('resolved', 'wontFix', 'notCompetent') then s.outcome end,
       'outdoors', (array['structural', 'mobility', 'visual', 'auditory', 'informational', 'digital', 'attitudinal',
         'organisational', 'financial', 'sensoryCognitive', 'other'])[1 + (r1 * r1 * 11)::int % 11],
       ($2::text[])[1 + (r2 * 8)::int % 8], ($3::text[])[m.place], 'Straße ' || (r3 * 400)::int,
       ($4::float8[])[m.place] + round((r3 * 40)::numeric) * 0.0011 - 0.02 + r4 * 0.0002,
       ($5::float8[])[m.place] + round((r1 * 40)::numeric) * 0.0017 - 0.03 + r4 * 0.0003,
       (array['blocks', 'dangerous', 'hampers', 'annoys'])[1 + (r4 * 4)::int % 4],
       (array['{climbSteps}', '{see,orient}', '{stepOver,walkFar}', '{readHardText}', '{}']::text[])[1 + (r2 * 5)::int % 5]::text[],
       '{}', 'Barriere ' || i, repeat('Der Weg zur Haltestelle ist nicht ohne Stufe. ', 6), case when i % 10 <> 0 then created end,
       ($6::text[])[1 + (r4 * 97)::int % array_length($6::text[], 1)], created, created + r1 * interval '6 days',
       created + r2 * interval '12 days', created + r3 * interval '60 days', created,
       'barriere haltestelle weg stufe strasse' || (r3 * 400)::int || case when i % 100 = 0 then ' rollstuhlrampe rollstuhl rampe' else '' end
     from generate_series(1, $1::int) i,
       lateral (select random() r1, random() r2, random() r3, random() r4 where i > 0) r,
       lateral (select now() - (r1 * 1400 + 1) * interval '1 day' as created) c,
       lateral (select 1 + (r2 * r2 * array_length($3::text[], 1))::int % array_length($3::text[], 1) as place) m,
       lateral (select (array['received', 'accepted', 'forwarded', 'planned', 'inProgress', 'resolved', 'confirmed', 'wontFix',
         'notCompetent'])[1 + (r3 * 9)::int % 9] as state,
         case (r3 * 9)::int % 9 when 5 then 'solved' when 7 then 'notPossible' when 8 then 'passedOn' end as outcome) s`,
    [count, areas, keys, places.map(([lat]) => lat), places.map(([, lon]) => lon), bodies.map(({ code }) => code)],
  );
  client.release();
  await pool.query(`
    insert into barrier_reports (barrier_id, received_at, channel, locale, original_text, answer_wish, code_hash)
    select id, created_at, (array['web', 'telephone', 'letter', 'email', 'visit', 'stall'])[1 + number % 6], 'de',
      repeat('Ich komme dort nicht weiter. ', 8), 'none', decode(md5(id::text || n), 'hex')
    from barriers, generate_series(1, 1 + (number % 5 = 0)::int) n`);
  await pool.query(`
    insert into affected_voices (barrier_id, at, device_hash)
    select id, created_at, decode(md5(id::text || n), 'hex') from barriers, generate_series(1, number % 8) n
    where number % 3 = 0`);
  await pool.query(`
    insert into referrals (barrier_id, body_code, question, sent_at, answered_at, answer)
    select id, body_code, 'Bitte antworten Sie.', body_named_at, answered_at, 'willAct' from barriers where number % 2 = 0`);
  await pool.query(`
    insert into barrier_history (barrier_id, at, actor_kind, event, from_state, to_state, outcome)
    select id, created_at + step * interval '9 days', 'system', 'moved', 'accepted',
      case when step = 4 and state in ('resolved', 'confirmed') then 'resolved' else 'accepted' end,
      case when step = 4 and state in ('resolved', 'confirmed') then 'solved' end
    from barriers, generate_series(1, 4) step`);
  await pool.query(`
    insert into causes (title, text, published_at, created_at, updated_at)
    select 'Ursache ' || n, 'Text', now(), now(), now() from generate_series(1, 40) n`);
  await pool.query(`
    insert into barrier_causes (barrier_id, cause_id, linked_at)
    select b.id, c.id, now() from barriers b join causes c on c.number = 1 + b.number % 40 where b.number % 3 <> 0`);
  await pool.query(
    `insert into barrier_search_words select distinct unnest(string_to_array(search_text, ' ')) from barriers on conflict do nothing`,
  );
  // As autovacuum does after an import: it empties the waiting lists of the word indexes and knows the sizes of things.
  await pool.query('vacuum analyze');
}
