/** What a form carries to notice that a colleague saved something in between. */
export function versionOf({ updatedAt }: { updatedAt: Date }): string {
  return updatedAt.toISOString();
}
