import { expect, test } from 'vitest';
import { signedIn } from '../../accounts/accounts.builders.ts';
import { useTestApp } from '../../testing/test-app.ts';
import type { Visit } from '../../testing/visitor.ts';
import { haveAccepted } from '../accepted.builders.ts';
import { edition, haveEdition, takeEdition } from '../action-weeks.builders.ts';
import { readNews } from './read-news.ts';

const app = useTestApp();
const found = async (words: string, prefix = ''): Promise<readonly string[]> => {
  const { page } = await app.visitor().get(`${prefix}/suche?q=${encodeURIComponent(words)}&art=action-weeks`);
  return page.querySelectorAll('.link-item-title a').map((link) => link.getAttribute('href') ?? '');
};
const news = async (after: string, until: string): Promise<readonly string[]> =>
  (await readNews(app.services, { after: new Date(after), until: new Date(until) })).map(({ id }) => id);
const begin = '2026-01-01T00:00:00Z';

/** What the form of a page would send. */
function fieldsOf({ page }: Visit): Record<string, string> {
  const inputs = page.querySelectorAll('main form input, main form textarea').map((input): [string, string] => {
    const isOff = input.getAttribute('type') === 'radio' && input.getAttribute('checked') === undefined;
    return [isOff ? '' : (input.getAttribute('name') ?? ''), input.getAttribute('value') ?? input.textContent];
  });
  return Object.fromEntries(inputs.filter(([name]) => name !== ''));
}

test('a reader hears of the weeks: the search, the news and the map of the site know the call, then the programme', async () => {
  const words = { motto: 'Quastenfest für alle', mottoEasy: 'Alle feiern das Quastenfest' };
  await haveEdition(app.services, { words, states: [] });
  expect(await found('Quastenfest')).toEqual([]);
  expect(await news(begin, '2027-02-01T00:00:00Z')).toEqual([]);

  await takeEdition(app.services, 2027, 'call');
  expect(await found('Quastenfest')).toEqual(['/aktionswochen']);
  expect(await found('Quastenfest', '/leicht')).toEqual(['/leicht/aktionswochen']);
  expect(await news(begin, '2027-02-01T00:00:00Z')).toEqual(['action-weeks-call-2027']);
  // The deadline has passed: nobody is sent there any more.
  expect(await news(begin, '2027-02-16T12:00:00Z')).toEqual([]);
  expect((await app.visitor().get('/feed.xml')).text).toContain('Machen Sie mit: Aktionswochen 2027');

  await haveAccepted(app.services);
  await takeEdition(app.services, 2027, 'review');
  await takeEdition(app.services, 2027, 'published');
  expect(await found('Quastenfest')).toEqual(['/aktionswochen/2027']);
  expect(await news(begin, '2027-03-01T00:00:00Z')).toEqual(['action-weeks-programme-2027']);
  expect(await news(begin, '2027-04-07T00:00:00Z')).toEqual([]);
  expect((await app.visitor().get('/sitemap.xml')).text).toContain('/aktionswochen/2027</loc>');
});

test('a call that is taken back and opened again is told of once', async () => {
  await haveEdition(app.services, { year: 2028 });
  const first = (await edition(app.services, 2028)).calledAt;
  await takeEdition(app.services, 2028, 'draft');
  app.clock.advance(24 * 60 * 60 * 1000);
  await takeEdition(app.services, 2028, 'call');
  expect((await edition(app.services, 2028)).calledAt).toEqual(first);
});

test('an editor writes the easy words of an edition in the workshop, and they say honestly how far they are', async () => {
  const { id } = await haveEdition(app.services, { year: 2029, words: { motto: 'Mittendrin', intro: 'Zwei Wochen.' } });
  const { visitor } = await signedIn(app, 'editor');
  expect((await visitor.get('/verwaltung/leichte-sprache')).text).toContain('Aktionswochen 2029: Mittendrin');
  const address = `/verwaltung/leichte-sprache/texte/weeks/${id}`;
  const opened = await visitor.get(address);
  expect(opened.page.querySelector('.twin-standard')?.text).toContain('Mittendrin');
  const easy = { 'easy-motto': 'Alle sind dabei', 'easy-intro': 'Die Wochen dauern 14 Tage.', easyState: 'inTest' };
  const saved = await visitor.submitAndFollow(address, { ...fieldsOf(opened), ...easy });
  expect(saved.text).toContain('Gespeichert.');
  const row = await edition(app.services, 2029);
  expect(row).toMatchObject({
    motto: 'Mittendrin',
    mottoEasy: 'Alle sind dabei',
    introEasy: 'Die Wochen dauern 14 Tage.',
    callEasy: null,
    easyState: 'inTest',
    periodFrom: '2029-03-20',
  });
  const late = await visitor.submit(address, { ...fieldsOf(opened), ...easy });
  expect([late.status, (await edition(app.services, 2029)).version]).toEqual([422, row.version]);
  const { visitor: reader } = await signedIn(app, 'reader');
  await reader.submit(address, { ...fieldsOf(opened), ...easy, version: String(row.version) });
  expect((await edition(app.services, 2029)).version).toBe(row.version);
});
