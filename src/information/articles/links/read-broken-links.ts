import type { Db } from '../../../platform/database.ts';
import { publicArticlesOf, type PlacedArticle } from '../articles.store.ts';
import { usesOf } from './link-addresses.ts';
import { brokenLinks, type LinkRow } from './links.store.ts';

export type BrokenLink = LinkRow & { readonly usedIn: readonly PlacedArticle[] };

/** Addresses that nobody finds and that a public article leads to now; what was taken out of a text since the last look concerns nobody any more. */
export async function readBrokenLinks(db: Db, now: Date): Promise<readonly BrokenLink[]> {
  const links = await brokenLinks(db);
  const ids = new Set(links.flatMap(({ articleIds }) => articleIds));
  const uses = usesOf(await publicArticlesOf(db, [...ids], now));
  return links.flatMap((link) => {
    const usedIn = uses.get(link.address) ?? [];
    return usedIn.length > 0 ? [{ ...link, usedIn }] : [];
  });
}
