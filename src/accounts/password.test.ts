import { expect, test } from 'vitest';
import { passwordFault } from './password.ts';

const person = { name: 'Annegret Müller-Lüdenscheidt', email: 'a.mueller@landkreis.example' };
const fault = (password: string) => passwordFault(password, person);

test('length is what counts, not composition', () => {
  expect(fault('kurz')).toBe('short');
  expect(fault('elf Zeichen')).toBe('short');
  expect(fault('vier wörter ohne sinn')).toBeNull();
  expect(fault('pferd batterie heftklammer')).toBeNull();
  expect(fault('x7'.repeat(150))).toBe('long');
});

test('what everybody chooses is refused', () => {
  for (const password of [
    'Passwort1234',
    'passwort2026!',
    '123456789012',
    'abcdefghijkl',
    'aaaaaaaaaaaa',
    '121212121212',
    'Teilhabemanagement',
    'Qwertzuiop12',
  ]) {
    expect(fault(password), password).toBe('common');
  }
});

test('the own name and address are refused in any spelling', () => {
  expect(fault('Annegret ist die Beste')).toBe('personal');
  expect(fault('hallo-LÜDENSCHEIDT-hallo')).toBe('personal');
  expect(fault('mit mueller geht es gut')).toBe('personal');
});
