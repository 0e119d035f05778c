import { protectList, type PublishedCount } from '../../platform/documents/small-numbers.ts';

/** An accepted item, as far as it is counted. */
export type CountedItem = {
  readonly organisation: string;
  readonly isPublic: boolean;
  readonly lifeAreas: readonly string[];
  readonly municipalityKey: string | null;
  /** Whether a report has come. */
  readonly isReported: boolean;
  /** Null while nobody has counted. */
  readonly participants: number | null;
};

export type Group = {
  /** Null: not said. */
  readonly code: string | null;
  readonly items: number;
  readonly publicItems: number;
  /** Null: nobody counted in any of them. */
  readonly participants: number | null;
};

export type Summary = {
  readonly items: number;
  readonly publicItems: number;
  readonly partners: number;
  readonly reported: number;
  /** In how many reports somebody had counted. */
  readonly countedReports: number;
  readonly participants: number;
  /** In the order of `codes`; what nobody said comes last, and what nothing belongs to is left out. */
  readonly byLifeArea: readonly Group[];
  readonly byMunicipality: readonly Group[];
};

type Codes = { readonly lifeAreas: readonly string[]; readonly municipalities: readonly string[] };

const sum = (items: readonly CountedItem[]): number =>
  items.reduce((total, { participants }) => total + (participants ?? 0), 0);

function groupOf(code: string | null, items: readonly CountedItem[]): readonly Group[] {
  if (items.length === 0) return [];
  const publicItems = items.filter(({ isPublic }) => isPublic).length;
  const isCounted = items.some(({ participants }) => participants !== null);
  return [{ code, items: items.length, publicItems, participants: isCounted ? sum(items) : null }];
}

/** The figures of an edition. */
export function summarise(items: readonly CountedItem[], { lifeAreas, municipalities }: Codes): Summary {
  return {
    items: items.length,
    publicItems: items.filter(({ isPublic }) => isPublic).length,
    partners: new Set(items.map(({ organisation }) => organisation)).size,
    reported: items.filter(({ isReported }) => isReported).length,
    countedReports: items.filter(({ participants }) => participants !== null).length,
    participants: sum(items),
    byLifeArea: [...lifeAreas, null].flatMap((code) =>
      groupOf(
        code,
        items.filter((item) => (code === null ? item.lifeAreas.length === 0 : item.lifeAreas.includes(code))),
      ),
    ),
    byMunicipality: [...municipalities, null].flatMap((code) =>
      groupOf(
        code,
        items.filter(({ municipalityKey }) => municipalityKey === code),
      ),
    ),
  };
}

export type ProtectedGroup = Omit<Group, 'participants'> & { readonly participants: PublishedCount | null };

const peopleIn = (groups: readonly Group[]): readonly number[] => groups.map(({ participants }) => participants ?? 0);

/** The same groups with their counts of people as they may leave the house. */
export function protectGroups(groups: readonly Group[]): readonly ProtectedGroup[] {
  const { counts } = protectList(peopleIn(groups));
  return groups.map((group, index) => ({
    ...group,
    participants: group.participants === null ? null : (counts[index] ?? 'protected'),
  }));
}

/** The total as it may leave the house beside its groups: hidden as soon as it could tell one of them. */
export const protectTotal = (groups: readonly Group[]): PublishedCount => protectList(peopleIn(groups)).total;
