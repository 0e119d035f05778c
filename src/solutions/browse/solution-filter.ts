import { barrierKinds, type BarrierKind } from '../../barriers/index.ts';
import { costClasses, type CostClass } from '../solution.ts';

/** What somebody chose; each value is known to be one of the offered ones. */
export type SolutionFilter = {
  readonly words: string;
  readonly kind?: BarrierKind | undefined;
  readonly lifeArea?: string | undefined;
  readonly costClass?: CostClass | undefined;
};

const longestWords = 200;

/** Reads the filters from an address. Unknown values count as not chosen: addresses are kept and sent on, and codes may go out of use. */
export function readSolutionFilter(
  query: Readonly<Record<string, string | undefined>>,
  lifeAreas: readonly string[],
): SolutionFilter {
  return {
    words: (query.worte ?? '').normalize('NFC').trim().slice(0, longestWords),
    kind: barrierKinds.find((kind) => kind === query.art),
    lifeArea: lifeAreas.find((code) => code === query.bereich),
    costClass: costClasses.find((code) => code === query.kosten),
  };
}

/** The values of the form's fields, which are also the parts of the address. */
export function filterValues({ words, kind, lifeArea, costClass }: SolutionFilter): Record<string, string> {
  const chosen = Object.entries({ worte: words, art: kind, bereich: lifeArea, kosten: costClass });
  return Object.fromEntries(chosen.flatMap(([name, value]) => (value ? [[name, value] as const] : [])));
}

export const isFiltered = (filter: SolutionFilter): boolean => Object.keys(filterValues(filter)).length > 0;

/** The query of an address with these filters, with its question mark; empty without any. */
export function filterQuery(filter: SolutionFilter, more: Readonly<Record<string, string>> = {}): string {
  const query = new URLSearchParams({ ...filterValues(filter), ...more }).toString();
  return query === '' ? '' : `?${query}`;
}

/** Pages are counted from 1; `alle` is everything on one page, for printing. */
export function readPage(given: string | undefined): number | 'all' {
  if (given === 'alle') return 'all';
  return given !== undefined && /^[1-9]\d{0,5}$/u.test(given) ? Number(given) : 1;
}
