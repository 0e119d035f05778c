/** One element of a document: its content is text, further elements, or nothing. */
export type XmlElement = {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly content: string | null | readonly XmlElement[];
};

export function element(
  name: string,
  content: XmlElement['content'] = null,
  attributes: XmlElement['attributes'] = {},
): XmlElement {
  return { name, attributes, content };
}

export const xmlDeclaration = '<?xml version="1.0" encoding="UTF-8"?>\n';

/** Writes an element with everything in it, without white space that somebody could take for text. */
export function writeXml({ name, attributes, content }: XmlElement): string {
  const start =
    name +
    Object.entries(attributes)
      .map(([key, value]) => ` ${key}="${escapeXml(value)}"`)
      .join('');
  if (content === null || content.length === 0) return `<${start}/>`;
  const inside = typeof content === 'string' ? escapeXml(content) : content.map(writeXml).join('');
  return `<${start}>${inside}</${name}>`;
}

/** XML 1.0 knows no other control characters, not even escaped ones. */
// oxlint-disable-next-line no-control-regex -- these are the characters to keep
const forbidden = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu;

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  // A reader would make a line feed of it.
  '\r': '&#13;',
};

export function escapeXml(text: string): string {
  return text
    .toWellFormed()
    .replaceAll(forbidden, '')
    .replaceAll(/[&<>"\r]/gu, (sign) => entities[sign] ?? sign);
}
