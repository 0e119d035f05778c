import type { BarrierKind, PlaceKind } from '../../barriers/index.ts';
import { recordFoundBarrier } from '../../barriers/index.ts';
import { actorId } from '../../platform/actor.ts';
import type { EncodedImage } from '../../platform/files/image.ts';
import { saveImage } from '../../platform/files/stored-image.store.ts';
import { failure, success, type Result } from '../../platform/result.ts';
import type { Services } from '../../platform/services.ts';
import type { Work } from '../../platform/use-case.ts';
import type { ChecklistCode } from '../checklists/checklist.ts';
import { findVersionById, itemsOf, type ItemRow } from '../checklists/checklists.store.ts';
import { lockInspection } from '../inspections.store.ts';
import { resultsOf, type ResultRow } from '../record/results.store.ts';
import { deleteFinding, findingsOf, insertFinding } from './findings.store.ts';
import { defectTitle, findingText, foundNote } from './finding-words.ts';

type Wanted = { readonly inspectionId: string; readonly itemCode: string };

export type FindingFault = 'not-found' | 'no-finding' | 'decided';

const placeKinds: Record<ChecklistCode, PlaceKind> = {
  footway: 'outdoors',
  busStop: 'transit',
  publicBuilding: 'building',
  surgery: 'building',
  pollingStation: 'building',
  playground: 'outdoors',
  restaurant: 'building',
  website: 'website',
};

/** What a decision is about: the result that does not fit, with its item. Two who decide at once wait for each other. */
async function findUndecided(work: Work, { inspectionId, itemCode }: Wanted) {
  const inspection = await lockInspection(work.db, inspectionId);
  if (!inspection || inspection.state === 'cancelled') return failure('not-found' as const);
  const item = (await itemsOf(work.db, inspection.versionId)).find(({ code }) => code === itemCode);
  const [result] = await resultsOf(work.db, inspectionId, [itemCode]);
  if (!item || result?.verdict !== 'fails') return failure('no-finding' as const);
  const decided = (await findingsOf(work.db, inspectionId)).find((finding) => finding.itemCode === itemCode);
  return success({ inspection, item, result, decided });
}

/**
 * Makes a barrier of a finding: kind, measured fact, place and photos come along, and both show each other. Pressed twice, or by two
 * colleagues, it makes one barrier.
 * @returns the number of the barrier
 */
export async function turnIntoBarrier(
  work: Work,
  services: Pick<Services, 'config' | 'district' | 'files'>,
  { photos, ...wanted }: Wanted & { photos: readonly { image: EncodedImage; description: string }[] },
): Promise<Result<number, FindingFault>> {
  const found = await findUndecided(work, wanted);
  if (!found.ok) return found;
  const { inspection, item, result, decided } = found.value;
  if (decided?.barrierNumber) return success(decided.barrierNumber);
  if (decided) return failure('decided');
  const version = await findVersionById(work.db, inspection.versionId);
  if (!version) return failure('not-found');
  // Copies of their own, so that either can be erased without the other.
  const stored: { fileId: string; description: string }[] = [];
  for (const { image, description } of photos) {
    stored.push({ fileId: await saveImage(work, services.files, image), description });
  }
  const barrier = await recordFoundBarrier(work, services, {
    placeKind: placeKinds[version.checklistCode],
    // Checked against the list of kinds when the checklist was saved.
    kind: item.barrierKind as BarrierKind,
    municipalityKey: inspection.municipalityKey,
    placeText: [inspection.placeName, inspection.placeAddress].filter(Boolean).join(', '),
    position: inspection.lat === null || inspection.lon === null ? null : { lat: inspection.lat, lon: inspection.lon },
    facts: factsOf(item, result),
    title: defectTitle(item),
    text: findingText(item, result, inspection.placeName),
    photos: stored,
    note: foundNote(inspection.number, item.question),
  });
  await decide(work, wanted, { decision: 'barrier', barrierId: barrier.id });
  await work.audit('inspections.finding-became-barrier', `inspection ${inspection.number}`, {
    barrier: barrier.number,
  });
  return success(barrier.number);
}

const factsOf = ({ factCode }: ItemRow, { measured }: ResultRow) =>
  factCode === null || measured === null ? {} : { [factCode]: measured };

/** Says why a finding becomes no barrier. */
export async function dismissFinding(
  work: Work,
  { reason, ...wanted }: Wanted & { reason: string },
): Promise<Result<null, FindingFault>> {
  const found = await findUndecided(work, wanted);
  if (!found.ok) return found;
  const { inspection, decided } = found.value;
  if (decided) return decided.reason === reason ? success(null) : failure('decided');
  await decide(work, wanted, { decision: 'noBarrier', reason });
  await work.audit('inspections.finding-dismissed', `inspection ${inspection.number}`);
  return success(null);
}

/** Takes back that a finding becomes no barrier. */
export async function reopenFinding(
  work: Work,
  { inspectionId, itemCode }: Wanted,
): Promise<Result<null, 'not-found'>> {
  const inspection = await lockInspection(work.db, inspectionId);
  if (!inspection) return failure('not-found');
  if (await deleteFinding(work.db, inspectionId, itemCode)) {
    await work.audit('inspections.finding-reopened', `inspection ${inspection.number}`);
  }
  return success(null);
}

type Decision = { decision: 'barrier'; barrierId: string } | { decision: 'noBarrier'; reason: string };

function decide(work: Work, { inspectionId, itemCode }: Wanted, decision: Decision): Promise<void> {
  const decided = { decidedAt: work.now, decidedBy: actorId(work.actor) };
  return insertFinding(work.db, { inspectionId, itemCode, ...decision, ...decided });
}
