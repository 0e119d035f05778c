import fc from 'fast-check';
import { expect, test } from 'vitest';
import { kindOfReport, kindOfStatus, newReturnToken, returnPathOf, tokenIn } from './returned-mail.ts';

test('the address a mail goes back to leads to its delivery again, whatever the server makes of its case', () => {
  for (let round = 0; round < 200; round += 1) {
    const token = newReturnToken();
    const address = returnPathOf('rundbrief@teilhabe.example', token) ?? '';
    expect(address).toBe(`rundbrief+${token}@teilhabe.example`);
    expect(address.split('@')[0]?.length).toBeLessThanOrEqual(64);
    expect(tokenIn(`To: <${address.toUpperCase()}>`)).toBe(token);
  }
  expect(returnPathOf(undefined, 'x')).toBeUndefined();
});

test.each(['rundbrief@teilhabe.example', 'rundbrief+kurz@b.example', 'rundbrief+aaaaaaaaaaaaaaaaaaa1@b.example', ''])(
  'an address without a mark says nothing: %s',
  (address) => {
    expect(tokenIn(address)).toBeNull();
  },
);

test.each([
  ['5.1.1', 'permanent'],
  ['5.1.10', 'permanent'],
  ['5.2.1', 'permanent'],
  ['5.2.2', 'temporary'],
  ['5.7.1', 'temporary'],
  ['5.0.0', 'temporary'],
  ['4.4.7', 'temporary'],
  ['', 'temporary'],
])('only what is about the mailbox itself is for good: %s', (status, kind) => {
  expect(kindOfStatus(status)).toBe(kind);
});

test('a report is read whoever wrote it, and a mail that is only late is no failure', () => {
  const head = 'Reporting-MTA: dns; mail.example\r\n\r\n';
  expect(kindOfReport(`${head}Final-Recipient: rfc822; a@b.example\r\nAction: failed\r\nStatus: 5.1.1\r\n`)).toBe(
    'permanent',
  );
  expect(kindOfReport(`${head.replaceAll('\r', '')}action:\n FAILED\nstatus: 5.2.2 (full)\n`)).toBe('temporary');
  expect(kindOfReport(`${head}Action: delayed\r\nStatus: 4.4.7\r\n`)).toBeNull();
  expect(kindOfReport(`${head}Action: delivered\r\nStatus: 2.1.5\r\n`)).toBeNull();
  expect(kindOfReport(`${head}Action: failed\r\nStatus: 5.2.2\r\n\r\nAction: failed\r\nStatus: 5.1.1\r\n`)).toBe(
    'permanent',
  );
  fc.assert(fc.property(fc.string(), (text) => [null, 'permanent', 'temporary'].includes(kindOfReport(text))));
});
