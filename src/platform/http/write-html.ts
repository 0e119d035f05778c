import { Fragment, h, type ComponentChildren, type VNode } from 'preact';
import { jsxTemplate } from 'preact/jsx-runtime';
import { renderToString } from 'preact-render-to-string';

/**
 * Writes a page as `preact-render-to-string` does, to the letter, in two thirds of the time: components are functions of their props here, so
 * nothing has to be remembered or caught for them (docs/decisions/0127).
 */
export const writeHtml = (page: ComponentChildren): string => write(page, { isSvg: false, chosen: undefined });

/** What was written before, where it belongs in another page. Every text in it has been escaped. */
export const asWritten = (html: string): VNode => jsxTemplate([html]);

/** What lies around an element as far as it changes how it is written. */
type Around = { readonly isSvg: boolean; readonly chosen: string | undefined };

type Props = Readonly<Record<string, unknown>>;
type Component = (props: Props) => unknown;

function write(node: unknown, around: Around): string {
  if (typeof node === 'string') return escaped(node);
  if (typeof node === 'number' || typeof node === 'bigint') return String(node);
  if (typeof node !== 'object' || node === null) return '';
  if (Array.isArray(node)) {
    let html = '';
    for (const one of node) html += write(one, around);
    return html;
  }
  const { type, props } = node as VNode<Props>;
  if (typeof type === 'string') return writeElement(type, props, around);
  if (type !== Fragment) return write((type as Component)(props), around);
  const { tpl: written, children } = props;
  return Array.isArray(written) ? written.join('') : write(children, around);
}

const withoutEnd = new Set('area base br col embed hr img input link meta source track wbr'.split(' '));

function writeElement(tag: string, props: Props, around: Around): string {
  let html = `<${tag}`;
  let content: string | undefined;
  let inside = around;
  let { children } = props;
  for (const name in props) {
    const value = props[name];
    if (name === 'children') continue;
    if (name === 'value') {
      if (tag === 'textarea') {
        children = value;
        continue;
      }
      if (tag === 'select') {
        inside = { ...around, chosen: textOf(value) };
        continue;
      }
      if (tag === 'option' && isChosen(value, around) && !('selected' in props)) html += ' selected';
    }
    // oxlint-disable-next-line no-underscore-dangle -- the library's name
    if (name === 'dangerouslySetInnerHTML') content = (value as { readonly __html: string }).__html;
    else html += writeAttribute(name, value, around.isSvg);
  }
  if (tag === 'svg' || tag === 'foreignObject') inside = { ...inside, isSvg: tag === 'svg' };
  content ??= write(children, inside);
  return content === '' && withoutEnd.has(tag) ? `${html}/>` : `${html}>${content}</${tag}>`;
}

const isChosen = (value: unknown, { chosen }: Around): boolean => chosen !== undefined && textOf(value) === chosen;

/** What stands in an attribute. Objects of styles are no text: the policy of what a page may do (CSP) would refuse them. */
function textOf(value: unknown): string | undefined {
  if (typeof value === 'string') return value;
  return typeof value === 'number' || typeof value === 'bigint' || typeof value === 'boolean'
    ? String(value)
    : undefined;
}

/** How an attribute is called, and whether `false` is one of its values or its absence. */
type Attribute = { readonly name: string; readonly saysFalse: boolean };

const inHtml = new Map<string, Attribute>();
const inSvg = new Map<string, Attribute>();

function writeAttribute(key: string, value: unknown, isSvg: boolean): string {
  const text = textOf(value);
  if (text === undefined) return '';
  const known = isSvg ? inSvg : inHtml;
  let attribute = known.get(key);
  if (!attribute) {
    attribute = learn(key, isSvg);
    known.set(key, attribute);
  }
  const { name, saysFalse } = attribute;
  if (typeof value === 'boolean' && !saysFalse) return value ? ` ${name}` : '';
  return text === '' ? ` ${name}` : ` ${name}="${escaped(text)}"`;
}

/** The library knows how each is called: it is asked once. */
function learn(key: string, isSvg: boolean): Attribute {
  const written = (value: boolean): string => {
    const element = h('x', { [key]: value } as object);
    return /<x ?([^>]*)><\/x>/u.exec(renderToString(h(isSvg ? 'svg' : 'div', {}, element)))?.[1] ?? '';
  };
  return { name: written(true).replace(/=.*$/u, ''), saysFalse: written(false) !== '' };
}

const hasSpecial = /["&<]/u;

function escaped(text: string): string {
  if (!hasSpecial.test(text)) return text;
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}
