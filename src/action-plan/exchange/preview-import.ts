import { dayOf } from '../../platform/calendar.ts';
import type { Services } from '../../platform/services.ts';
import { findImport, type ImportRow } from './imports.store.ts';
import { planImport, type PlannedImport } from './plan-import.ts';
import { readCurrent, type Target } from './read-current.ts';

export type Previewed = {
  upload: ImportRow;
  target: Target;
  planned: PlannedImport;
  /** Of the edition as the preview shows it. */
  state: string;
};

/** What an upload would do to the plan as it is now; only for the person who uploaded it. */
export async function previewImport(
  { db, district, clock }: Services,
  wanted: { id: string; createdBy: string },
): Promise<Previewed | undefined> {
  const upload = await findImport(db, { ...wanted, now: clock.now() });
  if (!upload) return undefined;
  const today = dayOf(clock.now());
  const { target, stored, vocabularies, state } = await readCurrent(db, district);
  return { upload, target, planned: planImport(upload.content, stored, { vocabularies, today }), state };
}
