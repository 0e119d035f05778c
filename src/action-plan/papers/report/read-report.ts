import type { Db } from '../../../platform/database.ts';
import type { EditionRow } from '../../action-plan.store.ts';
import { findEdition } from '../../editions.store.ts';
import {
  correctionsOf,
  entriesOf,
  findPeriod,
  type ReportCorrection,
  type ReportEntryRow,
  type ReportPeriod,
} from '../../reports.store.ts';

/** What everybody may read of a frozen state of the plan. */
export type PublicReport = {
  period: ReportPeriod;
  edition: EditionRow;
  entries: readonly ReportEntryRow[];
  corrections: readonly ReportCorrection[];
};

/**
 * The state that was frozen when a round was closed.
 * @returns nothing while the round runs, or when it was about an edition that nobody has adopted yet
 */
export async function readReport(db: Db, round: number): Promise<PublicReport | undefined> {
  const period = await findPeriod(db, round);
  const edition = period && (await findEdition(db, period.editionNumber));
  if (!edition || edition.state === 'draft') return undefined;
  const [entries, corrections] = await Promise.all([
    entriesOf(db, period.id, { publicOnly: true }),
    correctionsOf(db, period.id, { publicOnly: true }),
  ]);
  return { period, edition, entries: entries.map(withoutTakenBackWords), corrections };
}

/** Nothing that is made of a public report can show what was taken from the public; what is counted stays. */
function withoutTakenBackWords(entry: ReportEntryRow): ReportEntryRow {
  if (!entry.isTakenBack) return entry;
  const none = {
    titleEasy: null,
    bodyName: null,
    statusReason: null,
    lightReason: null,
    lightReasonEasy: null,
  } as const;
  return { ...entry, ...none, title: '', reportText: null, reportTextEasy: null };
}
