import { sentences } from './words.mjs';

/** Events around today, two thirds of them over, some with several dates. */
export async function fillEvents({ pool, district }, count) {
  await pool.query(
    `insert into events (slug, title, summary, body, place_text, municipality_key, published_at, created_at, updated_at)
     select 'treffen-' || n, 'Treffen ' || n || ' im Haus der Begegnung', 'Für alle, die mitreden wollen.', $2,
       E'Haus der Begegnung\\nMarkt 1', ($3::text[])[1 + n % array_length($3::text[], 1)], now(), now(), now()
     from generate_series(1, $1::int) n`,
    [count, sentences, district.municipalities.map(({ key }) => key)],
  );
  await pool.query(`
    insert into event_dates (event_id, starts_at, ends_at)
    select id, s.at, s.at + interval '2 hours'
    from (select id, row_number() over (order by id) as n from events where slug like 'treffen-%') e, generate_series(0, 1) repeated,
      lateral (select date_trunc('hour', now()) + (e.n % 365 - 240 + repeated * 14) * interval '1 day' as at) s
    where repeated = 0 or e.n % 3 = 0`);
}
