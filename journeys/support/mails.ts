import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';

export type SentMail = { readonly to: string; readonly subject: string; readonly text: string };

/** The mails that the program under test has sent, in no certain order; in the demonstration they lie as files. */
export async function sentMails(dataDir = process.env['JOURNEY_DATA_DIR'] ?? ''): Promise<readonly SentMail[]> {
  const folder = join(dataDir, 'mails');
  const names = (await readdir(folder)).filter((name) => name.endsWith('.eml'));
  return Promise.all(names.map(async (name) => readMail(await readFile(join(folder, name), 'utf8'))));
}

/** A mail with the part for programs that show HTML; null where it has none. */
export type WholeMail = SentMail & { readonly html: string | null };

/** Reads a mail as our transport writes it: one part, or plain text and HTML beside each other. */
export function readMail(file: string): WholeMail {
  const [head = '', ...rest] = file.split(/\r?\n\r?\n/u);
  // A long line is folded in the head and cut softly in the text.
  const headers = head.replaceAll(/\r?\n[ \t]+/gu, ' ');
  const header = (name: string) => readWords(new RegExp(`^${name}: (.*)$`, 'imu').exec(headers)?.[1]?.trim() ?? '');
  const body = rest.join('\n\n');
  const boundary = /boundary="([^"]+)"/u.exec(headers)?.[1];
  const parts = boundary === undefined ? [] : body.split(`--${boundary}`);
  const part = (type: string) => {
    const found = parts.find((one) => one.trimStart().startsWith(`Content-Type: ${type}`));
    return found === undefined
      ? undefined
      : quotedPrintable(
          found
            .split(/\r?\n\r?\n/u)
            .slice(1)
            .join('\n\n')
            .trim(),
        );
  };
  return {
    to: header('To'),
    subject: header('Subject'),
    text: part('text/plain') ?? quotedPrintable(body),
    html: part('text/html') ?? null,
  };
}

function quotedPrintable(text: string): string {
  const whole = text.replaceAll(/=\r?\n/gu, '').replaceAll('\r', '');
  return whole.replaceAll(/(?:=[\dA-F]{2})+/gu, (bytes) => Buffer.from(bytes.replaceAll('=', ''), 'hex').toString());
}

/** Encoded words of a header (RFC 2047), as our mails have them: UTF-8 and Q. */
function readWords(header: string): string {
  return header
    .replaceAll('?= =?UTF-8?Q?', '')
    .replaceAll(/=\?UTF-8\?Q\?(.*?)\?=/gu, (_all, words: string) => quotedPrintable(words.replaceAll('_', ' ')));
}
