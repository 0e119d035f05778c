import { SMTPServer } from 'smtp-server';

/** A real mail server that counts what it takes, and can be slow or refuse. */
export async function openMailSink() {
  const taken = new Map();
  const mood = { delay: 0, refuses: false };
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    onRcptTo: (_address, _session, done) => {
      const refusal = Object.assign(new Error('not now'), { responseCode: 451 });
      done(mood.refuses ? refusal : undefined);
    },
    onData: (stream, _session, done) => {
      let text = '';
      stream.on('data', (chunk) => (text += chunk));
      stream.on('end', () => {
        setTimeout(() => {
          const id = /^message-id:\s*<([^@>]+)@/imu.exec(text)?.[1] ?? 'none';
          taken.set(id, (taken.get(id) ?? 0) + 1);
          done();
        }, mood.delay);
      });
    },
  });
  // Connections of killed workers break; that is what is tried.
  server.on('error', () => undefined);
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `smtp://127.0.0.1:${server.server.address().port}`,
    mood,
    taken,
    end: () => new Promise((resolve) => server.close(resolve)),
  };
}
