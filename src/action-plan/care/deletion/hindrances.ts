/** Why a measure can't be deleted any more. The first two last; the others somebody may take away first, where the file offers it. */
export const hindrances = [
  'decided',
  'published',
  'questions',
  'reported',
  'steps',
  'readings',
  'participation',
  'documents',
  'milestones',
] as const;
export type Hindrance = (typeof hindrances)[number];

/** What hangs on a measure, counted. */
export type Hanging = Readonly<Record<Exclude<Hindrance, 'decided' | 'published'>, number>>;

type Known = {
  measure: { publishedAt: Date | null };
  editions: readonly { state: string }[];
  hanging: Hanging;
};

/** Everything that stands against deleting a measure, the weightiest first; nothing when it may go. */
export function hindrancesOf({ measure, editions, hanging }: Known): readonly Hindrance[] {
  const stands = (hindrance: Hindrance): boolean => {
    switch (hindrance) {
      case 'decided':
        return editions.some(({ state }) => state !== 'draft');
      case 'published':
        return measure.publishedAt !== null;
      default:
        return hanging[hindrance] > 0;
    }
  };
  return hindrances.filter(stands);
}
