import { staffNames } from '../../accounts/index.ts';
import type { Db } from '../../platform/database.ts';
import type { Verdict } from '../checklists/checklist.ts';
import { itemsOf, type ItemRow } from '../checklists/checklists.store.ts';
import { sectionsOf, type Section } from '../checklists/sections.ts';
import { findingsOf, type FindingRow } from '../findings/findings.store.ts';
import { participationOf, peopleOf, type InspectionRow } from '../inspections.store.ts';
import { photosOf, type InspectionPhoto } from '../photos/photos.store.ts';
import { resultsOf, type ResultRow } from '../record/results.store.ts';

/** One item with everything that was found out about it. */
export type InspectedItem = {
  readonly item: ItemRow;
  readonly section: string;
  /** As on paper: 1 for the first item of the whole checklist. */
  readonly number: number;
  readonly result: ResultRow | undefined;
  readonly photos: readonly InspectionPhoto[];
  readonly finding: FindingRow | undefined;
};

/** An inspection with its items and people, for its pages. */
export async function readInspection(db: Db, inspection: InspectionRow) {
  const { id, versionId } = inspection;
  const [items, results, photos, findings, people, participation, names] = await Promise.all([
    itemsOf(db, versionId),
    resultsOf(db, id),
    photosOf(db, id),
    findingsOf(db, id),
    peopleOf(db, id),
    participationOf(db, id),
    staffNames(db),
  ]);
  const inspected: InspectedItem[] = items.map((item, index) => ({
    item,
    section: item.section,
    number: index + 1,
    result: results.find(({ itemCode }) => itemCode === item.code),
    photos: photos.filter(({ itemCode }) => itemCode === item.code),
    finding: findings.find(({ itemCode }) => itemCode === item.code),
  }));
  return {
    inspection,
    items: inspected,
    sections: sectionsOf(inspected) satisfies readonly Section<InspectedItem>[],
    people: people.flatMap((staffId) => names.get(staffId) ?? []).toSorted((one, other) => one.localeCompare(other)),
    participation,
    nameOf: (staffId: string | null) => (staffId === null ? null : (names.get(staffId) ?? null)),
  };
}

export type Inspection = Awaited<ReturnType<typeof readInspection>>;

export const verdictOf = ({ result }: InspectedItem): Verdict => result?.verdict ?? 'unchecked';

/** How many items have which verdict. */
export function countVerdicts(items: readonly InspectedItem[]): Readonly<Record<Verdict, number>> {
  const counts = { fits: 0, fails: 0, notApplicable: 0, unchecked: 0 };
  for (const item of items) counts[verdictOf(item)] += 1;
  return counts;
}

/** What does not fit, in the order of the checklist. */
export const findingsIn = (items: readonly InspectedItem[]): readonly InspectedItem[] =>
  items.filter((item) => verdictOf(item) === 'fails');
