import { simpleParser } from 'mailparser';
import { SMTPServer } from 'smtp-server';

type Refusal = { code: number; text: string };
type Received = { from: string; to: string; subject: string | undefined };

/** A real mail server that takes everything but what it is told to refuse. */
export function mailSink() {
  const refusals = new Map<string, Refusal>();
  const received: Received[] = [];
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    // As many servers are: what is not plain ASCII, the program could not hand over.
    hideSMTPUTF8: true,
    onRcptTo: ({ address }, _session, done) => {
      const refusal = refusals.get(address);
      done(refusal && Object.assign(new Error(refusal.text), { responseCode: refusal.code }));
    },
    onData: (stream, { envelope }, done) => {
      void (async () => {
        const { subject } = await simpleParser(stream);
        const from = envelope.mailFrom === false ? '' : envelope.mailFrom.address;
        received.push(...envelope.rcptTo.map(({ address }) => ({ from, to: address, subject })));
        done();
      })();
    },
  });
  return {
    refusals,
    received,
    url: (): string => {
      const address = server.server.address();
      return `smtp://127.0.0.1:${typeof address === 'object' ? address?.port : 0}`;
    },
    open: () =>
      new Promise<void>((resolve) => {
        server.listen(0, '127.0.0.1', resolve);
      }),
    close: () =>
      new Promise<void>((resolve) => {
        server.close(() => resolve());
      }),
  };
}

/** What a mail server writes when it gives up, with everything it likes to add (RFC 3464). */
export function deliveryReport({
  to,
  action = 'failed',
  status = '5.1.1',
}: {
  to: string;
  action?: string;
  status?: string;
}): string {
  return [
    'Return-Path: <>',
    'From: MAILER-DAEMON@mail.example (Mail Delivery System)',
    `To: ${to}`,
    'Subject: Undelivered Mail Returned to Sender',
    'MIME-Version: 1.0',
    'Content-Type: multipart/report; report-type=delivery-status; boundary="grenze"',
    '',
    '--grenze',
    'Content-Type: text/plain; charset=us-ascii',
    '',
    'I am sorry to have to inform you that your message could not be delivered.',
    '',
    '--grenze',
    'Content-Type: message/delivery-status',
    '',
    'Reporting-MTA: dns; mail.example',
    '',
    'Final-Recipient: rfc822; somebody@elsewhere.example',
    `Action: ${action}`,
    `Status: ${status}`,
    'Diagnostic-Code: smtp; 550 5.1.1 unknown user',
    '',
    '--grenze',
    'Content-Type: text/rfc822-headers',
    '',
    'Subject: Neues',
    '',
    '--grenze--',
    '',
  ].join('\r\n');
}
