import type { MarkdownParser } from './markdown-dialect.ts';
import type { Token } from 'markdown-it';

const definition = /^\*\[([^[\]\\]{1,60})\]:[ \t]+(\S.{0,199}?)[ \t]*$/u;

/** More of them are left as they stand: each makes every word of the text a little slower. */
const mostDefinitions = 200;

/**
 * `*[LK]: Landkreis` on a line of its own says what an abbreviation means, wherever it stands in the text. The line itself is not shown.
 */
export function abbreviations(markdown: MarkdownParser): void {
  markdown.block.ruler.before(
    'reference',
    'abbreviation',
    (state, startLine, _endLine, silent) => {
      const from = (state.bMarks[startLine] ?? 0) + (state.tShift[startLine] ?? 0);
      if (!state.src.startsWith('*[', from)) return false;
      const found = definition.exec(state.src.slice(from, state.eMarks[startLine]));
      if (!found?.[1]?.trim() || found[2] === undefined) return false;
      if (silent) return true;
      state.line = startLine + 1;
      const token = state.push('abbreviation', '', 0);
      token.map = [startLine, state.line];
      token.meta = { short: found[1].trim(), long: found[2] };
      return true;
    },
    { alt: ['paragraph', 'reference', 'blockquote', 'list'] },
  );
  markdown.renderer.rules.abbreviation = () => '';
  markdown.core.ruler.after('inline', 'explain', (state) => {
    const known = new Map<string, string>();
    for (const { type, meta } of state.tokens) {
      const { short, long } = (meta ?? {}) as { short?: string; long?: string };
      if (type === 'abbreviation' && short !== undefined && long !== undefined && known.size < mostDefinitions)
        known.set(short, known.get(short) ?? long);
    }
    if (known.size === 0) return;
    const longestFirst = [...known.keys()].toSorted((one, other) => other.length - one.length);
    const shorts = longestFirst.map((short) => markdown.utils.escapeRE(short)).join('|');
    const pattern = new RegExp(`(?<![\\p{L}\\p{N}])(?:${shorts})(?![\\p{L}\\p{N}])`, 'gu');
    for (const token of state.tokens) {
      if (token.children)
        token.children = token.children.flatMap((part) => explained(part, pattern, known, state.Token));
    }
  });
}

function explained(
  part: Token,
  pattern: RegExp,
  known: ReadonlyMap<string, string>,
  NewToken: typeof Token,
): readonly Token[] {
  if (part.type !== 'text') return [part];
  const text = (content: string): Token => Object.assign(new NewToken('text', '', 0), { content, level: part.level });
  const parts: Token[] = [];
  let done = 0;
  for (const { 0: short, index } of part.content.matchAll(pattern)) {
    if (index > done) parts.push(text(part.content.slice(done, index)));
    const open = new NewToken('abbr_open', 'abbr', 1);
    open.attrs = [['title', known.get(short) ?? '']];
    parts.push(open, text(short), new NewToken('abbr_close', 'abbr', -1));
    done = index + short.length;
  }
  if (parts.length === 0) return [part];
  if (done < part.content.length) parts.push(text(part.content.slice(done)));
  return parts;
}
