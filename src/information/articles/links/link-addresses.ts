import { parseMarkdown } from '../../../platform/markdown.ts';
import type { ArticleWords } from '../article.ts';
import { relatedLinks } from '../related-links.ts';

/** Where a text leads: addresses on the web and paths of ours, each once. Mail and telephone cannot be looked at. */
export function addressesIn(text: string): readonly string[] {
  const found = new Set<string>();
  for (const { children } of parseMarkdown(text))
    for (const token of children ?? []) {
      const address = token.type === 'link_open' ? withoutPlace(String(token.attrGet('href') ?? '')) : '';
      if (canBeLookedAt(address)) found.add(address);
    }
  return [...found];
}

const canBeLookedAt = (address: string): boolean =>
  /^(?:https?:\/\/[^/]|\/(?!\/))/iu.test(address) && address.length <= 2000;

/** Where the links at the end of an article lead. */
const relatedAddressesIn = (lines: string): readonly string[] =>
  relatedLinks(lines)
    .map(({ address }) => withoutPlace(address))
    .filter(canBeLookedAt);

/** The place within a page is not looked at. */
const withoutPlace = (address: string): string => address.split('#', 1)[0] ?? '';

type Words = Pick<ArticleWords, 'body' | 'related'> & {
  readonly bodyEasy: string | null;
  readonly relatedEasy: string | null;
};

const allAddressesIn = ({ body, bodyEasy, related, relatedEasy }: Words): ReadonlySet<string> =>
  new Set([
    ...[body, bodyEasy ?? ''].flatMap(addressesIn),
    ...[related, relatedEasy ?? ''].flatMap(relatedAddressesIn),
  ]);

/** Which of the articles lead to which address. */
export function usesOf<Article extends Words>(articles: readonly Article[]): ReadonlyMap<string, readonly Article[]> {
  const uses = new Map<string, Article[]>();
  for (const article of articles)
    for (const address of allAddressesIn(article)) uses.set(address, [...(uses.get(address) ?? []), article]);
  return uses;
}
