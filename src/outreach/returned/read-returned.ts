import { kindOfReport, tokenIn, type ReturnKind } from './returned-mail.ts';

/** Where mail servers write to whom a mail came back. */
const recipientHeaders = ['delivered-to', 'x-original-to', 'envelope-to', 'to'];

/**
 * Reads a mail that came back, as far as it is needed: for which delivery, and what became of it. What people wrote is not looked at.
 * Null when it is no report on a delivery, such as an answer that somebody is on holiday.
 */
export async function readReturned(mail: Buffer): Promise<{ token: string; kind: ReturnKind } | null> {
  // Large, and needed only where mails come back.
  const { simpleParser } = await import('mailparser');
  const parsed = await simpleParser(mail, {
    keepDeliveryStatus: true,
    skipHtmlToText: true,
    skipTextToHtml: true,
    skipTextLinks: true,
    skipImageLinks: true,
  });
  const report = parsed.attachments.find(({ contentType }) => contentType === 'message/delivery-status');
  if (report === undefined) return null;
  const token = recipientHeaders
    .map((name) =>
      tokenIn(
        parsed.headerLines
          .filter(({ key }) => key === name)
          .map(({ line }) => line)
          .join(' '),
      ),
    )
    .find((found) => found !== null);
  const kind = kindOfReport(report.content.toString('utf8'));
  return token === undefined || token === null || kind === null ? null : { token, kind };
}
