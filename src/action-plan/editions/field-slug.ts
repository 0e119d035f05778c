import { fold } from '../../platform/district/find-places.ts';

/** Words that stand for other pages at the same place of an address, public or of the office. */
const reserved: ReadonlySet<string> = new Set(['stand', 'fassungen', 'vergleich', 'neu', 'pdf', 'suche']);

const longest = 70;

/** The address of a field of action, made from its title: „Barrierefreiheit und Mobilität“ → `barrierefreiheit-und-mobilitaet`. */
export function fieldSlug(title: string, taken: ReadonlySet<string>): string {
  const words = fold(title)
    .replaceAll(/[^a-z0-9]+/gu, '-')
    .slice(0, longest)
    .replaceAll(/^-+|-+$/gu, '');
  const base = words === '' ? 'handlungsfeld' : words;
  const isFree = (slug: string): boolean => !taken.has(slug) && !reserved.has(slug);
  if (isFree(base)) return base;
  for (let count = 2; ; count += 1) if (isFree(`${base}-${count}`)) return `${base}-${count}`;
}
