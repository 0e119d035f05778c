import { statusesAfter } from '../measure.ts';
import type { Gap } from '../measure.ts';
import { publishObstacle, type PublishObstacle } from '../care/publishing.ts';
import { isCarried } from '../plan-reading.ts';
import { gapsOfVersion, oldMeasures, statusAfterMark } from './continuation.ts';
import type { EditionVersion } from './versions.store.ts';

type NamedMeasure = Pick<EditionVersion, 'number' | 'title'>;

/** What has to be settled before an edition may be adopted, in the order in which it is listed. */
export type Obstacle =
  | { kind: 'noField' }
  | { kind: 'fieldWithoutGoal'; slug: string; title: string }
  | { kind: 'missingFromDraft'; measure: NamedMeasure }
  | { kind: 'unmarked'; measure: NamedMeasure }
  | { kind: 'withoutGoal'; measure: NamedMeasure }
  | { kind: 'cannotComplete'; measure: NamedMeasure }
  | { kind: 'incompleteForDone'; measure: NamedMeasure; gaps: readonly Gap[] }
  | { kind: 'cannotDrop'; measure: NamedMeasure };

type DraftContents = {
  fields: readonly { id: string; slug: string; title: string }[];
  goals: readonly { fieldId: string }[];
  versions: readonly EditionVersion[];
  /** The measures of the edition in force; empty for the very first edition. */
  old: readonly EditionVersion[];
};

/** All that stands in the way of adopting a draft. */
export function obstaclesOf({ fields, goals, versions, old }: DraftContents): readonly Obstacle[] {
  const { present, missing } = oldMeasures(old, versions);
  const withGoal = new Set(goals.map(({ fieldId }) => fieldId));
  return [
    ...(fields.length === 0 ? [{ kind: 'noField' as const }] : []),
    ...fields
      .filter(({ id }) => !withGoal.has(id))
      .map(({ slug, title }) => ({ kind: 'fieldWithoutGoal' as const, slug, title })),
    ...missing.map((measure) => ({ kind: 'missingFromDraft' as const, measure })),
    ...present
      .filter(({ after }) => after.continuation === null)
      .map(({ after }) => ({ kind: 'unmarked' as const, measure: after })),
    ...versions
      .filter((version) => isCarried(version) && version.goalId === null)
      .map((measure) => ({ kind: 'withoutGoal' as const, measure })),
    ...versions.flatMap(endingObstacle),
  ];
}

/** What was marked may not be possible any more: the measure moved on, or its record is too thin to call it completed. */
function endingObstacle(version: EditionVersion): readonly Obstacle[] {
  const next = statusAfterMark(version.status, version.continuation);
  if (next === null) return [];
  if (!statusesAfter(version.status).includes(next)) {
    return [{ kind: next === 'completed' ? 'cannotComplete' : 'cannotDrop', measure: version }];
  }
  const gaps = gapsOfVersion(version);
  return next === 'completed' && gaps.length > 0 ? [{ kind: 'incompleteForDone', measure: version, gaps }] : [];
}

/** Proposals that the decision would turn into agreed measures, if nothing is missing in them. */
export function proposalsOf(versions: readonly EditionVersion[]): {
  complete: readonly EditionVersion[];
  incomplete: readonly EditionVersion[];
} {
  const proposed = versions.filter((version) => version.status === 'proposed' && isCarried(version));
  return {
    complete: proposed.filter((version) => gapsOfVersion(version).length === 0),
    incomplete: proposed.filter((version) => gapsOfVersion(version).length > 0),
  };
}

/** A measure that nobody but the office could read so far, and why the decision does not change that. */
export type Unpublished = { version: EditionVersion; reason: PublishObstacle | 'ended' };

/** Splits the measures that are not public yet: those that become so with the decision, and those that stay as they are. */
export function publicityOf(versions: readonly EditionVersion[]): {
  toPublish: readonly EditionVersion[];
  unpublished: readonly Unpublished[];
} {
  const toPublish: EditionVersion[] = [];
  const unpublished: Unpublished[] = [];
  for (const version of versions.filter(({ publishedAt }) => publishedAt === null)) {
    const reason = isCarried(version) ? publishObstacle(version) : 'ended';
    if (reason === null) toPublish.push(version);
    else unpublished.push({ version, reason });
  }
  return { toPublish, unpublished };
}

/** Measures that wait for their accountable body while the draft makes it another one: that body's time begins with the decision. */
export function handedOver(old: readonly EditionVersion[], versions: readonly EditionVersion[]): ReadonlySet<string> {
  const before = new Map(old.map(({ measureId, accountableBody }) => [measureId, accountableBody]));
  const handed = versions.filter(
    (version) =>
      isCarried(version) &&
      version.turn === 'accountableBody' &&
      before.has(version.measureId) &&
      before.get(version.measureId) !== version.accountableBody,
  );
  return new Set(handed.map(({ measureId }) => measureId));
}
