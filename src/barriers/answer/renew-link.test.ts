import { expect, test } from 'vitest';
import { listMails } from '../../platform/mail/outbox.store.ts';
import { useTestApp } from '../../testing/test-app.ts';
import { haveAsked } from './answer.builders.ts';
import { renewLink } from './renew-link.ts';

const program = useTestApp();
const day = 24 * 60 * 60 * 1000;

test('more people than there are connections get new links at the same moment', async () => {
  const asked = [];
  for (let at = 0; at < 12; at += 1) asked.push(await haveAsked(program.services, { email: `amt-${at}@example.org` }));
  program.clock.advance(91 * day);
  const tokens = asked.map(({ answerPath }) => answerPath.split('/').at(-1) ?? '');
  await Promise.all(tokens.map((token) => renewLink(program.services, token)));
  const mails = await listMails(program.services.db, { limit: 50, offset: 0 });
  expect(mails.filter(({ about, confidential }) => about !== null && confidential)).toHaveLength(2 * asked.length);
});
