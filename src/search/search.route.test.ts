import { sql } from 'kysely';
import type { HTMLElement } from 'node-html-parser';
import { describe, expect, test } from 'vitest';
import { havePublicBarrier } from '../barriers/barriers.builders.ts';
import { haveArticle } from '../information/articles/articles.builders.ts';
import { useTestApp } from '../testing/test-app.ts';

const program = useTestApp();

const ask = (words: string, more = '', prefix = '') =>
  program.visitor().get(`${prefix}/suche?q=${encodeURIComponent(words)}${more}`);
const hrefs = ({ page }: { page: HTMLElement }) =>
  page.querySelectorAll('.link-item-title a').map((link) => link.getAttribute('href'));
const heading = ({ page }: { page: HTMLElement }) => page.querySelector('h1')?.text.trim() ?? '';

describe('somebody searches', () => {
  test('finds what fits, with the number of results in heading and title and the words marked', async () => {
    const { path } = await haveArticle(program.services, {
      words: { title: 'Quastenfest in Questenberg', body: 'Das Quastenfest ist jetzt **ohne Stufen** erreichbar.' },
    });
    const found = await ask('Quastenfest');
    expect(found.status).toBe(200);
    expect(hrefs(found)).toEqual([path]);
    expect(heading(found)).toBe('1 Ergebnis für „Quastenfest“');
    expect(found.page.querySelector('title')?.text).toContain('1 Ergebnis für „Quastenfest“');
    expect(found.page.querySelector('.link-item-text mark')?.text).toBe('Quastenfest');
    expect(found.text).toContain('ohne Stufen erreichbar');
    expect(found.page.querySelector('input[name="q"]')?.getAttribute('value')).toBe('Quastenfest');
    expect(found.page.querySelector('meta[name="robots"]')?.getAttribute('content')).toBe('noindex');
  });

  test('finds parts of compounds, other endings and other ways to write umlauts', async () => {
    const { path } = await haveArticle(program.services, {
      words: { title: 'Gänsebrunnen wieder offen', body: 'Rund um den Gänsebrunnen liegen neue Sitzbänke.' },
    });
    for (const words of ['gaensebrunnen', 'GÄNSEBRUNNENS', 'brunnen', 'Gänsebrunnen Sitzbank'])
      expect(hrefs(await ask(words)), words).toContain(path);
  });

  test('a typing error does no harm, and it is said what was looked for', async () => {
    const { path } = await haveArticle(program.services, {
      words: { title: 'Kyffhäuserblick', body: 'Der Weg ist eben.' },
    });
    const found = await ask('Kyffheuserblick');
    expect(hrefs(found)).toEqual([path]);
    expect(found.page.querySelector('.search-notes')?.text).toContain('kyffhäuserblick');
  });

  test('narrows the results to one kind and turns pages', async () => {
    const all = await ask('Barriere');
    const views = all.page.querySelectorAll('.view').map((view) => view.getAttribute('href') ?? '');
    expect(views.length).toBeGreaterThan(2);
    const solutions = await ask('Barriere', '&art=solution');
    expect(hrefs(solutions).every((href) => href?.startsWith('/loesungen/'))).toBe(true);
    const second = await ask('Barriere', '&seite=2');
    expect(hrefs(second)[0]).not.toBe(hrefs(all)[0]);
    expect(hrefs(await ask('Barriere', '&seite=9999'))).toEqual([]);
    expect((await ask('Barriere', '&art=unknown&seite=x')).status).toBe(200);
  });

  test('of very many it is said that they are more than are counted, and each kind is counted alone', async () => {
    await sql`
      insert into search_documents (kind, id, path, title, text, title_words, further_words, text_words)
      select case when n <= 3 then 'place' else 'article' end, 'kies-' || n, '/kies/' || n, 'Kieshaufen ' || n, 'Text', 'kieshaufen', '', ''
      from generate_series(1, 210) n`.execute(program.services.db);
    const headings = [];
    for (const prefix of ['', '/leicht', '/en']) headings.push(heading(await ask('Kieshaufen', '', prefix)));
    expect(headings).toEqual([
      'Mehr als 200 Ergebnisse für „Kieshaufen“',
      'Mehr als 200 Treffer für „Kieshaufen“',
      'More than 200 results for “Kieshaufen”',
    ]);
    const all = await ask('Kieshaufen');
    expect(all.page.querySelectorAll('.view').length).toBeGreaterThan(2);
    expect(all.page.querySelectorAll('.view-count')).toEqual([]);
    const places = await ask('Kieshaufen', '&art=place');
    expect(heading(places)).toBe('3 Ergebnisse für „Kieshaufen“');
    expect(hrefs(places)).toEqual(['/kies/1', '/kies/2', '/kies/3']);
    expect(heading(await ask('Kieshaufen', '&art=article'))).toMatch(/^Mehr als 200/u);
    expect(hrefs(await ask('Kieshaufen', '&seite=20')).length).toBe(10);
    const none = await ask('Kieshaufen', '&art=solution');
    expect(none.text).toContain('Davon gehört nichts zu dieser Auswahl.');
    await sql`delete from search_documents where id like 'kies-%'`.execute(program.services.db);
  });

  test('a reader of easy German gets easy words first, one of English what is written in English', async () => {
    const [standard, easy] = [
      await haveArticle(program.services, {
        words: { title: 'Wipperliese', body: 'Die Wipperliese fährt barrierefrei.' },
      }),
      await haveArticle(program.services, {
        words: {
          title: 'Fahrt mit der Wipperliese',
          body: 'Die Bahn hat nun eine Rampe.',
          titleEasy: 'Mit der Wipperliese fahren',
          bodyEasy: 'Die Wipperliese hat eine Rampe.',
        },
        chosen: 'draft',
      }),
    ];
    const found = await ask('Wipperliese', '', '/leicht');
    expect(hrefs(found)).toEqual([`/leicht${easy.path}`, `/leicht${standard.path}`]);
    expect(found.page.querySelector('.link-item-title')?.text.trim()).toBe('Mit der Wipperliese fahren');
    expect(found.text).toContain('Dieser Text ist in schwerer Sprache.');
    const english = await ask('privacy', '', '/en');
    expect(hrefs(english)[0]).toBe('/en/datenschutz');
    expect(heading(english)).toMatch(/^\d+ results? for “privacy”$/u);
  });

  test('whoever finds nothing is helped on: other words, the telephone, people', async () => {
    const found = await ask('Xylophonquaste');
    expect(found.status).toBe(200);
    expect(heading(found)).toBe('Nichts gefunden zu „Xylophonquaste“');
    expect(found.page.querySelector('.search-nothing a[href^="tel:"]')).not.toBeNull();
    expect(found.page.querySelector('.search-nothing a[href="/kontakt"]')).not.toBeNull();
  });

  test('spellings are suggested that lead to something', async () => {
    await haveArticle(program.services, { words: { title: 'Rosariumsfest', body: 'Kommen Sie vorbei.' } });
    const found = await ask('Rosarimfestle');
    expect(found.page.querySelector('.search-suggestions')?.text).toContain('rosariumsfest');
  });
});

