import { expect, test } from 'vitest';
import { telephoneHref } from './telephone.ts';

test('a number as people write it can be dialled from anywhere', () => {
  expect(telephoneHref('03464 535-3360')).toBe('tel:+4934645353360');
  expect(telephoneHref('')).toBe('tel:');
});
