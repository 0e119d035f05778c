import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addedKinds, newBodyCode } from './competent-body.ts';

test('whatever a body is called, its code is well-formed and new', () => {
  fc.assert(
    fc.property(fc.constantFrom(...addedKinds), fc.string(), (kind, name) => {
      const first = newBodyCode(kind, name, new Set());
      const second = newBodyCode(kind, name, new Set([first]));
      expect(first).toMatch(/^[a-z][a-zA-Z0-9-]*$/u);
      expect(second).not.toBe(first);
    }),
  );
});

test('umlauts are written out', () => {
  expect(newBodyCode('owner', 'Müller & Söhne GbR', new Set())).toBe('owner-mueller-soehne-gbr');
});
