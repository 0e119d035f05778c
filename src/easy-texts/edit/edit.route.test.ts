import { expect, test } from 'vitest';
import { signedIn } from '../../accounts/accounts.builders.ts';
import { findArticle, revisionsOf } from '../../information/articles/articles.store.ts';
import { haveArticle } from '../../information/articles/articles.builders.ts';
import { useTestApp } from '../../testing/test-app.ts';
import type { Visit } from '../../testing/visitor.ts';

const app = useTestApp();
const address = ({ id }: { id: string }) => `/verwaltung/leichte-sprache/texte/article/${id}`;

/** What the form of a page would send. */
function fieldsOf({ page }: Visit): Record<string, string> {
  const inputs = page.querySelectorAll('main form input, main form textarea').map((input): [string, string] => {
    const isOff = input.getAttribute('type') === 'radio' && input.getAttribute('checked') === undefined;
    return [isOff ? '' : (input.getAttribute('name') ?? ''), input.getAttribute('value') ?? input.textContent];
  });
  return Object.fromEntries(inputs.filter(([name]) => name !== ''));
}

test('an editor writes the easy text beside the standard one, and the slice keeps its history', async () => {
  const article = await haveArticle(app.services);
  const { visitor } = await signedIn(app, 'editor');
  const opened = await visitor.get(address(article));
  expect(opened.page.querySelector('.twin-standard')?.text).toContain('Neuer Aufzug am Markt');
  const saved = await visitor.submitAndFollow(address(article), {
    ...fieldsOf(opened),
    'easy-title': 'Ein neuer Aufzug',
    'easy-body': 'Am Markt ist ein Aufzug.\nEr ist neu.',
    easyState: 'draft',
  });
  expect(saved.text).toContain('Gespeichert.');
  const now = await findArticle(app.services.db, article.id);
  expect(now).toMatchObject({
    bodyEasy: 'Am Markt ist ein Aufzug.\nEr ist neu.',
    easyState: 'draft',
    title: article.title,
  });
  expect(await revisionsOf(app.services.db, article.id)).toHaveLength(2);
});

test('an editor asks what may be hard, gets it explained with an example, and nothing is saved', async () => {
  const article = await haveArticle(app.services);
  const { visitor } = await signedIn(app, 'editor');
  const checked = await visitor.submit(address(article), {
    ...fieldsOf(await visitor.get(address(article))),
    'easy-body': 'Der Aufzug wird gebaut, weil das Dach des Hauses nicht hoch ist.',
    easyState: 'draft',
    next: 'check',
  });
  expect(checked.status).toBe(200);
  expect(checked.page.querySelectorAll('.easy-hints strong').map(({ text }) => text)).toEqual(
    expect.arrayContaining(['Passiv', 'Genitiv', 'Verneinung', 'Mehrere Aussagen in einem Satz']),
  );
  expect(checked.page.querySelector('.easy-example')).not.toBeNull();
  expect(checked.text).toContain('nur eine Prüfgruppe');
  expect(checked.page.querySelector('#easy-body')?.text).toContain('wird gebaut');
  expect((await findArticle(app.services.db, article.id))?.bodyEasy).toBeNull();
});

test('two editors at once lose nothing: the second sees both and decides', async () => {
  const article = await haveArticle(app.services);
  const { visitor } = await signedIn(app, 'editor');
  const opened = fieldsOf(await visitor.get(address(article)));
  const first = { ...opened, 'easy-title': 'Von mir', 'easy-body': 'Das ist von mir.', easyState: 'draft' };
  const second = { ...first, 'easy-title': 'Von dir', 'easy-body': 'Das ist von dir.' };
  await visitor.submit(address(article), first);
  const refused = await visitor.submit(address(article), second);
  expect(refused.status).toBe(422);
  expect(refused.page.querySelector('.stored')?.text).toContain('Das ist von mir.');
  expect(refused.page.querySelector('#easy-body')?.text).toContain('Das ist von dir.');
  await visitor.submit(address(article), { ...second, version: fieldsOf(refused)['version'] ?? '' });
  expect(await findArticle(app.services.db, article.id)).toMatchObject({ bodyEasy: 'Das ist von dir.', version: 3 });
});

test('„geprüft“ cannot be said by hand', async () => {
  const article = await haveArticle(app.services);
  const { visitor } = await signedIn(app, 'editor');
  const refused = await visitor.submit(address(article), {
    ...fieldsOf(await visitor.get(address(article))),
    'easy-title': 'Leicht',
    'easy-body': 'Das ist leicht.',
    easyState: 'tested',
  });
  expect(refused.status).toBe(422);
  expect(refused.page.querySelector('#easy-body')?.text).toContain('Das ist leicht.');
});

test('a text that is too long is refused and kept', async () => {
  const article = await haveArticle(app.services);
  const { visitor } = await signedIn(app, 'editor');
  const refused = await visitor.submit(address(article), {
    ...fieldsOf(await visitor.get(address(article))),
    'easy-title': 'x'.repeat(201),
    easyState: 'draft',
  });
  expect(refused.status).toBe(422);
  expect(refused.page.querySelector('#easy-title')?.getAttribute('value')).toHaveLength(201);
});

test('every kind of text opens, and says where else it lives', async () => {
  const { visitor } = await signedIn(app, 'participationManager');
  const { page } = await visitor.get('/verwaltung/leichte-sprache?stand=alle&art=solution');
  const href = page.querySelector('#texte tbody th a')?.getAttribute('href') ?? '';
  const opened = await visitor.get(href);
  expect(opened.page.querySelectorAll('.inline-links a').map((link) => link.getAttribute('href'))).toEqual([
    expect.stringMatching(/^\/loesungen\//u),
    expect.stringMatching(/^\/leicht\/loesungen\//u),
    expect.stringMatching(/^\/verwaltung\/loesungen\/\d+$/u),
  ]);
  const saved = await visitor.submitAndFollow(href, {
    ...fieldsOf(opened),
    'easy-text': 'Das ist neu.',
    easyState: 'inTest',
  });
  expect(saved.text).toContain('Gespeichert.');
  expect(saved.page.querySelector('#easy-text')?.text).toContain('Das ist neu.');
});

test.each([
  'article/0',
  'article/00000000-0000-4000-8000-000000000009',
  'solution/999999',
  'solution/abc',
  'measure/1',
  'field/nichts',
  'barrier/99999999999',
  'constructor/1',
])('there is no text %s', async (text) => {
  const { visitor } = await signedIn(app, 'editor');
  expect((await visitor.get(`/verwaltung/leichte-sprache/texte/${text}`)).status).toBe(404);
});

test('whoever may only read is not let in', async () => {
  const article = await haveArticle(app.services);
  const { visitor } = await signedIn(app, 'reader');
  expect((await visitor.get(address(article))).status).toBe(403);
  expect((await visitor.submit(address(article), { version: '1' })).status).toBe(403);
});
