import type { FormValues } from '../../ui/form/form-state.ts';
import type { RequestContext } from '../http/route.ts';

export type UploadedFile = { readonly name: string; readonly bytes: Uint8Array };

/** A posted form: what was typed, tidied, and what was attached. */
export type PostedForm = {
  readonly values: FormValues;
  readonly files: Readonly<Record<string, readonly UploadedFile[]>>;
};

/** The body is no form or cannot be read as text; the error page says so with status 400. */
export class UnreadableForm extends Error {}

/** Far more than any of our forms has. Taking apart a body of a hundred thousand tiny parts would hold up everybody else. */
const mostParts = 1000;
/** A route accepts larger bodies for the sake of files; what is typed never needs more than this, in characters. */
const mostText = 256 * 1024;

const accepted =
  /^(?:application\/x-www-form-urlencoded(?:;.*)?|multipart\/form-data;\s*(?:charset=[\w-]+;\s*)?boundary=("?)(?<boundary>[\w'()+,./:=?-]{1,70})\1)\s*$/iu;

// oxlint-disable-next-line no-control-regex -- these are the characters to remove
const controlCharacters = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F]/gu;

/** Control characters do no good in any field, and PostgreSQL refuses the zero byte. Line ends become `\n`. */
function tidy(text: string): string {
  return text.replaceAll(/\r\n?/gu, '\n').replaceAll(controlCharacters, '').normalize('NFC');
}

function hasMoreThan(most: number, part: string, body: Buffer): boolean {
  let at = -1;
  for (let count = 0; count <= most; count += 1) {
    at = body.indexOf(part, at + 1);
    if (at === -1) return false;
  }
  return true;
}

/**
 * Reads a posted form of either encoding.
 * @throws {UnreadableForm} when the body is damaged, not UTF-8, no form at all or of more parts or text than any form has.
 */
export async function readForm(c: RequestContext): Promise<PostedForm> {
  const type = accepted.exec(c.req.header('content-type') ?? '');
  if (!type) throw new UnreadableForm();
  const boundary = type.groups?.boundary;
  const raw = Buffer.from(await c.req.arrayBuffer());
  if (hasMoreThan(mostParts, boundary === undefined ? '&' : `--${boundary}`, raw)) throw new UnreadableForm();
  const body = await c.req.parseBody({ all: true }).catch(() => {
    throw new UnreadableForm();
  });
  // Maps, because whoever sends the form chooses the names: `constructor` is one, too.
  const values = new Map<string, string | string[]>();
  const files = new Map<string, UploadedFile[]>();
  let length = 0;
  let untidied = 0;
  for (const [name, given] of Object.entries(body)) {
    const typed: string[] = [];
    const attached: UploadedFile[] = [];
    for (const entry of Array.isArray(given) ? given : [given]) {
      if (typeof entry === 'string') {
        // Tidying megabytes would hold up everybody else. Line ends come as two characters and are kept as one.
        untidied += entry.length;
        if (untidied > 2 * mostText) throw new UnreadableForm();
        typed.push(tidy(entry));
      } else if (entry.size > 0) attached.push({ name: entry.name, bytes: new Uint8Array(await entry.arrayBuffer()) });
    }
    length += typed.reduce((sum, text) => sum + text.length, name.length);
    if (length > mostText || typed.some((text) => text.includes('\uFFFD'))) throw new UnreadableForm();
    if (attached.length > 0) files.set(name, attached);
    if (typed.length === 1 && typed[0] !== undefined) values.set(name, typed[0]);
    else if (typed.length > 1) values.set(name, typed);
  }
  return { values: Object.fromEntries(values), files: Object.fromEntries(files) };
}
