import { system } from '../platform/actor.ts';
import type { Services } from '../platform/services.ts';
import { transact } from '../platform/use-case.ts';
import type { Insertable } from 'kysely';
import { insertMeasure, insertVersion, nextMeasureNumber } from './action-plan.store.ts';
import type { MeasuresTable, MeasureVersionsTable, PlanEditionsTable } from './action-plan.tables.ts';
import { insertEdition, insertField, insertGoal } from './editions.store.ts';
import { insertIndicator } from './indicators.store.ts';

export type BuiltEdition = { editionId: string; fieldId: string; goalId: string };

/** An edition in force with one field („Barrierefreiheit“, `barrierefreiheit`) and one goal; change what matters to the test. */
export async function haveEdition(
  { db, clock }: Services,
  change: Partial<Insertable<PlanEditionsTable>> = {},
): Promise<BuiltEdition> {
  const now = clock.now();
  const editionId = await insertEdition(db, {
    number: 1,
    state: 'adopted',
    title: 'Gemeinsam Vielfalt leben',
    firstYear: 2024,
    lastYear: 2028,
    decisionReference: 'KT 80/10/2020',
    decidedBy: 'Kreistag',
    adoptedOn: change.state === 'draft' ? null : '2024-03-20',
    createdAt: now,
    updatedAt: now,
    ...change,
  });
  const fieldId = await insertField(db, {
    editionId,
    slug: 'barrierefreiheit',
    position: 1,
    title: 'Barrierefreiheit',
    titleEasy: 'Ohne Hindernisse',
  });
  const goalId = await insertGoal(db, { fieldId, position: 1, title: 'Wege und Haltestellen sind für alle nutzbar.' });
  return { editionId, fieldId, goalId };
}

export type BuiltMeasure = { measureId: string; versionId: string; number: number };

/** A measure with everything an agreed one needs, published and agreed, in the given edition. */
export async function haveMeasure(
  services: Services,
  edition: Pick<BuiltEdition, 'editionId' | 'goalId'>,
  change: {
    measure?: Partial<Insertable<MeasuresTable>>;
    version?: Partial<Insertable<MeasureVersionsTable>>;
    /** False for a measure without any indicator. */
    indicator?: boolean;
  } = {},
): Promise<BuiltMeasure> {
  return transact(services, system, async ({ db, now }) => {
    const number = change.measure?.number ?? (await nextMeasureNumber(db));
    const measureId = await insertMeasure(db, {
      status: 'agreed',
      statusSince: now,
      turn: 'accountableBody',
      turnSince: now,
      publishedAt: now,
      createdAt: now,
      updatedAt: now,
      ...change.measure,
      number,
    });
    const versionId = await insertVersion(db, {
      measureId,
      editionId: edition.editionId,
      goalId: edition.goalId,
      title: 'Leitstreifen an Haltestellen',
      titleEasy: 'Streifen zum Fühlen an Halte-Stellen',
      problem: 'Blinde Menschen finden den Einstieg nicht.',
      goalText: 'Alle Haltestellen mit mehr als 100 Fahrgästen am Tag haben Leitstreifen.',
      text: 'Die Gemeinden bauen an den Haltestellen Leitstreifen ein.',
      origin: 'barrier',
      accountableBody: 'district-roads',
      dueDay: '2028-01-01',
      duePrecision: 'year',
      updatedAt: now,
      ...change.version,
    });
    if (change.indicator !== false) {
      await insertIndicator(db, {
        measureId,
        position: 1,
        name: 'Haltestellen mit Leitstreifen',
        unit: 'Haltestellen',
        baseline: 3,
        baselineOn: '2024-01-01',
        target: 40,
        targetOn: '2028-12-31',
      });
    }
    return { measureId, versionId, number };
  });
}
