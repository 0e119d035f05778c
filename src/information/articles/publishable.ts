import { brokenEmbedLines, embedsOf, isEmbedAddress, linksToEmbeds } from '../../platform/markdown-embeds.ts';
import { parseMarkdown } from '../../platform/markdown.ts';
import { breaksTheLaw, findTextFaults, type TextFault, type TextFaultKind } from '../../platform/text-faults.ts';
import { failure, success, type Result } from '../../platform/result.ts';
import type { MediaStands } from './article-media.ts';
import { hasEasyText, hasStandardText, type ArticleWords } from './article.ts';

/** What is wrong with a picture or film that a text names. */
export type MediaFaultKind =
  | 'media-missing'
  | 'media-ended'
  | 'media-unpublished'
  | 'media-not-alone'
  | 'media-as-link';

export type LevelFault = Omit<TextFault, 'kind'> & {
  readonly kind: TextFaultKind | MediaFaultKind;
  readonly field: 'body' | 'bodyEasy';
};

/** Why an article cannot be read by everybody yet. */
export type NotPublishable = { reason: 'text-missing' } | { reason: 'faults'; faults: readonly LevelFault[] };

/** Every fault in the texts of both levels that would keep somebody out, or leave a gap. */
export function faultsOf(words: Pick<ArticleWords, 'body' | 'bodyEasy'>, stands: MediaStands): readonly LevelFault[] {
  return (['body', 'bodyEasy'] as const).flatMap((field) =>
    [...findTextFaults(words[field]).filter(isNoEmbed), ...mediaFaults(words[field], stands)].map((fault) => ({
      ...fault,
      field,
    })),
  );
}

/** A link to a medium is named once, as what it is. */
const isNoEmbed = ({ kind, excerpt }: TextFault): boolean => kind !== 'link-leads-nowhere' || !isEmbedAddress(excerpt);

type FoundFault = Omit<LevelFault, 'field'>;

function mediaFaults(text: string, stands: MediaStands): readonly FoundFault[] {
  const links = linksToEmbeds(text).map((found): FoundFault => ({ kind: 'media-as-link', ...found }));
  const inLinks = new Set(links.map(({ line }) => line));
  const broken = brokenEmbedLines(text)
    .filter((line) => !inLinks.has(line))
    .map((line): FoundFault => ({ kind: 'media-not-alone', line, excerpt: '' }));
  const named = parseMarkdown(text).flatMap((token) =>
    embedsOf([token]).flatMap(({ code }, index): FoundFault[] => {
      const stand = stands.get(code)?.stand;
      if (stand === 'shown') return [];
      const line = (token.map?.[0] ?? 0) + 1 + index;
      return [{ kind: `media-${stand ?? 'missing'}`, line, excerpt: code }];
    }),
  );
  return [...links, ...broken, ...named];
}

const isMediaFault = (kind: LevelFault['kind']): kind is MediaFaultKind => kind.startsWith('media-');

/** Whether a fault has to go before everybody reads the text. */
export function isBinding({ kind }: Pick<LevelFault, 'kind'>): boolean {
  return isMediaFault(kind) || breaksTheLaw(kind);
}

/**
 * Complete in one level at least, and without faults that the law forbids (§ 16a BGG LSA with EN 301 549, clause 9) or that leave a gap.
 * @param known codes of media that stood in the public text before: nobody is kept from mending a word because consent to a picture has
 * ended since
 */
export function publishable(
  words: ArticleWords,
  stands: MediaStands,
  known: readonly string[] = [],
): Result<null, NotPublishable> {
  if (!hasStandardText(words) && !hasEasyText(words)) return failure({ reason: 'text-missing' });
  const faults = faultsOf(words, stands).filter((fault) => isBinding(fault) && !known.includes(fault.excerpt));
  return faults.length > 0 ? failure({ reason: 'faults', faults }) : success(null);
}
