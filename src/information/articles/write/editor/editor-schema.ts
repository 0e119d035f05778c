import { Schema, type Attrs, type DOMOutputSpec, type MarkSpec, type NodeSpec } from 'prosemirror-model';
import { tableNodes } from 'prosemirror-tables';

/** The parts of a text that the formatted view knows, as they stand in the page while somebody writes. */
const tables = tableNodes({ tableGroup: 'block', cellContent: 'text*', cellAttributes: {} });

const levels = [1, 2, 3, 4, 5, 6];

const nodes: Record<string, NodeSpec> = {
  doc: { content: 'block+' },
  paragraph: { content: 'inline*', group: 'block', parseDOM: [{ tag: 'p' }], toDOM: () => ['p', 0] },
  heading: {
    attrs: { level: { default: 2 } },
    content: 'text*',
    group: 'block',
    defining: true,
    parseDOM: levels.map((level) => ({ tag: `h${level}`, attrs: { level } })),
    toDOM: ({ attrs }) => [`h${Number(attrs['level'])}`, 0],
  },
  blockquote: {
    content: 'block+',
    group: 'block',
    defining: true,
    parseDOM: [{ tag: 'blockquote' }],
    toDOM: () => ['blockquote', 0],
  },
  bullet_list: {
    attrs: { tight: { default: true } },
    content: 'list_item+',
    group: 'block',
    parseDOM: [{ tag: 'ul' }],
    toDOM: () => ['ul', 0],
  },
  ordered_list: {
    attrs: { tight: { default: true }, order: { default: 1 } },
    content: 'list_item+',
    group: 'block',
    parseDOM: [{ tag: 'ol', getAttrs: (list) => ({ order: Number(list.getAttribute('start') ?? 1) || 1 }) }],
    toDOM: ({ attrs }) => (attrs['order'] === 1 ? ['ol', 0] : ['ol', { start: String(attrs['order']) }, 0]),
  },
  list_item: {
    content: 'block+',
    defining: true,
    parseDOM: [{ tag: 'li' }],
    toDOM: () => ['li', 0],
  },
  ...tables,
  // What the table below is called; a block of its own, so that it can be written like one.
  caption: {
    content: 'text*',
    group: 'block',
    defining: true,
    parseDOM: [{ tag: 'p.editor-caption' }],
    toDOM: () => ['p', { class: 'editor-caption' }, 0],
  },
  abbreviation: {
    attrs: { short: {} },
    content: 'text*',
    marks: '',
    group: 'block',
    defining: true,
    parseDOM: [{ tag: 'p[data-short]', getAttrs: (line) => ({ short: line.dataset['short'] ?? '' }) }],
    toDOM: ({ attrs }) => ['p', { class: 'editor-abbreviation', 'data-short': String(attrs['short']) }, 0],
  },
  // Anything else stays what it is: it is shown as it was written, moved, removed, and never changed.
  kept: {
    attrs: { source: {} },
    group: 'block',
    atom: true,
    parseDOM: [{ tag: 'pre[data-kept]', getAttrs: (box) => ({ source: box.textContent }) }],
    toDOM: ({ attrs }) => ['pre', { class: 'editor-kept', 'data-kept': '' }, String(attrs['source'])],
  },
  text: { group: 'inline' },
  hard_break: {
    inline: true,
    group: 'inline',
    selectable: false,
    parseDOM: [{ tag: 'br' }],
    toDOM: () => ['br'],
  },
};

const rightToLeft = /^(?:ar|fa|he|ps|ur|ckb|yi)(?:-|$)/u;

function spoken({ lang }: Attrs): DOMOutputSpec {
  const tag = String(lang);
  return ['span', rightToLeft.test(tag) ? { lang: tag, dir: 'rtl' } : { lang: tag }, 0];
}

/** In the order in which they stand in one another, the outermost first: Markdown knows no part in another language within a link. */
const marks: Record<string, MarkSpec> = {
  language: {
    attrs: { lang: {} },
    parseDOM: [{ tag: 'span[lang]', getAttrs: (part) => ({ lang: part.getAttribute('lang') }) }],
    toDOM: ({ attrs }) => spoken(attrs),
  },
  link: {
    attrs: { href: {}, title: { default: null } },
    inclusive: false,
    parseDOM: [
      { tag: 'a[href]', getAttrs: (link) => ({ href: link.getAttribute('href'), title: link.getAttribute('title') }) },
    ],
    toDOM: ({ attrs }) => ['a', { href: String(attrs['href']), title: attrs['title'] as string | null }, 0],
  },
  strong: {
    parseDOM: [{ tag: 'strong' }, { tag: 'b' }],
    toDOM: () => ['strong', 0],
  },
  emphasis: {
    parseDOM: [{ tag: 'em' }, { tag: 'i' }],
    toDOM: () => ['em', 0],
  },
};

/** What a text may be made of in the formatted view. */
export const editorSchema = new Schema({ nodes, marks });
