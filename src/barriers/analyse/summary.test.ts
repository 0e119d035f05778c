import { expect, test } from 'vitest';
import { summaryTexts } from './summary.messages.ts';

test('one day is told as one', () => {
  const told = (['de', 'de-simple', 'en'] as const).map((locale) => {
    const t = summaryTexts(locale);
    return [t.firstLook(1, '1'), t.bodyAnswer(1, '1'), t.removal(1, '1')];
  });
  for (const sentence of told.flat()) expect(sentence).not.toMatch(/\b1 (?:Tagen|Tage|days)\b/u);
  expect(summaryTexts('de').firstLook(1.5, '1,5')).toContain('innerhalb von 1,5 Tagen');
});
