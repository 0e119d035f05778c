import { expect, test } from 'vitest';
import { useTestApp } from '../../testing/test-app.ts';
import { haveMoved, havePublicBarrier, haveReport } from '../barriers.builders.ts';
import { suggestSame } from './suggestions.store.ts';

const program = useTestApp();
const kerb = { lat: 51.472, lon: 11.298 };

async function suggested(barrierId: string): Promise<number[]> {
  return (await suggestSame(program.services.db, barrierId)).map(({ number }) => number);
}

test('what lies within 300 metres is suggested with its distance, the nearest first, whatever its words', async () => {
  const far = await haveReport(program.services, {
    position: { lat: 51.4752, lon: 11.298 },
    problem: 'Anderes weit weg',
  });
  const close = await haveReport(program.services, {
    position: { lat: 51.4729, lon: 11.298 },
    problem: 'Hier steht immer ein Müllcontainer',
    municipalityKey: '15087015',
  });
  const here = await haveReport(program.services, { position: kerb, problem: 'Die Ampel piept nicht' });
  const suggestions = await suggestSame(program.services.db, here.barrierId);
  expect(suggestions.map(({ number }) => number)).toContain(close.number);
  expect(suggestions.map(({ number }) => number)).not.toContain(far.number);
  expect(suggestions.find(({ number }) => number === close.number)?.metres).toBe(100);
});

test('the same words in the same municipality are suggested without any position', async () => {
  const change = { position: null, municipalityKey: '15087031' };
  const one = await haveReport(program.services, {
    ...change,
    problem: 'Der Aufzug im Rathaus Arnstein ist seit Wochen kaputt.',
  });
  const two = await haveReport(program.services, {
    ...change,
    problem: 'Im Rathaus ist der Aufzug kaputt, schon seit Wochen!',
  });
  const unlike = await haveReport(program.services, { ...change, problem: 'Das Formular ist schwer zu verstehen.' });
  const elsewhere = await haveReport(program.services, {
    position: null,
    municipalityKey: '15087015',
    problem: 'Der Aufzug im Rathaus ist seit Wochen kaputt.',
  });
  expect(await suggested(two.barrierId)).toEqual([one.number]);
  expect(await suggested(unlike.barrierId)).toEqual([]);
  expect(await suggested(elsewhere.barrierId)).toEqual([]);
});

test('barriers without a municipality are compared with each other', async () => {
  const change = { position: null, municipalityKey: null, placeText: null, placeKind: 'letter' } as const;
  const one = await haveReport(program.services, {
    ...change,
    problem: 'Der Wohngeldantrag ist in schwerer Sprache geschrieben.',
  });
  const two = await haveReport(program.services, {
    ...change,
    problem: 'Wohngeldantrag: schwere Sprache, niemand versteht ihn.',
  });
  expect(await suggested(two.barrierId)).toEqual([one.number]);
});

test('nothing is suggested that could not go on: duplicates and what was no barrier', async () => {
  const change = { position: { lat: 51.6, lon: 11.5 } };
  const known = await havePublicBarrier(program.services, change);
  const copy = await haveReport(program.services, change);
  await haveMoved(program.services, copy.barrierId, {
    to: 'duplicate',
    outcome: 'sameAs',
    duplicateOf: { id: known.barrierId, number: known.number },
  });
  const wrong = await haveReport(program.services, change);
  await haveMoved(program.services, wrong.barrierId, { to: 'notABarrier', outcome: 'notABarrier', reason: 'Werbung' });
  const fresh = await haveReport(program.services, change);
  const [first, ...rest] = await suggestSame(program.services.db, fresh.barrierId);
  expect(first).toMatchObject({ number: known.number, metres: 0, reports: 1, title: 'Hoher Bordstein' });
  expect(rest.map(({ number }) => number)).not.toContain(copy.number);
  expect(rest.map(({ number }) => number)).not.toContain(wrong.number);
});
