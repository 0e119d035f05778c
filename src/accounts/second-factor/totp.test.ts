import { TOTP } from 'otpauth';
import { expect, test } from 'vitest';
import { hashRecoveryCode, newRecoveryCodes } from './recovery-codes.ts';
import { newTotpSecret, spokenSecret, totpLink, totpStep } from './totp.ts';

const now = new Date('2026-11-23T08:00:10Z');
const step = Math.floor(now.getTime() / 30_000);

test('the code of this half-minute and of its neighbours is right, others are not', () => {
  const secret = newTotpSecret();
  const codeAt = (offset: number) => new TOTP({ secret }).generate({ timestamp: now.getTime() + offset * 30_000 });
  for (const offset of [-1, 0, 1]) expect(totpStep(secret, codeAt(offset), now)).toBe(step + offset);
  expect(totpStep(secret, codeAt(0).replace(/^.../u, '$& '), now)).toBe(step);
  for (const offset of [-4, 4]) expect(totpStep(secret, codeAt(offset), now)).toBeNull();
  for (const wrong of ['', '12345', '1234567', 'abcdef']) expect(totpStep(secret, wrong, now)).toBeNull();
});

test('the secret can be typed and opened', () => {
  const secret = newTotpSecret();
  expect(secret).toMatch(/^[A-Z2-7]{32}$/u);
  expect(spokenSecret(secret)).toMatch(/^([A-Z2-7]{4} ){7}[A-Z2-7]{4}$/u);
  expect(totpLink(secret, 'a@b.example', 'Teilhabe')).toContain(`secret=${secret}`);
});

test('ten recovery codes differ, and their spelling does not matter', () => {
  const codes = newRecoveryCodes();
  expect(new Set(codes).size).toBe(10);
  const [code = ''] = codes;
  expect(code).toMatch(/^([a-km-np-z2-9]{4}-){2}[a-km-np-z2-9]{4}$/u);
  const hash = hashRecoveryCode('one', code);
  expect(hashRecoveryCode('one', code.toUpperCase().replaceAll('-', ' '))).toEqual(hash);
  expect(hashRecoveryCode('two', code)).not.toEqual(hash);
});
