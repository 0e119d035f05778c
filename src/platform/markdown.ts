import type { Token } from 'markdown-it';
import { localized, splitLocale, type Locale } from './i18n/locale.ts';
import { texts } from './i18n/texts.ts';
import { leadsAwayTexts } from './leads-away.messages.ts';
import { dialectParser, wordsIn } from './markdown-dialect.ts';
import { embedBlocks, type RenderEmbeds } from './markdown-embeds.ts';

const markdownTexts = texts({
  table: { de: 'Tabelle', 'de-simple': 'Tabelle', en: 'Table' },
});

/** HTML that this program wrote itself, with everything from outside escaped. Made here and nowhere else. */
export type TrustedMarkup = { readonly html: string; readonly made: typeof ownHand };

const ownHand = Symbol('written by the program');

/** What the county still has to supply; shown marked, so that nobody takes the gap for a text. */
export const missingFact = 'Angabe des Landkreises fehlt';

type Environment = { locale: Locale; topLevel: 2 | 3 | 4; embeds?: RenderEmbeds | undefined };

/** HTML stays text; a line break is a line break (easy German: one sentence a line). */
const markdown = dialectParser();

embedBlocks(markdown);

/** Pictures need an alternative text and a checked file; texts of this kind have none. */
markdown.disable('image');

/** Local links lead to the reader's language; external ones say that they lead away. */
markdown.core.ruler.push('links', ({ tokens, env }) => {
  for (const { children } of tokens) markLinks(children ?? [], (env as Environment).locale);
});

function markLinks(tokens: NonNullable<Token['children']>, locale: Locale): void {
  let leadsAway = false;
  for (const token of tokens) {
    if (token.type === 'link_close' && leadsAway) token.meta = { external: true };
    if (token.type !== 'link_open') continue;
    const address = String(token.attrGet('href') ?? '');
    if (/^\/(?!\/)/u.test(address)) token.attrSet('href', localized(locale, splitLocale(address).path));
    leadsAway = /^https?:/u.test(address);
    if (leadsAway) token.attrSet('rel', 'external noopener');
  }
}

/**
 * `h1` belongs to the page: the highest heading of a text is the level that the page gives it, and no level is left out on the way down,
 * whatever somebody wrote.
 */
markdown.core.ruler.push('levels', ({ tokens, env }) => {
  const { topLevel } = env as Environment;
  const written = (tag: string): number => Number(tag.slice(1));
  const headings = tokens.filter(({ type }) => type === 'heading_open' || type === 'heading_close');
  const highest = headings.reduce((least, { tag }) => Math.min(least, written(tag)), 6);
  const lowest = Math.max(4, topLevel + 1);
  let before = topLevel - 1;
  for (const heading of headings) {
    const level = Math.min(lowest, before + 1, written(heading.tag) - highest + topLevel);
    heading.tag = `h${heading.type === 'heading_open' ? level : before}`;
    before = Number(heading.tag.slice(1));
  }
});

/** A wide table is focusable, so that the keyboard can scroll it (WCAG 2.1.1), and named, because it is then a stop. */
markdown.core.ruler.push('table-names', ({ tokens, env }) => {
  const { table } = markdownTexts((env as Environment).locale);
  let count = 0;
  for (const [index, token] of tokens.entries()) {
    if (token.type !== 'table_open') continue;
    count += 1;
    const caption = tokens[index + 1]?.type === 'caption_open' ? `: ${wordsIn(tokens[index + 2])}` : ` ${count}`;
    token.meta = { name: `${table}${caption}` };
  }
});
markdown.renderer.rules.table_open = (tokens, index) => {
  const name = String(tokens[index]?.meta?.['name']);
  return `<section class="table-scroll" tabindex="0" aria-label="${markdown.utils.escapeHtml(name)}">\n<table>\n`;
};
markdown.renderer.rules.table_close = () => '</table>\n</section>\n';

markdown.renderer.rules.link_close = (tokens, index, _options, env) => {
  if (!(tokens[index]?.meta as { external?: boolean } | null)?.external) return '</a>';
  const { elsewhere } = leadsAwayTexts((env as Environment).locale);
  return `<span class="link-external" aria-hidden="true"> ↗</span><span class="visually-hidden"> (${elsewhere})</span></a>`;
};

// Without the line end that usually follows: easy German shows line ends as they are.
markdown.renderer.rules.softbreak = () => '<br>';
markdown.renderer.rules.hardbreak = () => '<br>';

const plainText = markdown.renderer.rules.text;

markdown.renderer.rules.text = (tokens, index, options, env, self) => {
  const written = plainText?.(tokens, index, options, env, self) ?? '';
  return written.replaceAll(missingFact, `<mark lang="de">${missingFact}</mark>`);
};

/** The parts of a Markdown text with the lines they stand in, for checking it; pictures are parts, too. */
export function parseMarkdown(source: string): readonly Token[] {
  return checking.parse(source, { locale: 'de', topLevel: 2 } satisfies Environment);
}

/** Knows pictures, which {@link markdown} leaves as text, and leaves headings and links as they were written. */
const checking = dialectParser();
embedBlocks(checking);

/**
 * Turns Markdown into HTML. Raw HTML in it stays visible text, addresses with a script are no links, and local links lead to
 * the page in the reader's language.
 * @param embeds makes HTML of what stands in the text by its code, and escapes
 */
export function renderMarkdown(
  source: string,
  locale: Locale,
  topLevel: Environment['topLevel'] = 2,
  embeds?: RenderEmbeds,
): TrustedMarkup {
  return { html: markdown.render(source, { locale, topLevel, embeds } satisfies Environment), made: ownHand };
}
