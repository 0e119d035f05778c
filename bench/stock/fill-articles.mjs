import { sentences } from './words.mjs';

const sections = {
  page: '/informationen',
  news: '/aktuelles',
  'look-back': '/aktuelles',
  'project-report': '/arbeit-im-projekt',
  'easy-article': '/leicht-erklaert',
};

/** Pages in a tree of two levels and posts of all kinds, public since days that lie apart. */
export async function fillArticles({ pool }, count) {
  await pool.query(
    `insert into articles (kind, slug, title, lead, body, public_from, created_at, updated_at)
     select (array['news', 'page', 'look-back', 'project-report', 'easy-article'])[1 + n % 5], 'beitrag-' || n,
       (array['Neue Haltestellen', 'Gebärdensprache im Rathaus', 'Wohnraum ohne Stufen', 'Stammtisch der Selbsthilfe', 'Der Beirat tagt',
         'Formulare in einfachen Worten'])[1 + n % 6] || ' ' || n,
       'Was sich geändert hat und für wen.', repeat($2 || E'\\n\\n', 4) || 'Nummer ' || n || '.', now() - n * interval '7 hours', now(), now()
     from generate_series(1, $1::int) n`,
    [count, sentences],
  );
  await pool.query(`
    update articles a set parent_id = p.id from articles p
    where a.kind = 'page' and p.kind = 'page' and p.slug = 'beitrag-1' and a.slug <> p.slug and right(a.slug, 1) <> '1'`);
  await pool.query(
    `insert into article_paths (path, article_id)
     select ($1::jsonb ->> kind) || case when parent_id is null then '' else '/beitrag-1' end || '/' || slug, id from articles
     on conflict do nothing`,
    [JSON.stringify(sections)],
  );
}
