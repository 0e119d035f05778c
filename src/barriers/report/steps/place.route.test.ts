import { expect, test } from 'vitest';
import { useTestApp } from '../../../testing/test-app.ts';
import { allReports, startedReport } from '../report.builders.ts';
import { reportPath, stepPath } from '../steps.ts';
import { countyMap } from './county-map.ts';

const program = useTestApp();

async function placeOfReport(...answers: Record<string, string>[]) {
  const visitor = await startedReport(program);
  for (const answer of answers) await visitor.submit(stepPath('place'), answer);
  await visitor.submit(stepPath('problem'), { problem: 'Stufe', go: 'check' });
  await visitor.submit(stepPath('check'), { go: 'send' });
  const report = (await allReports(program)).at(-1);
  return { municipalityKey: report?.municipalityKey, placeText: report?.placeText, lat: report?.lat };
}

test('going on with a name nobody looked up shows the matches first, then goes on', async () => {
  const visitor = await startedReport(program);
  const first = await visitor.submit(stepPath('place'), { way: 'search', query: 'Rode', go: 'next' });
  expect(first.location).toBe(`${stepPath('place')}#match`);
  const page = await visitor.get(stepPath('place'));
  expect(page.page.querySelectorAll('input[name="match"]').length).toBeGreaterThan(1);
  const second = await visitor.submit(stepPath('place'), {
    way: 'search',
    query: 'Rode',
    searched: 'Rode',
    match: 'none',
    go: 'next',
  });
  expect(second.location).toBe(stepPath('problem'));
});

test('a place that only one name fits is chosen at once', async () => {
  expect(
    await placeOfReport(
      { way: 'search', query: 'Hettstedt', go: 'search' },
      { way: 'search', query: 'Hettstedt', searched: 'Hettstedt', match: '15087220', go: 'next' },
    ),
  ).toMatchObject({
    municipalityKey: '15087220',
    placeText: 'Hettstedt',
  });
});

test('a place nobody knows is taken as typed', async () => {
  const place = await placeOfReport({ way: 'search', query: 'Xyzzyburg 7', searched: 'Xyzzyburg 7', go: 'next' });
  expect(place).toMatchObject({ municipalityKey: null, placeText: 'Xyzzyburg 7' });
});

test('own words are enough', async () => {
  expect(await placeOfReport({ way: 'words', words: 'Hinter der Kirche', go: 'next' })).toMatchObject({
    placeText: 'Hinter der Kirche',
  });
});

test('pressing the map chooses the municipality, without script', async () => {
  const visitor = await startedReport(program);
  const spot = countyMap(program.services.district, 'large').municipalities.find(({ name }) => name === 'Sangerhausen');
  const pressed = await visitor.submit(stepPath('place'), {
    way: 'map',
    'map-large.x': String(Math.round(spot?.labelX ?? 0)),
    'map-large.y': String(Math.round(spot?.labelY ?? 0)),
  });
  expect(pressed.location).toBe(`${stepPath('place')}#municipality`);
  const page = await visitor.get(stepPath('place'));
  expect(page.page.querySelector('option[selected]')?.getAttribute('value')).toBe('15087370');
  const outside = await visitor.submit(stepPath('place'), { way: 'map', 'map-large.x': '0', 'map-large.y': '0' });
  expect(outside.status).toBe(422);
});

test('the list is an equal way, and a position from the device is kept when it lies there', async () => {
  const there = { way: 'map', municipality: '15087370', lat: '51.472', lon: '11.298', go: 'next' };
  expect(await placeOfReport(there)).toMatchObject({ municipalityKey: '15087370', lat: 51.472 });
  expect(await placeOfReport({ ...there, municipality: '15087220' })).toMatchObject({
    municipalityKey: '15087220',
    lat: null,
  });
  expect(await placeOfReport({ ...there, municipality: '' })).toMatchObject({
    municipalityKey: '15087370',
    lat: 51.472,
  });
});

test('no place is an answer', async () => {
  expect(await placeOfReport({ way: 'none', words: 'wird nicht benutzt', go: 'next' })).toMatchObject({
    municipalityKey: null,
    placeText: null,
  });
});

test('the map is a picture without script or style', async () => {
  const map = await program.visitor().get(`${reportPath}/karte.svg?gemeinde=15087370`);
  expect(map.headers.get('content-type')).toContain('image/svg+xml');
  expect(map.text).toContain('Sangerhausen');
  expect(map.text).not.toMatch(/<script|<style|style=/u);
  expect((await program.visitor().get(`${reportPath}/karte.svg?gemeinde="><script>`)).text).not.toContain('<script');
});
