import { beforeAll, beforeEach, expect, test } from 'vitest';
import { signedIn } from '../../accounts/accounts.builders.ts';
import { useTestApp } from '../../testing/test-app.ts';
import type { Visit, Visitor } from '../../testing/visitor.ts';
import { haveEdition, haveMeasure } from '../action-plan.builders.ts';
import { findMeasure, measureHistoryOf } from '../action-plan.store.ts';
import { clearPlan } from '../editions/clear-plan.builders.ts';
import { indicatorsOf, insertReading, removeUnmeasuredIndicator } from '../indicators.store.ts';
import { insertMilestone, milestonesOf } from '../milestones.store.ts';
import { buttonIn, cellsIn, csvFile, uploaded } from './exchange.builders.ts';
import { exchangeTexts as t } from './exchange.messages.ts';

const program = useTestApp();
let manager: Visitor;

beforeAll(async () => {
  manager = (await signedIn(program, 'participationManager')).visitor;
});
beforeEach(() => clearPlan(program.services.db));

const goal = 'Wege und Haltestellen sind für alle nutzbar.';
const table = (number: number | string, indicators: string, milestones = '') =>
  csvFile([
    ['Nummer', 'Handlungsfeld', 'Ziel im Plan', 'Titel', 'Messgrößen', 'Meilensteine'],
    [number, 'Barrierefreiheit', goal, 'Leitstreifen an Haltestellen', indicators, milestones],
  ]);
const apply = (preview: Visit) => {
  const { action, state } = buttonIn(preview);
  return manager.submit(action, { state });
};
const known = 'Haltestellen mit Leitstreifen; Haltestellen; 3 (01.01.2024); 40 (31.12.2028)';
const fresh = 'Zufriedene; Prozent; ; 82,5';

async function haveDraftMeasure(status: 'agreed' | 'proposed' = 'agreed') {
  const edition = await haveEdition(program.services, { state: 'draft' });
  const { measureId } = await haveMeasure(program.services, edition, { measure: { number: 4, status } });
  const [indicator] = await indicatorsOf(program.services.db, measureId);
  return { measureId, indicatorId: indicator!.id };
}

const haveReading = (indicatorId: string) =>
  insertReading(program.services.db, {
    indicatorId,
    value: 7,
    readOn: '2025-01-01',
    source: 'Zählung',
    recordedAt: program.clock.now(),
    actorKind: 'staff',
  });

test('a new measure brings its indicators and milestones along, in the order of the lines', async () => {
  await haveEdition(program.services, { state: 'draft' });
  const milestones = 'Planung; 2. Quartal 2026; 15.5.2026\n\n"Bau; erster ""Abschnitt"""; 2028';
  const indicators = 'Umgebaute Haltestellen; Haltestellen; 1.203 (1. Januar 2024); 4000 (2028-12-31)\n' + fresh;
  expect((await apply(await uploaded(manager, table('', indicators, milestones)))).status).toBe(303);
  const { id } = (await findMeasure(program.services.db, 1))!;
  expect(await indicatorsOf(program.services.db, id)).toMatchObject([
    {
      name: 'Umgebaute Haltestellen',
      unit: 'Haltestellen',
      baseline: '1203',
      baselineOn: '2024-01-01',
      target: '4000',
    },
    { name: 'Zufriedene', unit: 'Prozent', baseline: null, target: '82.5', targetOn: null },
  ]);
  expect(await milestonesOf(program.services.db, id)).toMatchObject([
    { title: 'Planung', dueDay: '2026-04-01', duePrecision: 'quarter', reachedOn: '2026-05-15' },
    { title: 'Bau; erster "Abschnitt"', dueDay: '2028-01-01', duePrecision: 'year', reachedOn: null },
  ]);
});

