import { beforeAll, expect, test } from 'vitest';
import { signedIn } from '../../accounts/accounts.builders.ts';
import { havePublicBarrier, haveMoved, haveReport } from '../../barriers/barriers.builders.ts';
import { haveCause } from '../../barriers/causes/causes.builders.ts';
import { useTestApp } from '../../testing/test-app.ts';
import type { Visitor } from '../../testing/visitor.ts';
import { haveEdition, haveMeasure, type BuiltEdition } from '../action-plan.builders.ts';
import { measureHistoryOf } from '../action-plan.store.ts';
import { sentBy, typedMeasure } from '../measures/measures.builders.ts';
import { causeIdsOf } from './chain.store.ts';
import { haveTied } from './chain.builders.ts';

const program = useTestApp();
let edition: BuiltEdition;
let manager: Visitor;
let reader: Visitor;
let editor: Visitor;

beforeAll(async () => {
  edition = await haveEdition(program.services);
  manager = (await signedIn(program, 'participationManager')).visitor;
  reader = (await signedIn(program, 'reader')).visitor;
  editor = (await signedIn(program, 'editor')).visitor;
});

const path = (number: number, below = '') => `/verwaltung/massnahmen/${number}${below}`;

test('a manager ties a measure to a cause, sees which barriers it would remove, and takes it back', async () => {
  const [open, closed] = [await havePublicBarrier(program.services), await havePublicBarrier(program.services)];
  await haveMoved(program.services, closed.barrierId, { to: 'resolved', outcome: 'solved' });
  const cause = await haveCause(program.services, { barriers: [open.number, closed.number] });
  const { number, measureId } = await haveMeasure(program.services, edition);
  const tied = await manager.submit(path(number, '/ursachen'), { ursache: String(cause.number) });
  expect(tied.location).toBe(`${path(number)}?erledigt=verknuepft`);
  await manager.submit(path(number, '/ursachen'), { ursache: String(cause.number) });
  expect(await causeIdsOf(program.services.db, measureId)).toEqual([cause.id]);
  const { page, text } = await manager.get(path(number));
  expect(text).toContain('Diese Maßnahme würde 2 Barrieren beseitigen, davon 1 offen.');
  expect(page.querySelector(`.chain a[href="/verwaltung/barrieren/${open.number}"]`)).not.toBeNull();
  const ofCause = await manager.get(`/verwaltung/ursachen/${cause.number}`);
  expect(ofCause.page.querySelector(`main a[href="${path(number)}"]`)?.text).toContain('Leitstreifen an Haltestellen');
  expect((await manager.submit(path(number, `/ursachen/${cause.number}/loesen`))).location).toContain('geloest');
  expect(await causeIdsOf(program.services.db, measureId)).toEqual([]);
  const notes = (await measureHistoryOf(program.services.db, measureId, { publicOnly: false })).map(
    ({ internalNote }) => internalNote,
  );
  expect(notes).toEqual([expect.stringContaining('verknüpft'), expect.stringContaining('gelöst')]);
});

test('a cause that is not chosen or does not exist is asked for again', async () => {
  const { number } = await haveMeasure(program.services, edition);
  for (const typed of ['', '999999', 'x']) {
    const refused = await manager.submit(path(number, '/ursachen'), { ursache: typed });
    expect(refused.status).toBe(422);
    expect(refused.page.querySelector('.error-summary a')?.getAttribute('href')).toBe('#ursache');
  }
  expect((await manager.submit(path(number, '/ursachen/999999/loesen'))).status).toBe(404);
  expect((await manager.submit(path(99_999, '/ursachen'), { ursache: '1' })).status).toBe(404);
});

test('only those who handle the plan tie measures to causes', async () => {
  const { number } = await haveMeasure(program.services, edition);
  for (const visitor of [reader, editor]) {
    expect((await visitor.submit(path(number, '/ursachen'), { ursache: '1' })).status).toBe(403);
    expect((await visitor.submit(path(number, '/ursachen/1/loesen'))).status).toBe(403);
  }
  expect((await reader.get(path(number))).page.querySelector('#verknuepfen')).toBeNull();
  expect((await program.visitor().get('/verwaltung/ursachen/ohne-massnahme')).location).toContain('/anmelden');
});

test('a measure that is written from a cause is tied to it', async () => {
  const cause = await haveCause(program.services, { title: 'Ein Grund' });
  const address = `/verwaltung/massnahmen/neu?ursache=${cause.number}`;
  expect((await manager.get(address)).text).toContain('Ein Grund');
  const opened = await manager.get(address);
  const action = opened.page.querySelector('main form')?.getAttribute('action') ?? address;
  const made = await manager.submit(action, { ...sentBy(opened), ...typedMeasure, title: 'Gegen den Grund' });
  expect(made.status).toBe(303);
  const { page } = await manager.get(`/verwaltung/ursachen/${cause.number}`);
  expect(page.querySelector('section[aria-labelledby=massnahmen]')?.text).toContain('Gegen den Grund');
  expect(page.querySelector('section[aria-labelledby=massnahmen]')?.text).toContain('nicht öffentlich');
});

