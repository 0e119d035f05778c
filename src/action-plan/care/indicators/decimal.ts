/**
 * Reads a number as people write it in German: „12,5“, „1.200“, „-3“. A point before exactly three digits parts thousands; any other
 * point is taken for a comma.
 * @returns an exact decimal as the database keeps it, or null when it is none
 */
export function readDecimal(typed: string): string | null {
  const text = typed
    .trim()
    .replaceAll(/[\s\u00A0\u202F]/gu, '')
    .replace('\u2212', '-');
  if (/^-?[1-9]\d{0,2}(\.\d{3}){1,3}(,\d{1,4})?$/u.test(text)) return text.replaceAll('.', '').replace(',', '.');
  return /^-?\d{1,12}([.,]\d{1,4})?$/u.test(text) ? text.replace(',', '.') : null;
}
