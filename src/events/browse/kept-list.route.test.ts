import { beforeEach, expect, test } from 'vitest';
import { system } from '../../platform/actor.ts';
import { transact } from '../../platform/use-case.ts';
import { useTestApp } from '../../testing/test-app.ts';
import { cancelDate } from '../change-dates.ts';
import { haveEvent, twoHours } from '../events.builders.ts';

const app = useTestApp();
const list = '/veranstaltungen?zeitraum=quartal';

beforeEach(() => {
  app.clock.set(new Date('2026-12-03T14:00:00Z'));
});

const items = async (path = list) => {
  const { page } = await app.visitor().get(path);
  return page.querySelectorAll('.dated-list li.dated-item').map(({ text }) => text.replaceAll(/\s+/gu, ' ').trim());
};

/** As often as it takes until nothing is written anew any more. */
async function showOften() {
  for (let times = 0; times < 4; times += 1) await items();
}

test('a list that is shown again reads the same, byte for byte', async () => {
  await haveEvent(app.services, { words: { title: 'Chor „Alle & <jede>“' } });
  const looks = [];
  for (let times = 0; times < 4; times += 1) looks.push((await app.visitor().get(list)).text);
  expect(looks[0]).toContain('Chor „Alle &amp; &lt;jede>“');
  expect(new Set(looks).size).toBe(1);
});

test('what the office publishes or cancels is there at the next look', async () => {
  await showOften();
  const { dates } = await haveEvent(app.services, { words: { title: 'Nähcafé' } });
  expect((await items()).join()).toContain('Nähcafé');
  await showOften();
  const cancelled = { dateId: dates[0]?.id ?? '', reason: 'Die Heizung ist kaputt.', allComing: false };
  await transact(app.services, system, (work) => cancelDate(work, app.services, cancelled));
  expect((await items()).find((item) => item.includes('Nähcafé'))).toContain('Abgesagt');
});

test('an event runs from its first minute on, and is gone after its last, without anybody changing anything', async () => {
  await haveEvent(app.services, { words: { title: 'Spielenachmittag' }, dates: [twoHours('2026-12-03T15:00:00Z')] });
  const item = async () => (await items()).find((one) => one.includes('Spielenachmittag'));
  await showOften();
  expect(await item()).not.toContain('Läuft');
  app.clock.set(new Date('2026-12-03T15:00:00Z'));
  expect(await item()).toContain('Läuft');
  await showOften();
  app.clock.set(new Date('2026-12-03T17:00:00Z'));
  expect(await item()).toBeUndefined();
});

test('each language, filter and page has a list of its own', async () => {
  await haveEvent(app.services, { words: { title: 'Lesung' }, facts: { access: { signLanguage: { answer: 'yes' } } } });
  await showOften();
  expect(await items('/veranstaltungen?zugang=signLanguage')).toHaveLength(1);
  expect((await items('/en/veranstaltungen?zugang=signLanguage')).join()).toContain('with sign language');
  expect((await app.visitor().get(`${list}&seite=2`)).location).toBe(list);
});