test('what is known keeps its readings, what is new is added, what was left out and never measured goes', async () => {
  const { db } = program.services;
  const { measureId, indicatorId } = await haveDraftMeasure();
  await haveReading(indicatorId);
  await insertMilestone(db, { measureId, position: 1, title: 'Planung' });
  await insertMilestone(db, { measureId, position: 2, title: 'Irrtum' });
  expect((await uploaded(manager, table(4, known, 'Planung\nIrrtum'))).text).toContain(t.preview.nothing);
  const preview = await uploaded(manager, table(4, `${fresh}\n${known.replace('40', '50')}`, 'Bau\nPlanung; 2027'));
  expect(preview.text).toContain('Anders: Messgrößen, Meilensteine');
  expect(preview.text).toContain(t.preview.live);
  expect((await apply(preview)).status).toBe(303);
  const [added, kept] = await indicatorsOf(db, measureId);
  expect([added?.name, kept?.id, kept?.target]).toEqual(['Zufriedene', indicatorId, '50']);
  expect((await milestonesOf(db, measureId)).map(({ title, dueDay }) => [title, dueDay])).toEqual([
    ['Bau', null],
    ['Planung', '2027-01-01'],
  ]);
  const history = await measureHistoryOf(db, measureId, { publicOnly: false });
  expect(history.map(({ internalNote }) => internalNote)).toContain(t.preview.listsNoted);
  await apply(await uploaded(manager, table(4, known.replace('40', '50'))));
  expect((await indicatorsOf(db, measureId)).map(({ id }) => id)).toEqual([indicatorId]);
  expect(await milestonesOf(db, measureId)).toEqual([]);
});

test('an indicator that somebody has measured is neither deleted nor renamed, and the row says so', async () => {
  const { indicatorId } = await haveDraftMeasure('proposed');
  await haveReading(indicatorId);
  for (const lines of ['', fresh, known.replace('Leitstreifen', 'Streifen')]) {
    const preview = await uploaded(manager, table(4, lines));
    expect(cellsIn(preview, 'fehler')).toEqual([['2', 'Messgrößen', t.problems.measuredStays(known)]]);
    expect((await apply(preview)).status).toBe(422);
  }
  expect(await removeUnmeasuredIndicator(program.services.db, indicatorId)).toBe(false);
});

test('an agreed measure keeps at least one indicator; a proposed one may lose the last that was never measured', async () => {
  await haveDraftMeasure();
  expect(cellsIn(await uploaded(manager, table(4, '')), 'fehler').map(([, column]) => column)).toEqual(['Messgrößen']);
  await clearPlan(program.services.db);
  const { measureId } = await haveDraftMeasure('proposed');
  expect((await apply(await uploaded(manager, table(4, '')))).status).toBe(303);
  expect(await indicatorsOf(program.services.db, measureId)).toEqual([]);
});

test('when somebody measures between preview and button, nothing is taken in', async () => {
  const { indicatorId } = await haveDraftMeasure();
  const preview = await uploaded(manager, table(4, fresh));
  await haveReading(indicatorId);
  const pressed = await apply(preview);
  expect(pressed.status).toBe(422);
  expect(cellsIn(pressed, 'fehler')).toHaveLength(1);
});

test('every line that cannot be understood is named with row, cell and line', async () => {
  await haveDraftMeasure();
  const indicators = [
    '; Prozent',
    'A; B; viel',
    'A; B; 3 (2024)',
    'A; B; 1 (01.01.2999)',
    'A;B;;;C',
    'A; B; ; 40 (31.02.2028)',
  ];
  const milestones = ['Bau; bald', 'Bau; 2027; Mai 2027', 'Bau; ; 01.01.2999', 'x'.repeat(501), 'A; 2027; ; noch was'];
  const wrong = cellsIn(await uploaded(manager, table(4, indicators.join('\n'), milestones.join('\n'))), 'fehler');
  expect(wrong.map(([, column, message]) => `${column} ${message?.split(':')[0]}`)).toEqual([
    ...indicators.map((_, index) => `Messgrößen Zeile ${index + 1} in der Zelle`),
    ...milestones.map((_, index) => `Meilensteine Zeile ${index + 1} in der Zelle`),
  ]);
  expect(wrong[1]?.[2]).toContain('zum Beispiel: 40 (31.12.2028)');
  expect(wrong[5]?.[2]).toContain('„31.02.2028“ ist kein genauer Tag');
  expect(wrong[6]?.[2]).toContain('„bald“');
});
