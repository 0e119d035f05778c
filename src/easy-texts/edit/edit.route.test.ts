import { expect, test } from 'vitest';
import { signedIn } from '../../accounts/accounts.builders.ts';
import { haveCause } from '../../barriers/causes/causes.builders.ts';
import { findCause } from '../../barriers/causes/causes.store.ts';
import { haveEvent, twoHours } from '../../events/events.builders.ts';
import { findEvent } from '../../events/events.store.ts';
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

test('a word that the glossary or another part of the text explains needs no explanation in this one', async () => {
  const article = await haveArticle(app.services);
  const { visitor } = await signedIn(app, 'editor');
  const hintsFor = async (words: Record<string, string>) => {
    const opened = fieldsOf(await visitor.get(address(article)));
    const { page } = await visitor.submit(address(article), { ...opened, ...words, easyState: 'draft', next: 'check' });
    return page.querySelectorAll('.easy-hints q').map(({ text }) => text);
  };
  expect(await hintsFor({ 'easy-title': 'Die Satzung', 'easy-body': 'Teilhabe ist wichtig.' })).toEqual(['Satzung']);
  const body = 'Eine Satzung ist eine Regel vom Verein.';
  expect(await hintsFor({ 'easy-title': 'Die Satzung', 'easy-body': body })).toEqual([]);
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

test('the easy text of a coming event is written here; its dates and its access stay as they are, and what is over is not listed', async () => {
  const { event } = await haveEvent(app.services, {
    words: { title: 'Frühstück im Hof' },
    facts: { access: { stepFree: { answer: 'yes' } }, costCents: 250, seats: 12, takesRegistrations: true },
  });
  await haveEvent(app.services, { words: { title: 'Längst vorbei' }, dates: [twoHours('2026-11-01T10:00:00Z')] });
  const { visitor } = await signedIn(app, 'editor');
  const list = await visitor.get('/verwaltung/leichte-sprache?art=event');
  expect(list.text).not.toContain('Längst vorbei');
  const link = list.page.querySelectorAll('#texte tbody th a').find(({ text }) => text === 'Frühstück im Hof');
  const href = link?.getAttribute('href') ?? '';
  await visitor.submitAndFollow(href, {
    ...fieldsOf(await visitor.get(href)),
    'easy-title': 'Wir frühstücken im Hof',
    'easy-summary': 'Alle dürfen kommen.',
    easyState: 'draft',
  });
  const { page, text } = await app.visitor().get(`/leicht/veranstaltungen/${event.slug}`);
  expect(page.querySelector('h1')?.text).toBe('Wir frühstücken im Hof');
  expect(text).toContain('noch nicht geprüft');
  expect(await findEvent(app.services.db, event.id)).toMatchObject({
    access: { stepFree: { answer: 'yes' } },
    costCents: 250,
    seats: 12,
    takesRegistrations: true,
    summary: event.summary,
  });
});

test('an event that is public keeps a title, whoever deletes words', async () => {
  const { event } = await haveEvent(app.services, {
    words: { title: '', summary: '', titleEasy: 'Nur leicht', summaryEasy: 'Das ist leicht.' },
  });
  const { visitor } = await signedIn(app, 'editor');
  const href = `/verwaltung/leichte-sprache/texte/event/${event.id}`;
  const refused = await visitor.submit(href, { ...fieldsOf(await visitor.get(href)), 'easy-title': '' });
  expect(refused.status).toBe(422);
  expect(refused.page.querySelector('.error-summary a')?.getAttribute('href')).toBe('#easy-title');
  expect(refused.page.querySelector('#easy-summary')?.text).toContain('Das ist leicht.');
});

test('the easy words of a public cause are written here, a cause for the office only is not listed', async () => {
  const cause = await haveCause(app.services, { title: 'Kästen zu hoch', titleEasy: '', textEasy: '' });
  const hidden = await haveCause(app.services, { title: 'Nur intern', isPublic: false });
  const { visitor } = await signedIn(app, 'participationManager');
  expect((await visitor.get('/verwaltung/leichte-sprache?art=cause')).text).toContain('Kästen zu hoch');
  const href = `/verwaltung/leichte-sprache/texte/cause/${cause.number}`;
  const saved = await visitor.submitAndFollow(href, {
    ...fieldsOf(await visitor.get(href)),
    'easy-title': 'Die Kästen sind zu hoch',
    'easy-text': 'Im Rollstuhl sieht man zu wenig.',
    easyState: 'draft',
  });
  expect(saved.text).toContain('Gespeichert.');
  expect(await findCause(app.services.db, cause.number)).toMatchObject({
    titleEasy: 'Die Kästen sind zu hoch',
    easyState: 'draft',
    text: 'Beim Umbau wurden die Streifen vergessen.',
  });
  expect((await visitor.get(`/verwaltung/leichte-sprache/texte/cause/${hidden.number}`)).status).toBe(404);
});

test.each([
  'article/0',
  'event/0',
  'event/00000000-0000-4000-8000-000000000009',
  'cause/0',
  'cause/99999999999',
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
