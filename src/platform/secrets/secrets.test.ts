import fc from 'fast-check';
import { expect, test } from 'vitest';
import { useTestApp } from '../../testing/test-app.ts';
import { system } from '../actor.ts';
import { transact } from '../use-case.ts';
import { hashReceiptCode, newReceiptCode, normalizeReceiptCode } from './receipt-code.ts';
import { receiptWords } from './receipt-words.ts';
import { seal, unseal } from './sealed.ts';
import { createSignedLink, readSignedLink, revokeSignedLinks } from './signed-link.store.ts';

const program = useTestApp();

test('a code is understood however it is typed or dictated', () => {
  expect(normalizeReceiptCode('BIRNE wolke, Tisch 48 21')).toBe('birne-wolke-tisch-4821');
  expect(normalizeReceiptCode('Birne – Wolke – Tisch – 4821.')).toBe('birne-wolke-tisch-4821');
  for (const wrong of ['', 'Birne Wolke 4821', 'Birne-Wolke-Tisch', 'Birne-Wolke-Tisch-48211', '<script>']) {
    expect(normalizeReceiptCode(wrong)).toBeNull();
  }
});

test('every code that is handed out is one', () => {
  for (let round = 0; round < 500; round += 1) expect(normalizeReceiptCode(newReceiptCode())).not.toBeNull();
});

test('the words are known, different and without letters that are hard to say', () => {
  expect(new Set(receiptWords).size).toBe(256);
  expect(receiptWords.filter((word) => !/^[A-Z][a-z]{1,8}$/u.test(word))).toEqual([]);
});

test('what is stored of a code does not contain it and differs between installations', async () => {
  const hash = await hashReceiptCode(program.services.db, 'birne-wolke-tisch-4821');
  expect(hash).toHaveLength(32);
  expect(await hashReceiptCode(program.services.db, 'birne-wolke-tisch-4821')).toEqual(hash);
  expect(await hashReceiptCode(program.services.db, 'birne-wolke-tisch-4822')).not.toEqual(hash);
});

test('codes that come at once each get their own hash, also after one that failed', async () => {
  const { db } = program.services;
  const codes = Array.from({ length: 6 }, (_, number) => `birne-wolke-tisch-100${number}`);
  const [broken, ...hashed] = await Promise.allSettled(
    [undefined as unknown as string, ...codes].map((code) => hashReceiptCode(db, code)),
  );
  expect(broken?.status).toBe('rejected');
  const hashes = hashed.flatMap((one) => (one.status === 'fulfilled' ? [one.value] : []));
  expect(new Set(hashes.map((hash) => hash.toString('hex'))).size).toBe(6);
  expect(await hashReceiptCode(db, codes[3] ?? '')).toEqual(hashes[3]);
});

test('only the same secret opens what was sealed, and a changed byte closes it', () => {
  fc.assert(
    fc.property(fc.string(), fc.string(), fc.string(), fc.nat(), (plain, secret, other, place) => {
      const sealed = seal(plain, secret);
      expect(unseal(sealed, secret)).toBe(plain);
      if (other !== secret) expect(unseal(sealed, other)).toBeNull();
      const changed = Buffer.from(sealed);
      const at = place % changed.length;
      changed[at] = (changed[at] ?? 0) ^ 1;
      expect(unseal(changed, secret)).toBeNull();
    }),
    { numRuns: 50 },
  );
});

test('a signed link works for its purpose only, until it ends or is revoked', async () => {
  const { services } = program;
  const { token } = await transact(services, system, (work) =>
    createSignedLink(work, { purpose: 'test.answer', subject: 'matter 1', validDays: 2 }),
  );
  const now = services.clock.now();
  const later = new Date(now.getTime() + 3 * 24 * 60 * 60 * 1000);
  expect(await readSignedLink(services.db, token, 'test.answer', now)).toMatchObject({
    ok: true,
    value: { subject: 'matter 1' },
  });
  expect(await readSignedLink(services.db, token, 'test.other', now)).toEqual({ ok: false, failure: 'unknown' });
  expect(await readSignedLink(services.db, `${token}x`, 'test.answer', now)).toEqual({ ok: false, failure: 'unknown' });
  expect(await readSignedLink(services.db, token, 'test.answer', later)).toEqual({ ok: false, failure: 'expired' });
  await transact(services, system, (work) => revokeSignedLinks(work, 'test.answer', 'matter 1'));
  expect(await readSignedLink(services.db, token, 'test.answer', now)).toEqual({ ok: false, failure: 'revoked' });
});
