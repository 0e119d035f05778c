import type { Locale } from '../../platform/i18n/locale.ts';
import type { PublicWords, TwinState } from '../../platform/text-twin/text-twin.ts';

/** What the office writes for everyone (domain of the content types: see docs/glossary.md). */
export const articleKinds = ['page', 'news', 'look-back', 'project-report', 'easy-article'] as const;
export type ArticleKind = (typeof articleKinds)[number];

/** The public list an article stands in. News and look-backs share one. */
export const sections = ['/informationen', '/aktuelles', '/arbeit-im-projekt', '/leicht-erklaert'] as const;
export type SectionPath = (typeof sections)[number];

const sectionOfKind: Record<ArticleKind, SectionPath> = {
  page: '/informationen',
  news: '/aktuelles',
  'look-back': '/aktuelles',
  'project-report': '/arbeit-im-projekt',
  'easy-article': '/leicht-erklaert',
};

export const sectionOf = (kind: ArticleKind): SectionPath => sectionOfKind[kind];
export const kindsIn = (section: SectionPath): readonly ArticleKind[] =>
  articleKinds.filter((kind) => sectionOfKind[kind] === section);

/** The words of an article in both levels. The bodies are Markdown. */
export type ArticleWords = {
  readonly title: string;
  readonly lead: string;
  readonly body: string;
  readonly titleEasy: string;
  readonly leadEasy: string;
  readonly bodyEasy: string;
  /** Links at the end, one a line (see related-links.ts). */
  readonly related: string;
  readonly relatedEasy: string;
};

export const noWords: ArticleWords = {
  title: '',
  lead: '',
  body: '',
  titleEasy: '',
  leadEasy: '',
  bodyEasy: '',
  related: '',
  relatedEasy: '',
};

/** Title and text in both levels, as the rules about twins know them. Links at the end say nothing that could become outdated. */
export function twinWords(words: ArticleWords): PublicWords {
  return {
    title: words.title,
    text: [words.lead, words.body].filter(Boolean).join('\n\n'),
    titleEasy: words.titleEasy,
    textEasy: [words.leadEasy, words.bodyEasy].filter(Boolean).join('\n\n'),
  };
}

export const hasStandardText = ({ title, body }: Pick<ArticleWords, 'title' | 'body'>): boolean =>
  title !== '' && body !== '';
export const hasEasyText = ({ titleEasy, bodyEasy }: { titleEasy: string | null; bodyEasy: string | null }): boolean =>
  Boolean(titleEasy) && Boolean(bodyEasy);

/** Where an article is on its way to the public, at a moment. */
export type PublicState = 'draft' | 'scheduled' | 'public' | 'ended';

export function publicStateAt(now: Date, article: { publicFrom: Date | null; publicUntil: Date | null }): PublicState {
  const { publicFrom, publicUntil } = article;
  if (publicFrom === null) return 'draft';
  if (publicUntil !== null && publicUntil <= now) return 'ended';
  return publicFrom <= now ? 'public' : 'scheduled';
}

/** The words as a reader gets them, in the level that fits best. */
export type ReadArticle = {
  readonly title: string;
  readonly lead: string;
  readonly body: string;
  /** Set when the words are in another language than the page. */
  readonly lang: 'de' | 'de-simple' | undefined;
  /** For a reader of the easy text: its state; `missing` when they wanted it and there is none. Else undefined. */
  readonly twin: TwinState | undefined;
};

type ReadableWords = Pick<ArticleWords, 'title' | 'lead' | 'body'> & {
  titleEasy: string | null;
  leadEasy: string | null;
  bodyEasy: string | null;
  easyState: TwinState;
};

/** The links at the end as a reader gets them: of the other level rather than none, marked as what they are. */
export function readRelatedOf(
  locale: Locale,
  { related, relatedEasy }: { related: string; relatedEasy: string | null },
): { readonly lines: string; readonly lang: 'de' | 'de-simple' | undefined } {
  const wantsEasy = locale === 'de-simple';
  if (relatedEasy && (wantsEasy || related === ''))
    return { lines: relatedEasy, lang: wantsEasy ? undefined : 'de-simple' };
  return { lines: related, lang: locale === 'de' ? undefined : 'de' };
}

/** Everybody gets the level they asked for; where there is only the other one, that one, marked as what it is. */
export function readArticle(locale: Locale, words: ReadableWords): ReadArticle {
  const wantsEasy = locale === 'de-simple';
  const takesEasy = hasEasyText(words) && (wantsEasy || !hasStandardText(words));
  if (takesEasy) {
    return {
      title: words.titleEasy ?? '',
      lead: words.leadEasy ?? '',
      body: words.bodyEasy ?? '',
      lang: wantsEasy ? undefined : 'de-simple',
      twin: words.easyState,
    };
  }
  return {
    title: words.title || (words.titleEasy ?? ''),
    lead: words.lead,
    body: words.body,
    lang: locale === 'de' ? undefined : 'de',
    twin: wantsEasy ? 'missing' : undefined,
  };
}

/**
 * The last part of an address from a title: „Tag der Begegnung 2025“ → `tag-der-begegnung-2025`.
 * @returns empty when nothing of the title can stand in an address
 */
export function slugFrom(title: string): string {
  return title
    .toLocaleLowerCase('de')
    .replaceAll('ä', 'ae')
    .replaceAll('ö', 'oe')
    .replaceAll('ü', 'ue')
    .replaceAll('ß', 'ss')
    .normalize('NFD')
    .replaceAll(/[^a-z0-9]+/gu, '-')
    .replaceAll(/^-+|-+$/gu, '')
    .slice(0, 80)
    .replaceAll(/-+$/gu, '');
}
