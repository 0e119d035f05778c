import { ExternalHyperlink, InternalHyperlink, TextRun, type IRunOptions, type ParagraphChild } from 'docx';
import type { Content } from './document.ts';

type Look = {
  readonly bold?: true;
  readonly italics?: true;
  readonly style?: 'Hyperlink';
  readonly language?: string;
};

const rightToLeft = /^(ar|arc|ckb|dv|fa|he|ps|sd|ug|ur|yi)(-|$)/iu;

/** Running text as runs and hyperlinks; `bookmarks` gives the bookmark of each heading that links lead to. */
export function runs(content: Content, bookmarks: ReadonlyMap<string, string>, look: Look = {}): ParagraphChild[] {
  return content.flatMap((part): ParagraphChild[] => {
    switch (part.kind) {
      case 'text':
        return [new TextRun({ text: part.text, ...runOptions(look) })];
      case 'number':
        return [new TextRun({ text: String(part.value), ...runOptions(look) })];
      case 'line-break':
        return [new TextRun({ break: 1 })];
      case 'abbreviation':
        return [
          new TextRun({ text: part.spelledOut ? `${part.short} (${part.meaning})` : part.short, ...runOptions(look) }),
        ];
      case 'strong':
        return runs(part.content, bookmarks, { ...look, bold: true });
      case 'emphasis':
        return runs(part.content, bookmarks, { ...look, italics: true });
      case 'language':
        return runs(part.content, bookmarks, { ...look, language: part.language });
      case 'link': {
        const children = runs(part.content, bookmarks, { ...look, style: 'Hyperlink' });
        if (!part.href.startsWith('#')) return [new ExternalHyperlink({ link: part.href, children })];
        return [new InternalHyperlink({ anchor: bookmarks.get(part.href.slice(1)) ?? '', children })];
      }
    }
  });
}

function runOptions({ language, ...look }: Look): IRunOptions {
  if (language === undefined) return look;
  if (!rightToLeft.test(language)) return { ...look, language: { value: language } };
  return { ...look, rightToLeft: true, language: { bidirectional: language } };
}
