import ICAL from 'ical.js';
import { expect, test } from 'vitest';
import { system } from '../../platform/actor.ts';
import { transact } from '../../platform/use-case.ts';
import { useTestApp } from '../../testing/test-app.ts';
import { cancelDate } from '../change-dates.ts';
import { haveEvent, twoHours } from '../events.builders.ts';

const app = useTestApp();

/** Reads a calendar as somebody's telephone would, with another library than the one that wrote it. */
async function entriesAt(path: string) {
  const { text, headers } = await app.visitor().get(path);
  expect(headers.get('content-type')).toBe('text/calendar; charset=utf-8');
  const calendar = new ICAL.Component(ICAL.parse(text) as unknown[]);
  const zone = calendar.getFirstSubcomponent('vtimezone');
  if (!zone) throw new Error('no time zone');
  const berlin = new ICAL.Timezone(zone);
  return calendar.getAllSubcomponents('vevent').map((component) => {
    const event = new ICAL.Event(component);
    for (const time of [event.startDate, event.endDate]) time.zone = berlin;
    return {
      uid: event.uid,
      title: event.summary,
      start: event.startDate.toJSDate().toISOString(),
      local: event.startDate.toString(),
      zone: component.getFirstProperty('dtstart')?.getParameter('tzid'),
      description: event.description,
      location: event.location,
      status: component.getFirstPropertyValue('status'),
      sequence: event.sequence,
    };
  });
}

test('a calendar keeps the time on the clock in winter and in summer', async () => {
  await haveEvent(app.services, {
    words: { title: 'Chor; mit "Gästen", \\ und\nUmbruch'.replace('\n', ' '), summary: 'Singen, lachen; reden.' },
    facts: { access: { signLanguage: { answer: 'yes' }, toilet: { answer: 'no' } } },
    dates: [twoHours('2027-03-24T16:00:00Z'), twoHours('2027-03-31T15:00:00Z')],
  });
  const [winter, summer] = await entriesAt('/veranstaltungen.ics?zugang=signLanguage');
  expect(winter).toMatchObject({
    title: 'Chor; mit "Gästen", \\ und Umbruch',
    start: '2027-03-24T16:00:00.000Z',
    local: '2027-03-24T17:00:00',
    zone: 'Europe/Berlin',
    location: 'Rathaus, Markt 1, 06526 Sangerhausen',
    status: 'CONFIRMED',
  });
  expect([summer?.start, summer?.local]).toEqual(['2027-03-31T15:00:00.000Z', '2027-03-31T17:00:00']);
  expect(winter?.description).toContain('Zugang: Gebärdensprache');
  expect(winter?.description).toContain('Noch nicht geprüft: ');
  expect(await entriesAt('/veranstaltungen.ics?zugang=captions')).toEqual([]);
});

test('one event has a calendar of its own, in which a cancelled date says so with the next number', async () => {
  const { event, dates } = await haveEvent(app.services, { words: { title: 'Stammtisch' } });
  const before = await entriesAt(`/veranstaltungen/${event.slug}.ics`);
  await transact(app.services, system, (work) =>
    cancelDate(work, app.services, { dateId: dates[0]?.id ?? '', reason: 'Glatteis', allComing: false }),
  );
  const [after] = await entriesAt(`/veranstaltungen/${event.slug}.ics`);
  expect(after).toMatchObject({ uid: before[0]?.uid, status: 'CANCELLED', sequence: 1, title: 'Abgesagt: Stammtisch' });
  expect((await app.visitor().get('/veranstaltungen/gibt-es-nicht.ics')).status).toBe(404);
});

test('a feed names each coming event once, with its next date', async () => {
  await haveEvent(app.services, {
    words: { title: 'Treff' },
    dates: [twoHours('2026-12-01T10:00:00Z'), twoHours('2026-12-08T10:00:00Z')],
  });
  const { text, headers } = await app.visitor().get('/veranstaltungen/feed.xml');
  expect(headers.get('content-type')).toContain('application/atom+xml');
  expect(text.match(/<title>Treff<\/title>/gu)).toHaveLength(1);
  expect(text).toContain('Dienstag, 1. Dezember 2026, 11:00 bis 13:00 Uhr');
});
