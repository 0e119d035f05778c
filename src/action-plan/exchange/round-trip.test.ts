import { resolve } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { csvStream } from '../../platform/documents/csv.ts';
import { readTable } from '../../platform/documents/read-table.ts';
import { renderSpreadsheet, sheet } from '../../platform/documents/spreadsheet.ts';
import { loadDistrict } from '../../platform/district/district.ts';
import { precisions, startOfPeriod } from '../../platform/rough-day.ts';
import { twinStates } from '../../platform/text-twin/text-twin.ts';
import { crpdArticles } from '../crpd-articles.ts';
import { emptyWords, isSameWords, type MeasureWords } from '../measures/measure-words.ts';
import { crossCuttingTopics, hideableFields, origins, priorities, targetGroups } from '../taxonomy.ts';
import { nothingStored, type StoredPlan } from './exchange.store.ts';
import { planImport, type PlannedImport } from './plan-import.ts';
import { planTable, titlesOf } from './plan-table.ts';
import { planVocabularies } from './plan-vocabularies.ts';

const district = loadDistrict(resolve(import.meta.dirname, '../../../district'));
const bodies = ['Bauamt', 'Amt "A"; links', '=Amt', 'Bauamt', 'Straßenmeisterei 😀'].map((name, index) => ({
  code: `body-${index}`,
  name,
  active: index !== 2,
}));
const vocabularies = planVocabularies({ district, bodies });

/** Text as the forms of the program keep it. */
const text = (longest: number) =>
  fc
    .array(
      fc.oneof(
        fc.string({ unit: 'grapheme', maxLength: 4 }),
        fc.constantFrom(
          '=1+1',
          '+',
          '-',
          '@',
          "'",
          '"',
          ';',
          ',',
          '\n',
          '\t',
          ' ',
          'ß',
          'Ä',
          '😀',
          '👩🏽‍🦽',
          '_x000D_',
          '&lt;',
        ),
      ),
      { maxLength: 10 },
    )
    .map((parts) =>
      parts
        .join('')
        .normalize('NFC')
        // oxlint-disable-next-line no-control-regex -- no form and no workbook keeps these
        .replaceAll(/[\u0000-\u0008\u000B-\u001F\u007F-\u0084\u0086-\u009F\uFDD0-\uFDEF\uFFFD-\uFFFF]/gu, '')
        .slice(0, longest)
        .toWellFormed()
        .replaceAll('\uFFFD', '')
        .trim(),
    );