test('a citizen follows from the barrier to the measure and back, in every language', async () => {
  const { number: barrier } = await havePublicBarrier(program.services, { title: 'Haltestelle ohne Streifen' });
  const cause = await haveCause(program.services, { barriers: [barrier] });
  const { number, measureId } = await haveMeasure(program.services, edition);
  await haveTied(program.services, measureId, cause.number);
  const visitor = program.visitor();
  for (const [prefix, words] of [
    ['', ['Maßnahme', 'Beschlossen', 'Am Zug']],
    ['/leicht', ['Streifen zum Fühlen', 'Beschlossen', 'Das muss jetzt etwas tun']],
    ['/en', ['Measure', 'Agreed', 'Whose turn']],
  ] as const) {
    const there = await visitor.get(`${prefix}/barrieren/${barrier}`);
    const chain = there.page.querySelector('.chain');
    for (const word of words) expect(chain?.text).toContain(word);
    expect(chain?.querySelector(`a[href="${prefix}/massnahmen/${number}"]`)).not.toBeNull();
    const back = await visitor.get(`${prefix}/massnahmen/${number}`);
    expect(back.page.querySelector(`.chain a[href="${prefix}/barrieren/${barrier}"]`)).not.toBeNull();
  }
});

test('nothing that is not published is in the chain for everybody', async () => {
  const hidden = await haveReport(program.services);
  const shown = await havePublicBarrier(program.services);
  const secret = await haveCause(program.services, {
    title: 'Geheimer Grund',
    barriers: [shown.number],
    isPublic: false,
  });
  const open = await haveCause(program.services, { title: 'Offener Grund', barriers: [shown.number, hidden.number] });
  const draft = await haveMeasure(program.services, edition, {
    measure: { publishedAt: null },
    version: { title: 'Noch intern' },
  });
  const measure = await haveMeasure(program.services, edition);
  await haveTied(program.services, draft.measureId, open.number);
  await haveTied(program.services, measure.measureId, open.number);
  await haveTied(program.services, measure.measureId, secret.number);
  const visitor = program.visitor();
  const barrierPage = await visitor.get(`/barrieren/${shown.number}`);
  expect(barrierPage.text).not.toContain('Noch intern');
  expect(barrierPage.text).not.toContain('Geheimer Grund');
  const passport = await visitor.get(`/massnahmen/${measure.number}`);
  expect(passport.page.querySelector('.chain')?.text).toContain('Offener Grund');
  expect(passport.text).not.toContain('Geheimer Grund');
  expect(passport.text).not.toContain(`Barriere ${hidden.number}<`);
  expect((await manager.get(`/verwaltung/barrieren/${shown.number}`)).text).toContain('Noch intern');
});

test('the office sees for each municipality and kind which causes have no measure', async () => {
  const mine = await haveReport(program.services, { kind: 'auditory', municipalityKey: '15087370' });
  const other = await haveReport(program.services, { kind: 'auditory', municipalityKey: '15087370' });
  const closed = await havePublicBarrier(program.services, { kind: 'auditory' });
  await haveMoved(program.services, closed.barrierId, { to: 'resolved', outcome: 'solved' });
  const bare = await haveCause(program.services, { title: 'Keine Ansagen', barriers: [mine.number] });
  const covered = await haveCause(program.services, { title: 'Wird angegangen', barriers: [other.number] });
  const ended = await haveCause(program.services, { title: 'Aufgegeben', barriers: [other.number] });
  await haveCause(program.services, { title: 'Alles gelöst', barriers: [closed.number] });
  await haveTied(program.services, (await haveMeasure(program.services, edition)).measureId, covered.number);
  const dropped = await haveMeasure(program.services, edition, {
    measure: { status: 'dropped', statusReason: 'Kein Geld.' },
  });
  await haveTied(program.services, dropped.measureId, ended.number);
  const { page } = await manager.get('/verwaltung/ursachen/ohne-massnahme?gemeinde=15087370&art=auditory');
  const [row, ...more] = page.querySelectorAll('#luecken tbody tr');
  expect(more).toEqual([]);
  for (const words of ['Sangerhausen', 'Keine Ansagen', 'Aufgegeben']) expect(row?.text).toContain(words);
  for (const words of ['Wird angegangen', 'Alles gelöst']) expect(row?.text).not.toContain(words);
  expect(row?.querySelector(`a[href="/verwaltung/massnahmen/neu?ursache=${bare.number}"]`)).not.toBeNull();
  expect(page.querySelector('#gemeinde option[selected]')?.text).toBe('Sangerhausen');
  expect((await reader.get('/verwaltung/ursachen/ohne-massnahme?gemeinde=ohne&art=auditory')).text).toContain(
    'Hier fehlt keine Maßnahme.',
  );
  expect((await reader.get('/verwaltung/ursachen/ohne-massnahme?gemeinde=%01&art=x')).status).toBe(200);
});