describe('whatever is typed, there is a clear page', () => {
  test('nothing yet: the field and what can be found', async () => {
    const empty = await program.visitor().get('/suche');
    expect([empty.status, heading(empty)]).toEqual([200, 'Suche']);
    expect(empty.page.querySelector('meta[name="robots"]')).toBeNull();
  });

  test.each(['?!… „“', '%%__\\', '***', '   ', '()&|:!<->'])('only signs: %s', async (typed) => {
    const found = await ask(typed);
    expect(found.status).toBe(200);
    expect(['Suche', 'Darin steht kein Wort, nach dem wir suchen können']).toContain(heading(found));
  });

  test.each([
    "'; drop table articles; --",
    '<script>alert(1)</script>',
    'a'.repeat(500),
    'Rampe '.repeat(100),
    '\u0001Rampe\uFFFE',
    "rampe':* & !(x",
    'Кыштым 障害 🦽',
  ])('%s', async (typed) => {
    const found = await ask(typed);
    expect(found.status).toBe(200);
    expect(found.text).not.toContain('<script>alert');
  });

  test('an address that is no good text is answered calmly', async () => {
    for (const query of ['?q=%ff%fe', '?q=%01', '?q=Rampe&q=Tür', '?Q=Rampe', '?seite=0'])
      expect((await program.visitor().get(`/suche${query}`)).status).toBe(200);
  });
});

