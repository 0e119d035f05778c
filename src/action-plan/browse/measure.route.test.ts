import { beforeAll, expect, test } from 'vitest';
import { system } from '../../platform/actor.ts';
import { transact } from '../../platform/use-case.ts';
import { useTestApp } from '../../testing/test-app.ts';
import { visitor } from '../../testing/visitor.ts';
import { haveEdition, haveMeasure, type BuiltEdition } from '../action-plan.builders.ts';
import { addToMeasureHistory, updateMeasure } from '../action-plan.store.ts';
import { indicatorsOf, insertReading } from '../indicators.store.ts';
import { insertMilestone } from '../milestones.store.ts';
import { moveMeasure } from '../move-measure.ts';
import { insertParticipation } from '../participation.store.ts';
import { recordProgress } from '../record-progress.ts';

const program = useTestApp();
const open = (path: string) => visitor(program.app).get(path);
const now = new Date('2026-11-23T09:00:00Z');
let edition: BuiltEdition;
let measureId: string;

const secrets = ['Geheimproblem', 'Geheimverein', 'Geheimtopf', 'Geheimgesetz', 'Erika Geheim', 'geheim@example.org'];

beforeAll(async () => {
  const { services, clock } = program;
  clock.set(now);
  const old = await haveEdition(services, { number: 1, state: 'superseded', firstYear: 2020, lastYear: 2023 });
  edition = await haveEdition(services, { number: 2, firstYear: 2024, lastYear: 2028 });
  ({ measureId } = await haveMeasure(services, edition, {
    measure: { number: 17 },
    version: {
      textEasy: 'Wir bauen Streifen zum Fühlen.',
      easyState: 'tested',
      crpdArticles: [9, 20],
      contactName: 'Max Offen',
      contactEmail: 'max.offen@example.org',
      contactPrivacy: 'public',
      costCents: 12_500_000,
      continuation: 'changed',
      continuationReason: 'Mehr Haltestellen als früher.',
    },
  }));
  const secret = await haveMeasure(services, edition, {
    measure: { number: 18, lightOverride: 'yellow', lightReason: 'Der Bau beginnt erst im Mai.' },
    version: {
      title: 'Verschwiegene Maßnahme',
      problem: 'Geheimproblem',
      otherContributors: 'Geheimverein',
      fundingSource: 'Geheimtopf',
      legalBasis: 'Geheimgesetz',
      contactName: 'Erika Geheim',
      contactEmail: 'geheim@example.org',
      hiddenFields: ['problem', 'otherContributors', 'fundingSource', 'legalBasis', 'milestones', 'participation'],
      dueDay: null,
      duePrecision: null,
      accountableBody: null,
    },
  });
  await addToMeasureHistory(services.db, {
    measureId: secret.measureId,
    at: services.clock.now(),
    actorKind: 'staff',
    event: 'milestoneReached',
    publicText: 'Geheimschritt geschafft',
  });
  await haveMeasure(services, edition, { measure: { number: 19, publishedAt: null } });
  await haveMeasure(services, old, { measure: { number: 20 }, version: { title: 'Alte Maßnahme' } });
  await haveMeasure(services, edition, {
    measure: { number: 21, status: 'dropped', statusReason: 'Kein Geld.', turn: 'nobody' },
    version: { continuation: 'dropped', continuationReason: 'Niemand konnte sie bezahlen.' },
  });
});

test('the passport names one accountable body, the deadline as exactly as known, articles and an open contact', async () => {
  const { status, page } = await open('/massnahmen/17');
  expect(status).toBe(200);
  const facts = page.querySelector('.columns-aside')?.text ?? '';
  for (const fact of [
    'Artikel 9: Zugänglichkeit',
    'Artikel 20: Persönliche Mobilität',
    'Max Offen',
    '125.000',
    'Gemeldete Barriere',
  ]) {
    expect(facts).toContain(fact);
  }
  const key = page.querySelectorAll('.key-fact').map(({ text }) => text);
  expect(key[0]).toContain('Landkreis Mansfeld-Südharz, Kreisstraßen');
  expect(key[1]).toBe('Frist2028');
  expect(key[2]).toMatch(/Wer ist am Zug\?.*Kreisstraßen.*seit dem 23\. November 2026/su);
  expect(page.querySelector('.columns-aside')?.toString()).toContain('href="/massnahmen/17.pdf"');
  expect(page.querySelectorAll('h1')).toHaveLength(1);
  expect(page.querySelector('section[aria-labelledby=fragen]')?.text).toContain('17');
});

test('everybody reads how far it is, why the light shows what it shows, and whose turn it is since when', async () => {
  const state = (await open('/massnahmen/17')).page.querySelector('section[aria-labelledby=stand]')?.text ?? '';
  expect(state).toContain('Die Arbeit hat noch nicht begonnen.');
  const other = (await open('/massnahmen/18')).page.querySelector('main')?.text ?? '';
  expect(other).toContain('Der Bau beginnt erst im Mai.');
  expect(other).toContain('Die verantwortliche Stelle fehlt');
});

