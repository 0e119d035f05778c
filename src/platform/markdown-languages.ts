import type { MarkdownParser } from './markdown-dialect.ts';

/** `[Welcome]{lang=en}`: a part in another language, which a screen reader then speaks as such (WCAG 3.1.2). */
export function languageChanges(markdown: MarkdownParser): void {
  // Asked once a text: at every bracket it would make long texts slow.
  markdown.core.ruler.after('normalize', 'find-languages', ({ src, env }) => {
    env[hasLanguages] = src.includes(']{lang=');
  });
  markdown.inline.ruler.before('link', 'language', (state, silent) => {
    if (state.src[state.pos] !== '[' || state.env[hasLanguages] !== true) return false;
    const start = state.pos;
    const end = markdown.helpers.parseLinkLabel(state, start);
    if (end < 0) return false;
    tagPattern.lastIndex = end + 1;
    const tag = tagPattern.exec(state.src);
    if (!tag?.[1]) return false;
    const after = tagPattern.lastIndex;
    if (!silent) {
      const most = state.posMax;
      state.pos = start + 1;
      state.posMax = end;
      state.push('language_open', 'span', 1).attrs = attributesOf(tag[1]);
      markdown.inline.tokenize(state);
      state.push('language_close', 'span', -1);
      state.posMax = most;
    }
    state.pos = after;
    return true;
  });
}

const hasLanguages = Symbol('the text has parts in other languages');

/** A language tag as BCP 47 writes it, as far as texts of an office need it. */
const tagPattern = /\{lang=([a-z]{2,3}(?:-[A-Za-z0-9]{2,8}){0,2})\}/uy;

const rightToLeft = /^(?:ar|fa|he|ps|ur|ckb|yi)(?:-|$)/u;

const attributesOf = (tag: string): [string, string][] =>
  rightToLeft.test(tag)
    ? [
        ['lang', tag],
        ['dir', 'rtl'],
      ]
    : [['lang', tag]];