describe('what is public is found, and nothing else, at every moment', () => {
  test('a draft is not found; published it is found at once; withdrawn never again', async () => {
    const { services } = program;
    const draft = await haveArticle(services, { isPublic: false, words: { title: 'Kupferspur', body: 'Ein Radweg.' } });
    expect(hrefs(await ask('Kupferspur'))).toEqual([]);
    await sql`update articles set public_from = ${services.clock.now()} where id = ${draft.id}`.execute(services.db);
    expect(hrefs(await ask('Kupferspur'))).toEqual([draft.path]);
    await sql`update articles set public_from = null where id = ${draft.id}`.execute(services.db);
    const after = await ask('Kupferspur');
    expect(hrefs(after)).toEqual([]);
    expect(after.text).not.toContain('Radweg');
  });

  test('while another process reads, what has changed is left out rather than shown as it was', async () => {
    const { services } = program;
    const { id, path } = await haveArticle(services, { words: { title: 'Himmelsscheibe', body: 'Am Mittelberg.' } });
    expect(hrefs(await ask('Himmelsscheibe'))).toEqual([path]);
    const reader = await services.pool.connect();
    try {
      await reader.query('select pg_advisory_lock(7418015095)');
      await sql`update articles set public_from = null where id = ${id}`.execute(services.db);
      expect(hrefs(await ask('Himmelsscheibe'))).toEqual([]);
    } finally {
      await reader.query('select pg_advisory_unlock(7418015095)');
      reader.release();
    }
    expect(hrefs(await ask('Himmelsscheibe'))).toEqual([]);
  });

  test('what becomes public by itself is found from that moment on, and gone after its last', async () => {
    const { services, clock } = program;
    const now = services.clock.now();
    const { id, path } = await haveArticle(services, { words: { title: 'Zwiebelmarkt', body: 'Im Herbst.' } });
    const inHours = (hours: number) => new Date(now.getTime() + hours * 3_600_000);
    await sql`update articles set public_from = ${inHours(1)}, public_until = ${inHours(3)} where id = ${id}`.execute(
      services.db,
    );
    const at = async (hours: number) => {
      clock.set(inHours(hours));
      return hrefs(await ask('Zwiebelmarkt'));
    };
    expect(await at(0)).toEqual([]);
    expect(await at(2)).toEqual([path]);
    expect(await at(4)).toEqual([]);
    clock.set(now);
  });

  test('a barrier is found by its public words only, and no more once it is hidden', async () => {
    const { services } = program;
    const built = await havePublicBarrier(services, {
      title: 'Stolperkante am Malzhaus',
      text: 'Die Kante ist lose.',
      problem: 'Ich bin Roswitha Geheimnis und dort gestürzt.',
    });
    expect(hrefs(await ask('Malzhaus'))).toEqual([`/barrieren/${built.number}`]);
    expect(hrefs(await ask('Roswitha'))).toEqual([]);
    await sql`update barriers set published_at = null where id = ${built.barrierId}`.execute(services.db);
    expect(hrefs(await ask('Malzhaus'))).toEqual([]);
    await program.runJobs();
    expect((await sql`select from search_words where word = 'malzhaus'`.execute(services.db)).rows).toEqual([]);
  });
});

test('what somebody looks for stands in no log, also when the search fails', async () => {
  const { services } = program;
  const lines: string[] = [];
  const log = services.log as unknown as Record<string, (...given: unknown[]) => void>;
  const before = { ...log };
  for (const level of ['info', 'warn', 'error'] as const)
    log[level] = (...given) =>
      void lines.push(
        JSON.stringify(given, (_, value: unknown) =>
          value instanceof Error ? { ...value, message: value.message, stack: value.stack } : value,
        ),
      );
  try {
    await ask('Geheimwort');
    await sql`alter table search_documents rename to elsewhere`.execute(services.db);
    expect((await ask('Geheimwort')).status).toBe(500);
  } finally {
    await sql`alter table if exists elsewhere rename to search_documents`.execute(services.db);
    Object.assign(log, before);
  }
  // The failure itself was logged, so the words could have been, too.
  expect(lines.length).toBeGreaterThan(0);
  expect(lines.join('\n')).not.toContain('eheimwort');
});
