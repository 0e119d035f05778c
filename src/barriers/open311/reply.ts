import { element, writeXml, xmlDeclaration, type XmlElement } from '../../platform/documents/write-xml.ts';

/** The two forms in which GeoReport v2 is spoken; XML is the required one. */
export const formats = ['xml', 'json'] as const;
export type Format = (typeof formats)[number];

/** One thing with its fields, as the standard names them. Fields without a value stay, empty in XML and null in JSON. */
export type ReplyRecord = {
  readonly [field: string]: string | number | boolean | null | readonly ReplyRecord[] | readonly string[];
};

/** A list, or one thing of its own; in XML both have a name. */
export type Reply =
  | { readonly root: string; readonly item: string; readonly records: readonly ReplyRecord[] }
  | { readonly root: string; readonly record: ReplyRecord };

export type ErrorCode = 400 | 403 | 404 | 413 | 429 | 500 | 503;

/** Refusals as the standard wants them: a list of code and description. */
export function errorReply(errors: readonly { code: ErrorCode; description: string }[]): Reply {
  return { root: 'errors', item: 'error', records: errors };
}

export function writeReply(reply: Reply, format: Format): string {
  if (format === 'json') return JSON.stringify('records' in reply ? reply.records : reply.record);
  return xmlDeclaration + writeXml('records' in reply ? listOf(reply) : element(reply.root, fieldsOf(reply.record)));
}

const listOf = ({ root, item, records }: Extract<Reply, { item: string }>): XmlElement =>
  element(
    root,
    records.map((record) => element(item, fieldsOf(record))),
  );

const fieldsOf = (record: ReplyRecord): readonly XmlElement[] =>
  Object.entries(record).map(([field, value]) => {
    if (value === null) return element(field);
    if (typeof value !== 'object') return element(field, String(value));
    // `attributes` holds each `attribute`, `values` each `value`.
    return element(
      field,
      value.map((part) => element(field.slice(0, -1), typeof part === 'string' ? part : fieldsOf(part))),
    );
  });
