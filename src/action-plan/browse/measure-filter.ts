import { measureStatuses, type MeasureStatus } from '../measure.ts';
import type { BriefMeasure, ReadPlan } from '../plan-reading.ts';
import { targetGroups, type TargetGroup } from '../taxonomy.ts';
import { lights, type Light } from '../traffic-light.ts';
import { crpdArticles } from '../crpd-articles.ts';

/** What somebody chose; each value is known to be one of the offered ones. */
export type MeasureFilter = {
  readonly words: string;
  readonly field?: string | undefined;
  readonly status?: MeasureStatus | undefined;
  readonly light?: Light | undefined;
  readonly lifeArea?: string | undefined;
  readonly body?: string | undefined;
  readonly municipality?: string | undefined;
  readonly article?: number | undefined;
  readonly targetGroup?: TargetGroup | undefined;
  readonly sort: 'plan' | 'attention';
};

type Offered = {
  readonly fields: readonly string[];
  readonly bodies: readonly string[];
  readonly lifeAreas: readonly string[];
  readonly municipalities: readonly string[];
};

/** Longer texts are not typed into a search field; the rest is cut off, as its first words decide. */
const longestWords = 200;

const oneOf = <Value extends string>(given: string | undefined, known: readonly Value[]): Value | undefined =>
  known.find((value) => value === given);

/** Reads the filters from an address. Unknown values count as not chosen: addresses are kept and sent on, and codes may go out of use. */
export function readMeasureFilter(
  query: Readonly<Record<string, string | undefined>>,
  offered: Offered,
): MeasureFilter {
  return {
    words: (query.worte ?? '').normalize('NFC').trim().slice(0, longestWords),
    field: oneOf(query.feld, offered.fields),
    status: oneOf(query.stand, measureStatuses),
    light: oneOf(query.ampel, lights),
    lifeArea: oneOf(query.bereich, offered.lifeAreas),
    body: oneOf(query.stelle, offered.bodies),
    municipality: oneOf(query.gemeinde, offered.municipalities),
    article: crpdArticles.find(({ number }) => String(number) === query.artikel)?.number,
    targetGroup: oneOf(query.gruppe, targetGroups),
    sort: query.sortierung === 'achtung' ? 'attention' : 'plan',
  };
}

/** The values of the form's fields, which are also the parts of the address. */
export function filterValues(filter: MeasureFilter): Record<string, string> {
  const { words, field, status, light, lifeArea, body, municipality, article, targetGroup, sort } = filter;
  const values = {
    worte: words,
    feld: field,
    stand: status,
    ampel: light,
    bereich: lifeArea,
    stelle: body,
    gemeinde: municipality,
    artikel: article?.toString(),
    gruppe: targetGroup,
    sortierung: sort === 'attention' ? 'achtung' : undefined,
  };
  const chosen = Object.entries(values).flatMap(([name, value]) => (value ? [[name, value] as const] : []));
  return Object.fromEntries(chosen);
}

/** Is anything narrowed down? The order alone is no filter. */
export function isFiltered(filter: MeasureFilter): boolean {
  return Object.keys(filterValues({ ...filter, sort: 'plan' })).length > 0;
}

/** The query of an address with these filters, with its question mark; empty without any. */
export function filterQuery(filter: MeasureFilter, more: Readonly<Record<string, string>> = {}): string {
  const query = new URLSearchParams({ ...filterValues(filter), ...more }).toString();
  return query === '' ? '' : `?${query}`;
}

/** A number among the words, such as „Maßnahme 17“ or „17“: whoever types it wants that measure. */
export function numberIn(words: string): number | undefined {
  const found = /^\D{0,20}?(\d{1,5})$/u.exec(words.trim());
  return found ? Number(found[1]) : undefined;
}

/** Pages are counted from 1; `alle` is everything on one page, for printing. */
export function readPage(given: string | undefined): number | 'all' {
  if (given === 'alle') return 'all';
  return given !== undefined && /^[1-9]\d{0,5}$/u.test(given) ? Number(given) : 1;
}

/**
 * The measures of a plan that a filter lets through, in the wanted order.
 * @param found the ids of those that contain the sought words; null when none were typed
 */
export function filterMeasures(
  plan: Pick<ReadPlan<BriefMeasure>, 'fields' | 'measures'>,
  filter: MeasureFilter,
  found: ReadonlySet<string> | null,
): readonly BriefMeasure[] {
  const number = numberIn(filter.words);
  const inField = plan.fields.find(({ field }) => field.slug === filter.field);
  const all = filter.field === undefined ? plan.measures : (inField?.measures ?? []);
  const chosen = all.filter(
    (measure) =>
      (found === null || found.has(measure.id) || measure.number === number) &&
      (filter.status === undefined || measure.status === filter.status) &&
      (filter.light === undefined || measure.light.light === filter.light) &&
      (filter.lifeArea === undefined || measure.lifeAreas.includes(filter.lifeArea)) &&
      (filter.body === undefined || measure.accountableBody === filter.body) &&
      (filter.article === undefined || measure.crpdArticles.includes(filter.article)) &&
      (filter.targetGroup === undefined || measure.targetGroups.includes(filter.targetGroup)) &&
      isIn(measure, filter.municipality),
  );
  return filter.sort === 'plan'
    ? chosen
    : chosen.toSorted((one, other) => attention[one.light.light] - attention[other.light.light]);
}

/** Measures without a municipality are for the whole county, so for each municipality too. */
const isIn = ({ municipalityKeys }: BriefMeasure, wanted: string | undefined): boolean =>
  wanted === undefined || municipalityKeys.length === 0 || municipalityKeys.includes(wanted);

const attention: Record<Light, number> = { red: 0, yellow: 1, grey: 2, green: 3 };