const filled = (longest: number) => text(longest).map((typed) => typed || 'Titel');
const maybe = (longest: number) => text(longest).map((typed) => typed || null);
const some = <Item>(items: readonly Item[]) => fc.subarray([...items], { maxLength: 4 });
const orNull = <Item>(items: readonly Item[]) => fc.constantFrom(null, ...items);
const day = fc
  .date({ min: new Date('1990-01-01'), max: new Date('2100-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const rough = fc
  .tuple(day, fc.constantFrom(...precisions))
  .map(([one, precision]) => ({ day: startOfPeriod(one, precision), precision }));
const decimal = fc
  .tuple(fc.bigInt({ min: -999_999_999_999n, max: 999_999_999_999n }), fc.constantFrom('', '.5', '.125', '.0001'))
  .map(([whole, fraction]) => `${whole}${fraction}`);
const indicator = fc
  .record({
    name: filled(300),
    unit: text(60),
    baseline: fc.option(decimal),
    days: fc.tuple(fc.option(day), fc.option(day)),
    target: fc.option(decimal),
  })
  .map(({ days: [one, other], ...rest }) => {
    const [baselineOn, targetOn] = one && other && other < one ? [other, one] : [one, other];
    return { ...rest, baselineOn, targetOn };
  });
const milestone = fc
  .record({ title: filled(500), due: fc.option(rough), reachedOn: fc.option(day) })
  .map(({ due, ...rest }) => ({ ...rest, dueDay: due?.day ?? null, duePrecision: due?.precision ?? null }));

const codes = bodies.map(({ code }) => code).filter((code) => code !== 'body-2');

const words: fc.Arbitrary<MeasureWords> = fc
  .record({
    title: filled(300),
    titleEasy: maybe(300),
    problem: text(100),
    goalText: text(100),
    text: text(200),
    textEasy: maybe(200),
    lifeAreas: some(district.lifeAreas.map(({ code }) => code)),
    crpdArticles: some(crpdArticles.map(({ number }) => number)),
    crossCuttingTopics: some(crossCuttingTopics),
    targetGroups: some(targetGroups),
    municipalityKeys: some(district.municipalities.map(({ key }) => key)),
    origin: orNull(origins),
    originNote: maybe(100),
    accountableBody: orNull(codes),
    contributors: some(codes),
    otherContributors: maybe(100),
    contactName: maybe(50),
    contactEmail: fc.constantFrom(null, 'eva@example.org', '-x@example.org'),
    contactTelephone: fc.constantFrom(null, '+49 3464 535-0', '03464 5350'),
    contactPrivacy: fc.constantFrom('office' as const, 'public' as const),
    start: fc.option(rough),
    due: fc.option(rough),
    isOngoing: fc.boolean(),
    reviewDay: fc.option(day),
    priority: orNull(priorities),
    costCents: fc.option(fc.nat(100_000_000_000)),
    costNote: maybe(100),
    fundingSource: maybe(100),
    legalBasis: maybe(100),
    decisionReference: maybe(50),
    hiddenFields: some(hideableFields),
  })
  .map(({ start, due, ...rest }) => {
    const after = start && due && due.day < start.day ? null : due;
    const end = rest.isOngoing ? null : after;
    return {
      ...emptyWords,
      ...rest,
      contributors: rest.contributors.filter((code) => code !== rest.accountableBody),
      startDay: start?.day ?? null,
      startPrecision: start?.precision ?? null,
      dueDay: end?.day ?? null,
      duePrecision: end?.precision ?? null,
    };
  });

const stored = (measure: number, at: number) => ({
  id: `i${measure}-${at}`,
  measureId: `m${measure}`,
  position: at + 1,
});

/** A plan with two fields and three goals, two of which have the same name, and measures below them or below none. */
const plan: fc.Arbitrary<StoredPlan> = fc
  .record({
    titles: fc.uniqueArray(filled(200), { minLength: 2, maxLength: 2 }),
    goal: filled(400),
    easy: fc.array(maybe(200), { minLength: 4, maxLength: 4 }),
    measures: fc.array(
      fc.record({
        words,
        place: fc.nat(3),
        easy: fc.constantFrom(...twinStates),
        indicators: fc.array(indicator, { maxLength: 3 }),
        milestones: fc.array(milestone, { maxLength: 3 }),
      }),
      { minLength: 1, maxLength: 4 },
    ),
  })
  .map(({ titles, goal, easy, measures }) => ({
    fields: titles.map((title, index) => ({
      id: `f${index}`,
      slug: `f${index}`,
      title,
      titleEasy: easy[index] ?? null,
      version: 1,
    })),
    goals: ['f0', 'f1'].map((fieldId, index) => ({
      id: `g${index}`,
      fieldId,
      title: goal,
      titleEasy: easy[2 + index] ?? null,
      version: 1,
    })),
    measures: measures.map(({ words: one, place, easy: twin, indicators, milestones }, index) => ({
      number: 3 * index + 2,
      status: 'proposed',
      version: 1,
      easyState: one.titleEasy === null && one.textEasy === null ? 'missing' : twin === 'missing' ? 'draft' : twin,
      words: { ...one, goalId: place < 2 ? `g${place}` : null },
      indicators: indicators.map((facts, at) => ({ ...facts, ...stored(index, at), isMeasured: at % 2 === 0 })),
      milestones: milestones.map((facts, at) => ({ ...facts, ...stored(index, at) })),
    })),
    otherNumbers: new Set<number>(),
  }));

async function filesOf(plan_: StoredPlan): Promise<readonly Uint8Array[]> {
  const table = planTable(plan_, vocabularies);
  const csv = new Uint8Array(await new Response(csvStream(table, 'german-excel')).arrayBuffer());
  return [csv, await renderSpreadsheet({ sheets: [sheet(table)] })];
}

function planned(bytes: Uint8Array, before: StoredPlan): PlannedImport {
  const table = readTable(bytes, { rows: 1001 });
  if (!table.ok) throw new Error(table.failure);
  return planImport(table.value, before, { vocabularies, today: '2100-12-31' });
}

test('what is exported comes back without any loss, whatever people wrote', async () => {
  await fc.assert(
    fc.asyncProperty(plan, async (known) => {
      const titles = titlesOf(known);
      for (const bytes of await filesOf(known)) {
        const { problems, measures } = planned(bytes, nothingStored);
        expect(problems).toEqual([]);
        expect(measures.map(({ number, kind }) => [number, kind])).toEqual(
          known.measures.map(({ number }) => [number, 'new']),
        );
        for (const [index, one] of measures.entries()) {
          const { number, words: read, easyState, field, goal, fieldEasy, goalEasy, indicators, milestones } = one;
          const { words: before, easyState: easy, ...lists } = known.measures[index]!;
          expect(lists.indicators).toMatchObject(indicators ?? []);
          expect(lists.milestones).toMatchObject(milestones ?? []);
          expect({ ...read, goalId: before.goalId }, `measure ${number}`).toEqual(before);
          expect(isSameWords({ ...read, goalId: before.goalId }, before)).toBe(true);
          expect({ field, goal, fieldEasy, goalEasy }).toEqual(titles(before.goalId));
          expect(easyState ?? 'missing').toBe(easy);
        }
      }
    }),
    { numRuns: 40 },
  );
}, 60_000);

test('a table that was not touched changes nothing', async () => {
  await fc.assert(
    fc.asyncProperty(plan, async (known) => {
      for (const bytes of await filesOf(known)) {
        const { problems, measures, newFields, newGoals, easyTitles, untouched } = planned(bytes, known);
        expect([problems, newFields, newGoals, easyTitles, untouched]).toEqual([[], [], [], [], 0]);
        expect(measures.map(({ kind }) => kind)).toEqual(known.measures.map(() => 'unchanged'));
      }
    }),
    { numRuns: 20 },
  );
}, 60_000);
