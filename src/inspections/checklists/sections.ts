/** Items in their order, put together by the part of the place that they belong to. */
export type Section<Item> = { readonly title: string; readonly items: readonly Item[] };

export function sectionsOf<Item extends { readonly section: string }>(
  items: readonly Item[],
): readonly Section<Item>[] {
  return [...Map.groupBy(items, ({ section }) => section)].map(([title, own]) => ({ title, items: own }));
}
