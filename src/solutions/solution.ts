import type { BarrierKind } from '../barriers/index.ts';
import { addMonths, type Day } from '../platform/calendar.ts';
import type { PublicWords } from '../platform/text-twin/text-twin.ts';
import type { Condition } from './condition.ts';
import { readFunding } from './funding.ts';

/**
 * What money mainly goes into. No prices: nobody can honestly say what a lowered kerb costs here before somebody has looked. `unknown` is
 * for what the body that pays has to say.
 */
export const costClasses = ['work', 'purchase', 'construction', 'unknown'] as const;
export type CostClass = (typeof costClasses)[number];

/** Everything that is written in an entry. Sources, funding and examples are one a line. */
export type SolutionWords = {
  readonly title: string;
  readonly problem: string;
  readonly action: string;
  readonly interim: string;
  readonly cost: string;
  readonly upkeep: string;
  readonly duration: string;
  readonly competent: string;
  readonly sources: string;
  readonly funding: string;
  readonly examples: string;
  readonly titleEasy: string;
  readonly textEasy: string;
  readonly kinds: readonly BarrierKind[];
  readonly lifeAreas: readonly string[];
  readonly conditions: readonly Condition[];
  readonly keywords: string;
  readonly costClass: CostClass;
  /** The day on which somebody last made sure that all of it is true. */
  readonly asOf: Day;
};

/** How long the words of an entry are believed, and how long what is said about money. */
const monthsBelieved = { words: 12, funding: 6 } as const;

/** The day from which an entry has to be looked through again: the first of its dates that grows old or ends. */
export function reviewDueOn({ asOf, funding }: Pick<SolutionWords, 'asOf' | 'funding'>): Day {
  const programmes = readFunding(funding);
  const days = programmes.ok
    ? programmes.value.flatMap(({ asOf: told, until }) => [
        addMonths(told, monthsBelieved.funding),
        ...(until === null ? [] : [until]),
      ])
    : [];
  return [addMonths(asOf, monthsBelieved.words), ...days].toSorted()[0] ?? asOf;
}

/** The two levels as the text twin compares them: whoever changes the problem or the interim help changes the standard text, too. */
export function publicWordsOf({ title, problem, action, interim, titleEasy, textEasy }: SolutionWords): PublicWords {
  return { title, text: [problem, action, interim].join('\n\n'), titleEasy, textEasy };
}

/** „Orientierung: …“ marks what was not checked against the norm itself. */
export type Source = { readonly text: string; readonly isOrientation: boolean };

export function sourcesIn(lines: string): readonly Source[] {
  return linesOf(lines).map((line) => {
    const orientation = /^(?:zur )?orientierung:\s*(.+)$/iu.exec(line)?.[1];
    return { text: orientation ?? line, isOrientation: orientation !== undefined };
  });
}

/** „Ort: was dort geschehen ist“. */
export type Example = { readonly place: string | null; readonly text: string };

export function examplesIn(lines: string): readonly Example[] {
  return linesOf(lines).map((line) => {
    const [, place, text] = /^([^:]{2,80}): (.+)$/u.exec(line) ?? [];
    return place === undefined || text === undefined ? { place: null, text: line } : { place, text };
  });
}

/** Lines with something on them, without the hyphen of a list. */
export function linesOf(text: string): readonly string[] {
  return text
    .split('\n')
    .map((line) => line.replace(/^\s*[-–•]\s+/u, '').trim())
    .filter(Boolean);
}

/** Nobody is shown an entry that does not say what to do about what, or where that is from. */
export function mayBePublic({
  problem,
  action,
  sources,
}: Pick<SolutionWords, 'problem' | 'action' | 'sources'>): boolean {
  return [problem, action, sources].every((text) => text.trim() !== '');
}
