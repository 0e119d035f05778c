import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';

/** A Word file with other words in it, as somebody would have written them between download and sending back. */
export function withXml(file: Uint8Array, change: (xml: string) => string): Uint8Array<ArrayBuffer> {
  const parts = unzipSync(file);
  const name = 'word/document.xml';
  const changed = zipSync({ ...parts, [name]: strToU8(change(strFromU8(parts[name] ?? new Uint8Array()))) });
  return new Uint8Array(changed);
}

/** The rows of the tables of a Word file, as they stand in its XML. */
export const rowsOfXml = (xml: string): readonly string[] => xml.match(/<w:tr(?: [^>]*)?>[\s\S]*?<\/w:tr>/gu) ?? [];

/** Writes easy words into the row of a mark, one paragraph a line. */
export function writeInto(file: Uint8Array, mark: string, words: string): Uint8Array<ArrayBuffer> {
  return withXml(file, (xml) => {
    const row = rowsOfXml(xml).find((one) => one.includes(`>${mark}<`)) ?? '';
    const cells = row.match(/<w:tc>[\s\S]*?<\/w:tc>/gu) ?? [];
    const paragraphs = words
      .split('\n')
      .map((line) => `<w:p><w:r><w:t xml:space="preserve">${escaped(line)}</w:t></w:r></w:p>`)
      .join('');
    // The standard words before it may be the same.
    const last = cells.at(-1) ?? '';
    const at = row.lastIndexOf(last);
    return xml.replace(row, () => `${row.slice(0, at)}<w:tc>${paragraphs}</w:tc>${row.slice(at + last.length)}`);
  });
}

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
