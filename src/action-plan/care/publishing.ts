/** What stands in the way of letting everybody read a measure. Gaps do not: they are shown. */
export type PublishObstacle = 'text-missing';

/** The one rule for publishing by hand and with a decision: whatever becomes public says what is done. */
export function publishObstacle({ text }: { readonly text: string }): PublishObstacle | null {
  return text.trim() === '' ? 'text-missing' : null;
}
