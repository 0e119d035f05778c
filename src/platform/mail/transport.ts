import { mkdir, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createTransport } from 'nodemailer';
import type { Config } from '../config.ts';
import type { MailHeaders } from '../platform.tables.ts';

type Letter = {
  id: string;
  to: string;
  subject: string;
  text: string;
  html: string | null;
  headers: MailHeaders | null;
  returnPath: string | null;
};

/** Hands a mail over; `kept` means it lies as a file because no mail server is configured. */
export type MailTransport = { deliver(letter: Letter): Promise<'sent' | 'kept'>; close(): void };

/** This machine itself, as addresses name it: nothing is overheard on the way there. */
const ownMachine = /^(([^.]+\.)*localhost|127(\.\d{1,3}){3}|\[::1\])$/iu;

/**
 * Whether a mail may only be handed over after STARTTLS. Without this a machine in between could simply hide that the server
 * offers it, and read links that open accounts. `smtps://` is encrypted from the first byte.
 */
export function requiresStartTls({ smtpUrl, smtpPlaintext }: Pick<Config, 'smtpUrl' | 'smtpPlaintext'>): boolean {
  if (smtpUrl === undefined || smtpPlaintext) return false;
  const { protocol, hostname } = new URL(smtpUrl);
  return protocol === 'smtp:' && !ownMachine.test(hostname);
}

/** Milliseconds. A server that says nothing must not hold up the mails after this one, and the connection to the database, for ten minutes. */
const usualPatience = { begin: 20_000, answer: 60_000 };

/**
 * SMTP when `SMTP_URL` is set, else one `.eml` file a mail in `<DATA_DIR>/mails`. The Message-ID is made of the row's id, so a
 * mail that was handed over twice after a crash is recognised as one by mail servers.
 */
export function openMailTransport(
  config: Pick<Config, 'smtpUrl' | 'smtpPlaintext' | 'mailFrom' | 'dataDir'>,
  patience = usualPatience,
): MailTransport {
  const transporter = config.smtpUrl
    ? createTransport({
        url: config.smtpUrl,
        requireTLS: requiresStartTls(config),
        connectionTimeout: patience.begin,
        greetingTimeout: patience.begin,
        socketTimeout: patience.answer,
      })
    : createTransport({ streamTransport: true, buffer: true, newline: 'unix' });
  return {
    async deliver(letter) {
      const sent = await transporter.sendMail({
        from: config.mailFrom,
        to: letter.to,
        subject: letter.subject,
        text: letter.text,
        ...(letter.html !== null && { html: letter.html }),
        ...(letter.returnPath !== null && { envelope: { from: letter.returnPath, to: letter.to } }),
        messageId: `<${letter.id}@teilhabe>`,
        headers: { 'Auto-Submitted': 'auto-generated', ...letter.headers },
      });
      if (config.smtpUrl) return 'sent';
      const folder = join(config.dataDir, 'mails');
      await mkdir(folder, { recursive: true });
      const file = join(folder, `${letter.id}.eml`);
      await writeFile(`${file}.part`, (sent as unknown as { message: Buffer }).message, { mode: 0o600 });
      await rename(`${file}.part`, file);
      return 'kept';
    },
    close: () => transporter.close(),
  };
}