test('what the office keeps to itself stands nowhere: not on pages, not in data', async () => {
  const { db } = program.services;
  const { id } = await db
    .withTables<{ measures: { id: string; number: number } }>()
    .selectFrom('measures')
    .select('id')
    .where('number', '=', 18)
    .executeTakeFirstOrThrow();
  await insertMilestone(db, { measureId: id, position: 1, title: 'Geheimer Meilenstein' });
  await insertParticipation(db, {
    measureId: id,
    heldOn: '2026-01-01',
    heldPrecision: 'month',
    who: 'Geheimer Beirat',
    level: 'involved',
    recordedAt: now,
  });
  await updateMeasure(db, id, { turnNote: 'Geheime Notiz' });
  await transact(program.services, system, async (work) => {
    await recordProgress(work, { measureId: id, author: 'Amt', text: 'Geheimer Vermerk', isPublic: false });
  });
  const addresses = ['/massnahmen/18', '/massnahmen', '/aktionsplan/barrierefreiheit', '/aktionsplan/stand'];
  const data = ['/daten/massnahmen.csv', '/daten/massnahmen.csv?art=maschine', '/daten/massnahmen.json'];
  for (const path of [...addresses, ...addresses.map((address) => `/leicht${address}`), ...data]) {
    const { text, status } = await open(path);
    expect([path, status]).toEqual([path, 200]);
    const more = ['Geheimer Meilenstein', 'Geheimer Beirat', 'Geheime Notiz', 'Geheimer Vermerk', 'Geheimschritt'];
    for (const secret of [...secrets, ...more]) expect([path, text.includes(secret)]).toEqual([path, false]);
  }
});

test.each([
  '/massnahmen/19',
  '/massnahmen/4711',
  '/massnahmen/0',
  '/massnahmen/999999999999999999999',
  '/en/massnahmen/19',
])('nobody learns whether %s exists', async (path) => {
  const { status, page } = await open(path);
  expect(status).toBe(404);
  expect(page.querySelector('h1')?.text).toMatch(/gibt es hier nicht|no such measure/u);
});

test('a number with leading zeros leads to the measure, in the same language', async () => {
  expect(await open('/massnahmen/017')).toMatchObject({ status: 301, location: '/massnahmen/17' });
  expect(await open('/leicht/massnahmen/00017')).toMatchObject({ status: 301, location: '/leicht/massnahmen/17' });
});

test('readers of easy German get the tested easy text first, and the exact one on demand', async () => {
  const { page } = await open('/leicht/massnahmen/17');
  const text = page.querySelector('.columns-main')?.text ?? '';
  expect(page.querySelector('h1')?.text).toBe('Streifen zum Fühlen an Halte-Stellen');
  expect(text).toContain('Leichte Sprache – geprüft');
  expect(text.indexOf('Wir bauen Streifen')).toBeLessThan(text.indexOf('Die Gemeinden bauen'));
  expect((await open('/leicht/massnahmen/18')).text).toContain('noch keine leicht verständliche Fassung');
});

test('reports and status changes make a story; a corrected report stays readable below its correction', async () => {
  const { services, clock } = program;
  clock.set(new Date('2026-11-24T09:00:00Z'));
  const wrong = await transact(services, system, async (work) => {
    await moveMeasure(work, measureId, { to: 'inProgress' });
    return recordProgress(work, {
      measureId,
      author: 'Amt für Straßen',
      text: '20 Haltestellen sind fertig.',
      degree: 'begun',
      isPublic: true,
    });
  });
  if (!wrong.ok) throw new Error('the measure is there');
  await transact(services, system, (work) =>
    recordProgress(work, {
      measureId,
      author: 'Amt für Straßen',
      text: '12 Haltestellen sind fertig.',
      isPublic: true,
      corrects: wrong.value,
    }),
  );
  const { page } = await open('/massnahmen/17');
  const entries = page.querySelectorAll('.timeline-entry').map(({ text }) => text);
  expect(entries).toHaveLength(2);
  expect(entries[0]).toMatch(/Amt für Straßen.*12 Haltestellen.*falsch war.*20 Haltestellen/su);
  expect(entries[1]).toContain('In Umsetzung');
  expect(page.querySelectorAll('.step-current').map(({ text }) => text)[0]).toContain('In Umsetzung');
});

