import { createHash } from 'node:crypto';
import { listBodies } from '../../directory/index.ts';
import type { Db } from '../../platform/database.ts';
import type { District } from '../../platform/district/district.ts';
import { findDraftEdition, type EditionRow } from '../action-plan.store.ts';
import { listEditions } from '../editions.store.ts';
import { nothingStored, readStoredPlan, type StoredPlan } from './exchange.store.ts';
import { planVocabularies, type Vocabularies } from './plan-vocabularies.ts';

/** Where a table may go: into the draft, or into the very first edition, which does not exist yet. Never into an adopted one. */
export type Target = { kind: 'draft'; edition: EditionRow } | { kind: 'first' } | { kind: 'adopted' };

export async function findTarget(db: Db): Promise<Target> {
  const draft = await findDraftEdition(db);
  if (draft) return { kind: 'draft', edition: draft };
  return { kind: (await listEditions(db)).length === 0 ? 'first' : 'adopted' };
}

export type Current = { target: Target; stored: StoredPlan; vocabularies: Vocabularies; state: string };

/** Everything that a table is compared with. */
export async function readCurrent(db: Db, district: District): Promise<Current> {
  const target = await findTarget(db);
  const stored = target.kind === 'draft' ? await readStoredPlan(db, target.edition.id) : nothingStored;
  const vocabularies = planVocabularies({ district, bodies: await listBodies(db) });
  return { target, stored, vocabularies, state: editionState(target, stored) };
}

/** A mark that is another one as soon as anything changed that a table can change. */
function editionState(target: Target, { fields, goals, measures, otherNumbers }: StoredPlan): string {
  const state = [
    target.kind === 'draft' ? [target.edition.id, target.edition.version] : target.kind,
    fields.map(({ id, version }) => [id, version]),
    goals.map(({ id, version }) => [id, version]),
    measures.map(({ number, status, version, words, indicators, milestones }) => [
      [number, status, version, words.goalId],
      [indicators, milestones],
    ]),
    [...otherNumbers],
  ];
  return createHash('sha256').update(JSON.stringify(state)).digest('hex');
}
