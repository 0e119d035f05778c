import type { District } from '../../platform/district/district.ts';
import { formatDate } from '../../platform/i18n/format.ts';
import type { Locale } from '../../platform/i18n/locale.ts';

type Office = District['office'];

/** The head of the office's letters, one line each. */
export function senderLines(
  { name, organisation, unit, address, telephones, email }: Office,
  locale: Locale,
): readonly string[] {
  return [organisation, unit, name[locale], address.join(', '), ...telephones.slice(0, 1), email];
}

/** „Sangerhausen, 23. November 2026“: the town of the office's address, without its postal code. */
export function placeAndDate({ address }: Office, moment: Date, locale: Locale): string {
  const town = (address.at(-1) ?? '').replace(/^\d+\s+/u, '');
  return `${town}, ${formatDate(moment, locale)}`;
}

/** A typed address as lines. */
export function addressLines(...parts: readonly (string | null | undefined)[]): readonly string[] {
  return parts
    .flatMap((part) => (part ?? '').split('\n'))
    .map((line) => line.trim())
    .filter(Boolean);
}
