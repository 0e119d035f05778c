import { SaxesParser } from 'saxes';

/** The text is no well-formed XML. */
export class UnreadableXml extends Error {}

type Reader = {
  /** Names without their namespace prefix. */
  open?: (name: string, attributes: Readonly<Record<string, string>>) => void;
  close?: (name: string) => void;
  text?: (text: string) => void;
};

const local = (name: string): string => name.slice(name.indexOf(':') + 1);

/**
 * Reads XML from one end to the other. A document type is refused: entities declared in it could grow without end.
 * @throws {UnreadableXml} when it is not well-formed
 */
export function readXml(xml: string, reader: Reader): void {
  const parser = new SaxesParser();
  parser.on('error', (error) => {
    throw new UnreadableXml(error.message);
  });
  parser.on('doctype', () => {
    throw new UnreadableXml('a document type is not accepted');
  });
  parser.on('opentag', ({ name, attributes }) => {
    const named = Object.entries(attributes).map(([key, value]) => [local(key), value]);
    reader.open?.(local(name), Object.fromEntries(named));
  });
  parser.on('closetag', ({ name }) => reader.close?.(local(name)));
  parser.on('text', (text) => reader.text?.(text));
  parser.on('cdata', (text) => reader.text?.(text));
  parser.write(xml).close();
}
