import type { TwinState } from '../../platform/text-twin/text-twin.ts';
import type { MeasureVersionRow } from '../action-plan.store.ts';
import { diffWords, type WordChange } from '../../platform/text-diff.ts';
import { describeField } from './describe-field.ts';
import type { MeasureChoices } from './measure-choices.ts';
import type { FieldName } from './measure-form.messages.ts';
import { changedFields, lastingValues, type LastingValues } from './measure-values.ts';
import { lastingWords, type MeasureWords } from './measure-words.ts';
import type { revisionsOf } from './versions.store.ts';

export type Change = {
  readonly version: number;
  readonly at: Date;
  readonly actorId: string | null;
  readonly fields: readonly { field: FieldName; changes: readonly WordChange[] }[];
  /** Before and after, when the state of the easy text changed. */
  readonly easyState: readonly [TwinState, TwinState] | null;
  readonly contactChanged: boolean;
};

type Saves = Awaited<ReturnType<typeof revisionsOf>>;

/** What each save changed, newest first: the words before it compared with those before the next one. */
export function listChanges(
  saves: Saves,
  now: { version: MeasureVersionRow; words: MeasureWords },
  choices: MeasureChoices,
): readonly Change[] {
  const changes = saves.map(({ version, at, actorId, before }, index): Change => {
    const next = saves[index + 1]?.before;
    const [old, fresh] = [lastingValues(before.words), lastingValues(next?.words ?? lastingWords(now.words))];
    const easyState = next?.easyState ?? now.version.easyState;
    return {
      version: version + 1,
      at,
      actorId,
      fields: changedFields<LastingValues>(old, fresh).map((field) => ({
        field,
        changes: changesIn(field, old[field], fresh[field], choices),
      })),
      easyState: easyState === before.easyState ? null : [before.easyState, easyState],
      contactChanged: before.contactChanged,
    };
  });
  return changes.toReversed();
}

const texts: ReadonlySet<FieldName> = new Set([
  'title',
  'problem',
  'goalText',
  'text',
  'titleEasy',
  'textEasy',
  'originNote',
  'otherContributors',
  'costNote',
  'fundingSource',
  'legalBasis',
  'decisionReference',
]);

type Value = string | readonly string[];

/** Words in texts; whole answers where something was chosen. */
function changesIn(field: FieldName, old: Value, fresh: Value, choices: MeasureChoices): readonly WordChange[] {
  const [before, after] = [describeField(field, old, choices), describeField(field, fresh, choices)];
  if (texts.has(field)) return diffWords(before, after);
  const lines = (text: string) => text.split('\n').filter(Boolean);
  const [gone, come] = [new Set(lines(before)), new Set(lines(after))];
  const all = [...new Set([...gone, ...come])];
  return all.flatMap((line, index): WordChange[] => [
    { kind: gone.has(line) ? (come.has(line) ? 'same' : 'removed') : 'added', text: line },
    ...(index < all.length - 1 ? [{ kind: 'same' as const, text: '\n' }] : []),
  ]);
}
