import { Writable } from 'node:stream';
import { pino } from 'pino';
import { expect, test } from 'vitest';
import { useTestApp } from '../../testing/test-app.ts';
import { system } from '../actor.ts';
import { serializers } from '../log.ts';
import { transact } from '../use-case.ts';
import { job, type JobName } from './job.ts';
import { runDueJobs } from './worker.ts';

const program = useTestApp();
const name: JobName<{ email: string }> = 'platform.test-failing';

test('the log of a failed job names the job and the place in the code, not what the error says', async () => {
  const lines: string[] = [];
  const stream = new Writable({
    write(chunk, _encoding, done) {
      lines.push(String(chunk));
      done();
    },
  });
  const failing = job<object, { email: string }>(name, async (_services, { email }) => {
    throw new Error(`no such account: ${email}`);
  });
  await transact(program.services, system, (work) => work.enqueue(name, { email: 'person@teilhabe.test' }));
  await runDueJobs(program.services.pool, {}, [failing], pino({ serializers }, stream));
  const log = lines.join('');
  expect(log).toContain(name);
  expect(log).toContain('worker.test.ts');
  expect(log).not.toContain('person@teilhabe.test');
});
