import { formatNumber } from '../i18n/format.ts';
import type { Block, Content, DocumentModel, Inline, List } from './document.ts';

/**
 * Brings all text of a document into the form that renderers share: characters cleaned, typed line breaks kept as line
 * breaks, numbers written in the document's language, each abbreviation spelled out where it stands first.
 */
export function prepareText(document: DocumentModel, clean: (text: string) => string = printable): DocumentModel {
  const met = new Set<string>();
  const oneLine = (text: string) => clean(text.replaceAll(/\s+/gu, ' ').trim());

  function inline(part: Inline): readonly Inline[] {
    switch (part.kind) {
      case 'text':
        return lines(clean(part.text));
      case 'number':
        return [{ kind: 'text', text: formatNumber(part.value, document.language) }];
      case 'abbreviation': {
        const spelledOut = !met.has(part.short);
        met.add(part.short);
        return [{ ...part, short: oneLine(part.short), meaning: oneLine(part.meaning), spelledOut }];
      }
      case 'line-break':
        return [part];
      default:
        return [{ ...part, content: content(part.content) }];
    }
  }
  const content = (parts: Content): Content => parts.flatMap(inline);
  const list = ({ ordered, items }: List): List => ({
    kind: 'list',
    ordered,
    items: items.map((entry) => ({
      content: content(entry.content),
      ...(entry.nested ? { nested: list(entry.nested) } : {}),
    })),
  });

  function block(one: Block): Block {
    switch (one.kind) {
      case 'heading':
        return { ...one, text: oneLine(one.text) };
      case 'paragraph':
        return { ...one, content: content(one.content) };
      case 'notice':
        return { ...one, title: oneLine(one.title), content: content(one.content) };
      case 'list':
        return list(one);
      case 'facts':
        return { ...one, facts: one.facts.map(({ term, value }) => ({ term: oneLine(term), value: content(value) })) };
      case 'table':
        return {
          ...one,
          caption: oneLine(one.caption),
          columns: one.columns.map((column) => ({ ...column, title: oneLine(column.title) })),
          rows: one.rows.map((row) => row.map(content)),
        };
      case 'figure':
        return {
          ...one,
          description:
            one.description === 'decorative' ? 'decorative' : { alternative: oneLine(one.description.alternative) },
          ...(one.caption ? { caption: content(one.caption) } : {}),
        };
      case 'page-break':
        return one;
    }
  }

  return {
    ...document,
    title: oneLine(document.title),
    author: oneLine(document.author),
    subtitle: document.subtitle === undefined ? undefined : oneLine(document.subtitle),
    blocks: document.blocks.map(block),
  };
}

function lines(text: string): Inline[] {
  return text.split('\n').flatMap((line, index): Inline[] => {
    const words: Inline[] = line === '' ? [] : [{ kind: 'text', text: line }];
    return index === 0 ? words : [{ kind: 'line-break' }, ...words];
  });
}

/** Everything XML 1.0 forbids, and tabs, which no renderer shows alike. */
// oxlint-disable-next-line no-control-regex -- these are the characters to remove
const unprintable = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u0084\u0086-\u009F\uFDD0-\uFDEF\uFFFE\uFFFF]/gu;

/** Text without control characters and broken halves of characters; all line ends become `\n`, tabs become spaces. */
export function printable(text: string): string {
  return text
    .toWellFormed()
    .replaceAll(/\r\n?|[\u0085\u2028\u2029]/gu, '\n')
    .replaceAll('\t', ' ')
    .replaceAll(unprintable, '');
}
