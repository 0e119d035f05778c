import sharp from 'sharp';
import { system, type Actor } from '../platform/actor.ts';
import type { Services } from '../platform/services.ts';
import { transact } from '../platform/use-case.ts';
import type { Method } from './inspection.ts';
import { finishInspection } from './finish/finish-inspection.ts';
import type { PlanInput } from './plan/plan.form.ts';
import { planInspection } from './plan/plan-inspection.ts';
import { recordResults, type EntryOutcome, type ResultEntry } from './record/record-results.ts';

/** A public library that is to be inspected in a week; change what matters to the test. */
export function aPlan(change: Partial<PlanInput> = {}): PlanInput {
  return {
    checklist: 'publicBuilding',
    placeId: null,
    placeName: 'Stadtbibliothek',
    placeAddress: 'Markt 1',
    municipalityKey: '15087370',
    lat: null,
    lon: null,
    plannedOn: '2026-11-30',
    plannedPrecision: 'day',
    people: [],
    groups: [],
    note: '',
    ...change,
  };
}

export type BuiltInspection = { readonly id: string; readonly number: number };

export async function haveInspection(services: Services, change: Partial<PlanInput> = {}): Promise<BuiltInspection> {
  const planned = await transact(services, system, (work) => planInspection(work, aPlan(change)));
  if (!planned.ok) throw new Error(`this plan is not allowed: ${planned.failure}`);
  return planned.value;
}

/** An answer nobody has given before. */
export function anEntry(change: Partial<ResultEntry> = {}): ResultEntry {
  return {
    itemCode: 'entranceDoorWidth',
    key: crypto.randomUUID(),
    base: 0,
    verdict: 'unchecked',
    measured: null,
    remark: '',
    ...change,
  };
}

export async function haveResults(
  services: Services,
  inspectionId: string,
  entries: readonly Partial<ResultEntry>[],
  actor: Actor = system,
): Promise<readonly EntryOutcome[]> {
  const recorded = await transact(services, actor, (work) => recordResults(work, inspectionId, entries.map(anEntry)));
  if (!recorded.ok) throw new Error(`these results are not allowed: ${recorded.failure}`);
  return recorded.value;
}

export async function haveFinished(
  services: Services,
  inspectionId: string,
  change: { method?: Method; heldOn?: string; summary?: string } = {},
): Promise<void> {
  const finish = { heldOn: '2026-11-20', method: 'inspected', summary: '', parts: new Map(), groups: [] } as const;
  const finished = await transact(services, system, (work) =>
    finishInspection(work, { ...finish, ...change, inspectionId }),
  );
  if (!finished.ok) throw new Error(`this end is not allowed: ${finished.failure}`);
}

/** A photo as a telephone sends it. */
export const aPicture = async () => {
  const bytes = await sharp({ create: { width: 40, height: 30, channels: 3, background: '#888' } })
    .png()
    .toBuffer();
  return new File([new Uint8Array(bytes)], 'tuer.png');
};
