import type { FormValues } from '../../ui/form/form-state.ts';
import type { RequestContext } from '../http/route.ts';

export type UploadedFile = { readonly name: string; readonly bytes: Uint8Array };

/** A posted form: what was typed, tidied, and what was attached. */
export type PostedForm = { readonly values: FormValues; readonly files: Readonly<Record<string, readonly UploadedFile[]>> };

/** The body is no form or cannot be read as text; the error page says so with status 400. */
export class UnreadableForm extends Error {}

/** Control characters do no good in any field, and PostgreSQL refuses the zero byte. Line ends become `\n`. */
function tidy(text: string): string {
  // oxlint-disable-next-line no-control-regex -- these are the characters to remove
  return text.replaceAll(/\r\n?/gu, '\n').replaceAll(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F]/gu, '').normalize('NFC');
}

/**
 * Reads a posted form of either encoding.
 * @throws {UnreadableForm} when the body is damaged, not UTF-8 or no form at all.
 */
export async function readForm(c: RequestContext): Promise<PostedForm> {
  const type = c.req.header('content-type') ?? '';
  if (!/^(application\/x-www-form-urlencoded|multipart\/form-data)\b/iu.test(type)) throw new UnreadableForm();
  const body = await c.req.parseBody({ all: true }).catch(() => {
    throw new UnreadableForm();
  });
  const values: Record<string, string | string[]> = {};
  const files: Record<string, UploadedFile[]> = {};
  for (const [name, given] of Object.entries(body)) {
    const entries = Array.isArray(given) ? given : [given];
    const typed: string[] = [];
    for (const entry of entries) {
      if (typeof entry === 'string') typed.push(tidy(entry));
      else if (entry.size > 0) {
        files[name] = [...(files[name] ?? []), { name: entry.name, bytes: new Uint8Array(await entry.arrayBuffer()) }];
      }
    }
    if (typed.some((text) => text.includes('\uFFFD'))) throw new UnreadableForm();
    if (typed.length === 1 && typed[0] !== undefined) values[name] = typed[0];
    else if (typed.length > 1) values[name] = typed;
  }
  return { values, files };
}