test('an indicator is drawn with its table; wrong readings stay visible as wrong', async () => {
  const { db } = program.services;
  const [indicator] = await indicatorsOf(db, measureId);
  const reading = { indicatorId: indicator?.id ?? '', source: 'Zählung', recordedAt: now, actorKind: 'body' as const };
  const wrong = await insertReading(db, { ...reading, value: '120.5', readOn: '2025-06-30' });
  await insertReading(db, { ...reading, value: '12.5', readOn: '2025-06-30', corrects: wrong });
  const { page } = await open('/massnahmen/17');
  const drawing = page.querySelector('.line-chart');
  expect(drawing?.getAttribute('aria-label')).toBe(
    'Von 3 Haltestellen am 1. Januar 2024 auf 12,5 Haltestellen am 30. Juni 2025. Ziel: 40 Haltestellen',
  );
  expect(drawing?.querySelectorAll('circle')).toHaveLength(2);
  const rows = page.querySelectorAll('#messgroesse-1 tbody tr').map(({ text }) => text);
  expect(rows).toHaveLength(4);
  expect(rows[1]).toContain('(war falsch)');
  expect(page.querySelector('#messgroesse-1 s')?.text).toBe('120,5 Haltestellen');
});

test('milestones and participation are there when the office shows them', async () => {
  const { db } = program.services;
  await insertMilestone(db, { measureId, position: 1, title: 'Plan liegt vor', reachedOn: '2025-03-01' });
  await insertMilestone(db, { measureId, position: 2, title: 'Bau', dueDay: '2025-01-01', duePrecision: 'year' });
  await insertParticipation(db, {
    measureId,
    heldOn: '2025-05-01',
    heldPrecision: 'month',
    who: 'Blinden- und Sehbehindertenverein',
    level: 'involved',
    effect: 'Die Streifen sind breiter.',
    recordedAt: now,
  });
  const text = (await open('/massnahmen/17')).page.querySelector('.columns-main')?.text ?? '';
  for (const words of [
    'Erreicht am 1. März 2025',
    'Überfällig seit 2025',
    'mitgearbeitet',
    'Die Streifen sind breiter.',
  ])
    expect(text).toContain(words);
});

test('a measure that left the plan says so, with the reason and what each edition made of it', async () => {
  expect((await open('/massnahmen/20')).text).toContain('steht nicht mehr im geltenden Plan');
  const dropped = await open('/massnahmen/21');
  expect(dropped.text).toContain('Niemand konnte sie bezahlen.');
  const plan = await open('/aktionsplan');
  expect(plan.page.querySelector('section[aria-labelledby=abgeschlossen]')?.text).toContain('Maßnahme 21');
});

test('silence is told to everybody only where the office wants it', async () => {
  const { db } = program.services;
  program.clock.set(new Date('2028-02-01T09:00:00Z'));
  expect((await open('/massnahmen/17')).text).not.toContain('liegt kein Bericht vor. Wir haben');
  await updateMeasure(db, measureId, { silencePublic: true });
  expect((await open('/massnahmen/17')).text).toContain('Seit dem 24. November 2026 liegt kein Bericht vor.');
  program.clock.set(now);
});

test('the data open in a German Excel, for machines on demand, and hold the public measures only', async () => {
  const csv = await open('/daten/massnahmen.csv');
  expect(csv.headers.get('content-type')).toContain('text/csv');
  expect(csv.text).toContain('Nummer;Titel;');
  expect(csv.text.split('\r\n').filter(Boolean)).toHaveLength(3);
  const machine = await open('/daten/massnahmen.csv?art=maschine');
  expect(machine.text).toMatch(/^number,title,title_easy,/u);
  const json = await open('/daten/massnahmen.json');
  expect(json.headers.get('content-type')).toContain('application/json');
  const data = JSON.parse(json.text) as {
    columns: { key: string }[];
    measures: { number: number; contact_name: string | null; due: string | null; url: string }[];
  };
  expect(data.measures.map(({ number }) => number)).toEqual([17, 18]);
  expect(data.measures[0]).toMatchObject({ contact_name: 'Max Offen', due: '2028' });
  expect(data.measures[0]?.url).toMatch(/\/massnahmen\/17$/u);
  expect(machine.text.split('\r\n')[0]?.split(',')).toEqual(data.columns.map(({ key }) => key));
});

test('the passport shows what matters first: the newest entries, few facts, and the rest one press away', async () => {
  const { services } = program;
  for (const month of ['Januar', 'Februar', 'März', 'April', 'Mai']) {
    const note = { measureId, author: 'Amt für Straßen', text: `Bericht vom ${month}`, isPublic: true };
    await transact(services, system, (work) => recordProgress(work, note));
  }
  const { page } = await open('/massnahmen/17');
  const story = page.querySelector('section[aria-labelledby=verlauf]');
  const all = story?.querySelectorAll('.timeline-entry') ?? [];
  const folded = story?.querySelectorAll(':scope > .details > .details-body > .timeline > .timeline-entry') ?? [];
  expect(all.length - folded.length).toBe(3);
  expect(all[0]?.text).toContain('Bericht vom Mai');
  expect(story?.text).toContain(`${folded.length} ältere Einträge`);
  const aside = page.querySelector('.columns-aside');
  expect(aside?.querySelector(':scope > .details summary')?.text).toBe('Geld, Anlass, Beschluss und Rechte');
  expect(aside?.querySelector('.details')?.text).toContain('UN-Behindertenrechtskonvention');
});
