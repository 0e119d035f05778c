import type { TwinState } from '../../platform/text-twin/text-twin.ts';
import { easyTextsPath } from '../easy-address.ts';

/** What of the list somebody wants to see, by the word in the address. */
export const listViews = ['offen', 'fehlt', 'veraltet', 'entwurf', 'pruefung', 'geprueft', 'alle'] as const;
export type ListView = (typeof listViews)[number];

export const statesIn: Record<ListView, readonly TwinState[]> = {
  offen: ['missing', 'outdated'],
  fehlt: ['missing'],
  veraltet: ['outdated'],
  entwurf: ['draft'],
  pruefung: ['inTest'],
  geprueft: ['tested'],
  alle: ['missing', 'draft', 'inTest', 'tested', 'outdated'],
};

export type ListFilter = { readonly view: ListView; readonly kind: string | undefined; readonly page: number };

export function readListFilter(query: Readonly<Record<string, string>>, kinds: readonly string[]): ListFilter {
  const page = query['seite'] ?? '';
  return {
    view: listViews.find((view) => view === query['stand']) ?? 'offen',
    kind: kinds.find((kind) => kind === query['art']),
    page: /^[1-9]\d{0,4}$/u.test(page) ? Number(page) : 1,
  };
}

export function listAddress({ view, kind, page }: ListFilter): string {
  const query = new URLSearchParams({
    ...(view === 'offen' ? {} : { stand: view }),
    ...(kind === undefined ? {} : { art: kind }),
    ...(page === 1 ? {} : { seite: String(page) }),
  }).toString();
  return query === '' ? easyTextsPath : `${easyTextsPath}?${query}`;
}
