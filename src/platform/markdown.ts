import MarkdownIt, { type Token } from 'markdown-it';
import { localized, splitLocale, type Locale } from './i18n/locale.ts';
import { texts } from './i18n/texts.ts';

const markdownTexts = texts({
  external: { de: 'andere Internetseite', 'de-simple': 'andere Internet-Seite', en: 'another website' },
});

/** HTML that this program wrote itself, with everything from outside escaped. Made here and nowhere else. */
export type TrustedMarkup = { readonly html: string; readonly made: typeof ownHand };

const ownHand = Symbol('written by the program');

/** What the county still has to supply; shown marked, so that nobody takes the gap for a text. */
export const missingFact = 'Angabe des Landkreises fehlt';

type Environment = { locale: Locale; topLevel: 2 | 3 };

/** HTML stays text; a line break is a line break (easy German: one sentence a line). */
const markdown = new MarkdownIt({ html: false, breaks: true, linkify: false, typographer: false });

/** Pictures need an alternative text and a checked file; texts of this kind have none. */
markdown.disable('image');

/** Local links lead to the reader's language; external ones say that they lead away. */
markdown.core.ruler.push('links', ({ tokens, env }) => {
  for (const { children } of tokens) markLinks(children ?? [], (env as Environment).locale);
});

function markLinks(tokens: NonNullable<Token['children']>, locale: Locale): void {
  for (const [index, token] of tokens.entries()) {
    if (token.type !== 'link_open') continue;
    const address = String(token.attrGet('href') ?? '');
    if (/^\/(?!\/)/u.test(address)) token.attrSet('href', localized(locale, splitLocale(address).path));
    if (!/^https?:/u.test(address)) continue;
    token.attrSet('rel', 'external noopener');
    const close = tokens.slice(index).find(({ type }) => type === 'link_close');
    if (close) close.meta = { external: true };
  }
}

/** `h1` belongs to the page: the highest heading of a text is the level that the page gives it. */
markdown.core.ruler.push('levels', ({ tokens, env }) => {
  const { topLevel } = env as Environment;
  const headings = tokens.filter(({ type }) => type === 'heading_open' || type === 'heading_close');
  const highest = Math.min(...headings.map(({ tag }) => Number(tag.slice(1))));
  for (const heading of headings) heading.tag = `h${Math.min(4, Number(heading.tag.slice(1)) - highest + topLevel)}`;
});

markdown.renderer.rules.link_close = (tokens, index, _options, env) => {
  if (!(tokens[index]?.meta as { external?: boolean } | null)?.external) return '</a>';
  const { external } = markdownTexts((env as Environment).locale);
  return `<span class="link-external" aria-hidden="true"> ↗</span><span class="visually-hidden"> (${external})</span></a>`;
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
const checking = new MarkdownIt({ html: false, breaks: true, linkify: false, typographer: false });

/**
 * Turns Markdown into HTML. Raw HTML in it stays visible text, addresses with a script are no links, and local links lead to
 * the page in the reader's language.
 */
export function renderMarkdown(source: string, locale: Locale, topLevel: Environment['topLevel'] = 2): TrustedMarkup {
  return { html: markdown.render(source, { locale, topLevel } satisfies Environment), made: ownHand };
}
