import { failure, success, type Result } from '../result.ts';

export const twinStates = ['missing', 'draft', 'inTest', 'tested', 'outdated'] as const;
export type TwinState = (typeof twinStates)[number];

/** What somebody may say about an easy text by hand; missing and outdated follow from the texts. */
export const chosenTwinStates = ['draft', 'inTest', 'tested'] as const;

/** Title and text in both levels, as one piece of public wording. */
export type PublicWords = { title: string; text: string; titleEasy: string; textEasy: string };

export type Twin = { state: TwinState; outdatedSince: Date | null };

/** As long as nothing is written. */
export const noTwin: Twin = { state: 'missing', outdatedSince: null };

type Saving = {
  before: { words: PublicWords; twin: Twin };
  after: PublicWords;
  /** What the editor says about the easy text; nothing when they were not asked. */
  chosen?: (typeof chosenTwinStates)[number] | undefined;
  /** „Hat sich die Bedeutung geändert?“ */
  meaningChanged?: boolean | undefined;
  now: Date;
};

const hasEasy = ({ titleEasy, textEasy }: PublicWords) => titleEasy !== '' || textEasy !== '';
const isSameEasy = (one: PublicWords, other: PublicWords) =>
  one.titleEasy === other.titleEasy && one.textEasy === other.textEasy;
const isSameStandard = (one: PublicWords, other: PublicWords) => one.title === other.title && one.text === other.text;

/** Whether saving has to ask if the meaning changed: the standard text did, and its easy twin stays as it was. */
export function mustAskMeaning({ before, after }: Pick<Saving, 'before' | 'after'>): boolean {
  const hadStandard = before.words.title !== '' || before.words.text !== '';
  const isCurrent = before.twin.state !== 'missing' && before.twin.state !== 'outdated';
  return (
    hadStandard &&
    isCurrent &&
    hasEasy(after) &&
    !isSameStandard(before.words, after) &&
    isSameEasy(before.words, after)
  );
}

/**
 * The honest state of the easy twin after saving. It is outdated as soon as the standard text means something else, and a tested text
 * that is changed has to be tested again.
 */
export function twinAfterSaving(saving: Saving): Result<Twin, 'meaning-unknown'> {
  const { before, after, chosen, meaningChanged, now } = saving;
  if (!hasEasy(after)) return success({ state: 'missing', outdatedSince: null });
  if (mustAskMeaning(saving)) {
    if (meaningChanged === undefined) return failure('meaning-unknown');
    if (meaningChanged) return success({ state: 'outdated', outdatedSince: now });
  }
  const isSame = isSameEasy(before.words, after);
  if (isSame && before.twin.state === 'outdated' && chosen === undefined) return success(before.twin);
  if (!isSame && before.twin.state === 'tested' && (chosen ?? 'tested') === 'tested') {
    return success({ state: 'draft', outdatedSince: null });
  }
  const kept = before.twin.state === 'missing' || before.twin.state === 'outdated' ? 'draft' : before.twin.state;
  return success({ state: chosen ?? kept, outdatedSince: null });
}
