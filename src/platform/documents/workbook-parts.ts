import { readXml } from './xml.ts';

/** How exactly a cell shows a date; null when it shows none. */
export type DateFormat = 'day' | 'month' | 'year' | null;

/** Texts that cells point to by their place in this list. Hints of how to pronounce them are left out. */
export function readSharedTexts(xml: string | undefined): readonly string[] {
  const texts: string[] = [];
  if (xml === undefined) return texts;
  let current = '';
  let isText = false;
  let isHint = false;
  readXml(xml, {
    open(name) {
      if (name === 'si') current = '';
      if (name === 'rPh') isHint = true;
      if (name === 't') isText = !isHint;
    },
    text(text) {
      if (isText) current += text;
    },
    close(name) {
      if (name === 't') isText = false;
      if (name === 'rPh') isHint = false;
      if (name === 'si') texts.push(unescapeText(current));
    },
  });
  return texts;
}

/** Excel writes characters that XML cannot hold as `_x000D_`, and that spelling itself as `_x005F_x000D_`. */
export function unescapeText(text: string): string {
  return text.replaceAll(/_x([0-9A-Fa-f]{4})_/gu, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));
}

/** The date format of every cell style, in the order in which cells name them. */
export function readFormats(xml: string | undefined): readonly DateFormat[] {
  const custom = new Map<string, string>();
  const formats: DateFormat[] = [];
  if (xml === undefined) return formats;
  let isCellStyle = false;
  readXml(xml, {
    open(name, attributes) {
      if (name === 'numFmt') custom.set(attributes['numFmtId'] ?? '', attributes['formatCode'] ?? '');
      if (name === 'cellXfs') isCellStyle = true;
      if (name === 'xf' && isCellStyle) formats.push(dateFormat(attributes['numFmtId'] ?? '0', custom));
    },
    close(name) {
      if (name === 'cellXfs') isCellStyle = false;
    },
  });
  return formats;
}

/** Built-in formats by number: 14 to 22 are dates, 17 is month and year, 18 to 21 are times; the others are dates in East Asia. */
function dateFormat(id: string, custom: ReadonlyMap<string, string>): DateFormat {
  const code = custom.get(id);
  if (code !== undefined) return precisionOf(code);
  const number = Number(id);
  if (number === 17) return 'month';
  if ([14, 15, 16, 22].includes(number) || (number >= 27 && number <= 36) || (number >= 50 && number <= 58))
    return 'day';
  return null;
}

/** „MMM JJ“ is stored as `mmm\-yy`: whoever formats a cell so, or lets Excel do it, means the month. */
function precisionOf(code: string): DateFormat {
  const [signs = ''] = code.replaceAll(/"[^"]*"|\\.|\[[^\]]*\]|_./gu, '').split(';');
  if (/d/iu.test(signs)) return 'day';
  if (!/y/iu.test(signs)) return null;
  return /m/iu.test(signs) ? 'month' : 'year';
}
