import type { Db } from '../../platform/database.ts';
import type { EditionRow } from '../action-plan.store.ts';
import { fieldsOf, listEditions, type FieldRow } from '../editions.store.ts';
import { isCarried } from '../plan-reading.ts';
import { compareEditions, isDifferent, type ComparedMeasure } from './compare-editions.ts';
import { versionsOf, type EditionVersion } from './versions.store.ts';

export type ComparedField = {
  /** Missing for measures that stand below no field. */
  field: FieldRow | undefined;
  measures: readonly ComparedMeasure[];
};

export type Comparison = {
  from: EditionRow;
  to: EditionRow;
  /** Measures that each of the two works on. */
  sizes: { from: number; to: number };
  /** All of them, for the overview. */
  all: readonly ComparedMeasure[];
  fields: readonly ComparedField[];
  /** Names of the fields of both, by their address; the newer name wins. */
  fieldsBySlug: ReadonlyMap<string, FieldRow>;
};

/** The editions that may be compared, oldest first: those everybody may read, and for the office the draft. */
export async function comparableEditions(db: Db, withDraft: boolean): Promise<readonly EditionRow[]> {
  const editions = await listEditions(db);
  return editions.filter(({ state }) => withDraft || state !== 'draft').toReversed();
}

type Wanted = {
  /** All that may be compared, oldest first. */
  editions: readonly EditionRow[];
  from: EditionRow;
  to: EditionRow;
  onlyChanged: boolean;
  /** False for the office, which also sees measures that are not public. */
  publicOnly: boolean;
};

/** What became of every measure from one edition to a newer one, field by field. */
export async function readComparison(db: Db, wanted: Wanted): Promise<Comparison> {
  const { editions, from, to } = wanted;
  const way = editions.filter(({ number }) => number >= from.number && number <= to.number);
  const versions = await Promise.all(way.map(({ id }) => visibleVersions(db, id, wanted.publicOnly)));
  const all = compareEditions(versions);
  const [older, newer] = await Promise.all([fieldsOf(db, from.id), fieldsOf(db, to.id)]);
  const fieldsBySlug = new Map([...older, ...newer].map((field) => [field.slug, field]));
  const shown = wanted.onlyChanged ? all.filter(isDifferent) : all;
  const bySlug = Map.groupBy(shown, ({ before, after }) => (after ?? before)?.fieldSlug ?? null);
  const slugs = new Set([...newer, ...older].map(({ slug }) => slug));
  const fields = [...slugs, null].map((slug) => ({
    field: slug === null ? undefined : fieldsBySlug.get(slug),
    measures: bySlug.get(slug) ?? [],
  }));
  return {
    from,
    to,
    sizes: { from: carriedIn(versions[0]), to: carriedIn(versions.at(-1)) },
    all,
    fields: fields.filter(({ measures }) => measures.length > 0),
    fieldsBySlug,
  };
}

const carriedIn = (versions: readonly EditionVersion[] = []): number => versions.filter(isCarried).length;

async function visibleVersions(db: Db, editionId: string, publicOnly: boolean): Promise<readonly EditionVersion[]> {
  const versions = await versionsOf(db, editionId);
  return publicOnly ? versions.filter(({ publishedAt }) => publishedAt !== null) : versions;
}
