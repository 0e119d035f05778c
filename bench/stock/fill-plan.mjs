import { sentences } from './words.mjs';

/** An adopted edition with fields of action, goals and measures, as the plan of a county would have them after years. */
export async function fillPlan({ pool, district }, count) {
  const areas = district.lifeAreas.map(({ code }) => code);
  const keys = district.municipalities.map(({ key }) => key);
  const { rows: bodies } = await pool.query('select code from competent_bodies order by code');
  const { rows: edition } = await pool.query(`
    insert into plan_editions (number, state, title, first_year, last_year, adopted_on, created_at, updated_at)
    values (1, 'adopted', 'Aktionsplan 2024 bis 2030', 2024, 2030, '2024-03-01', now(), now()) returning id`);
  await pool.query(
    `with fields as (
       insert into fields_of_action (edition_id, slug, position, title, text)
       select $1, 'handlungsfeld-' || n, n, 'Handlungsfeld ' || n, $2 from generate_series(1, 10) n returning id, position)
     insert into goals (field_id, position, title)
     select id, n, 'Ziel ' || position || '.' || n from fields, generate_series(1, 3) n`,
    [edition[0].id, sentences],
  );
  await pool.query(
    `insert into measures (number, status, status_since, status_reason, addressee, turn, turn_since, degree, published_at, created_at,
       updated_at)
     select n, s.status, now() - n * interval '1 day', 'Es geht voran wie beschlossen.', 'Landkreis',
       (array['office', 'accountableBody', 'contributors', 'council', 'nobody'])[1 + n % 5], now() - n * interval '1 day',
       (array['notStarted', 'begun', 'mostly', 'done'])[1 + n % 4], now() - interval '1 year', now() - interval '2 years', now()
     from generate_series(1, $1::int) n,
       lateral (select (array['agreed', 'inProgress', 'completed', 'delayed', 'onHold', 'permanent', 'proposed'])[1 + n % 7] as status) s`,
    [count],
  );
  await pool.query(
    `insert into measure_versions (measure_id, edition_id, goal_id, position, title, problem, goal_text, text, life_areas,
       municipality_keys, accountable_body, start_day, start_precision, due_day, due_precision, cost_cents, search_text, updated_at)
     select m.id, $1, g.id, m.number, 'Maßnahme ' || m.number || ' für mehr Teilhabe', $2, $2, repeat($2, 3),
       array[($3::text[])[1 + m.number % array_length($3::text[], 1)]], array[($4::text[])[1 + m.number % array_length($4::text[], 1)]],
       ($5::text[])[1 + m.number % array_length($5::text[], 1)], '2024-04-01', 'month', date '2025-06-30' + m.number * 3, 'quarter',
       m.number * 10000, 'maßnahme teilhabe weg haltestelle schule', now()
     from measures m join (select goals.id, row_number() over (order by goals.id) - 1 as place from goals) g on g.place = m.number % 30`,
    [edition[0].id, sentences, areas, keys, bodies.map(({ code }) => code)],
  );
  await pool.query(`
    insert into milestones (measure_id, position, title, due_day, due_precision, reached_on)
    select id, n, 'Schritt ' || n, date '2025-01-01' + n * 90, 'month', case when n = 1 then date '2025-02-01' end
    from measures, generate_series(1, 3) n`);
}
