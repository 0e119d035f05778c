import { listBodies } from '../../directory/index.ts';
import { dayOf, type Day } from '../../platform/calendar.ts';
import { endOfPeriod } from '../../platform/rough-day.ts';
import type { Services } from '../../platform/services.ts';
import { findDraftEdition, findWorkingEdition, type EditionRow } from '../action-plan.store.ts';
import { fieldsOf, findEdition } from '../editions.store.ts';
import { missingForAgreement, type Gap } from '../measure.ts';
import { deriveLight, type Light } from '../traffic-light.ts';
import { withoutField, type ListFilter, type Sort } from './list-filter.ts';
import { readListRows, type ListRow } from './list.store.ts';

export const pageSize = 25;

export type ListItem = ListRow & { light: Light; gaps: readonly Gap[] };

/** Questions that are asked daily; each stands with its count above the list. */
export const views = ['all', 'office', 'red', 'gaps', 'unpublished'] as const;
export type View = (typeof views)[number];

export const viewFilters: Record<View, Partial<ListFilter>> = {
  all: {},
  office: { turn: 'office' },
  red: { light: 'red' },
  gaps: { gaps: true },
  unpublished: { unpublished: true },
};

/** Everything the list shows; without an edition there is nothing yet. */
export async function readList({ db, clock }: Pick<Services, 'db' | 'clock'>, filter: ListFilter) {
  const named = filter.edition === undefined ? undefined : await findEdition(db, Number(filter.edition));
  const [working, draft] = await Promise.all([findWorkingEdition(db), findDraftEdition(db)]);
  const edition = named ?? working;
  if (!edition) return undefined;
  const today = dayOf(clock.now());
  const [fields, bodies, everything] = await Promise.all([
    fieldsOf(db, edition.id),
    listBodies(db),
    readListRows(db, edition.id, undefined),
  ]);
  const all = everything.map((row) => itemOf(row, today));
  const found =
    filter.words === undefined
      ? undefined
      : new Set((await readListRows(db, edition.id, filter.words)).map(({ number }) => number));
  const matching = all.filter((item) => (found?.has(item.number) ?? true) && matches(item, filter));
  const sorted = filter.sort === 'plan' ? matching : matching.toSorted(orders[filter.sort]);
  const used = new Set(all.map(({ accountableBody }) => accountableBody));
  return {
    edition,
    editions: otherEditions(edition, working, draft),
    items: sorted.slice((filter.page - 1) * pageSize, filter.page * pageSize),
    total: matching.length,
    pages: Math.ceil(matching.length / pageSize),
    counts: Object.fromEntries(
      views.map((view) => [view, all.filter((item) => matches(item, viewFilters[view])).length]),
    ) as Record<View, number>,
    fields: fields.map(({ slug, title }) => ({ value: slug, label: title })),
    bodies: bodies.filter(({ code }) => used.has(code)).map(({ code, name }) => ({ value: code, label: name })),
    today,
  };
}

export type MeasureList = NonNullable<Awaited<ReturnType<typeof readList>>>;

function itemOf(row: ListRow, today: Day): ListItem {
  const derived = deriveLight({ ...row, statusSince: dayOf(row.statusSince) }, today);
  return { ...row, light: row.lightOverride ?? derived.light, gaps: missingForAgreement(row) };
}

/** Words are the database's business. */
function matches(
  item: ListItem,
  { field, status, light, body, turn, gaps, unpublished }: Partial<ListFilter>,
): boolean {
  return (
    (field === undefined || (item.fieldSlug ?? withoutField) === field) &&
    (status === undefined || item.status === status) &&
    (light === undefined || item.light === light) &&
    (body === undefined || item.accountableBody === body) &&
    (turn === undefined || item.turn === turn) &&
    (gaps === undefined || item.gaps.length > 0 || item.goalId === null) &&
    (unpublished === undefined || item.publishedAt === null)
  );
}

const urgency: readonly Light[] = ['red', 'yellow', 'green', 'grey'];

const orders: Record<Exclude<Sort, 'plan'>, (one: ListItem, other: ListItem) => number> = {
  number: (one, other) => one.number - other.number,
  due: (one, other) => compare(dueOf(one), dueOf(other)) || one.number - other.number,
  turn: (one, other) => one.turnSince.getTime() - other.turnSince.getTime() || one.number - other.number,
  light: (one, other) => urgency.indexOf(one.light) - urgency.indexOf(other.light) || one.number - other.number,
};

/** What has no deadline comes last. */
const dueOf = ({ dueDay, duePrecision, reviewDay }: ListItem): Day =>
  dueDay === null ? (reviewDay ?? '9999-12-31') : endOfPeriod(dueDay, duePrecision ?? 'day');

const compare = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0);

/** The edition in force and the one in the making, if the list shows neither or only one of them. */
function otherEditions(shown: EditionRow, ...known: (EditionRow | undefined)[]): readonly EditionRow[] {
  const editions = new Map(known.flatMap((edition) => (edition ? [[edition.id, edition] as const] : [])));
  editions.delete(shown.id);
  return [...editions.values()];
}
