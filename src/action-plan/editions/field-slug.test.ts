import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fieldSlug } from './field-slug.ts';

test('the address of a field is made from its title and stays free for other pages', () => {
  expect(fieldSlug('Barrierefreiheit & Mobilität', new Set())).toBe('barrierefreiheit-mobilitaet');
  expect(fieldSlug('Arbeit', new Set(['arbeit', 'arbeit-2']))).toBe('arbeit-3');
  expect(fieldSlug('Stand', new Set())).toBe('stand-2');
  expect(fieldSlug('…', new Set())).toBe('handlungsfeld');
});

test('every title gets an address that the database accepts', () => {
  fc.assert(
    fc.property(fc.string({ minLength: 1, maxLength: 200, unit: 'grapheme' }), (title) => {
      const slug = fieldSlug(title, new Set(['a']));
      expect(slug).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/u);
      expect(slug.length).toBeLessThanOrEqual(80);
    }),
  );
});
