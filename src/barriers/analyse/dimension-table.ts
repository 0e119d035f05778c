import type { Analysis } from './read-analysis.ts';
import { analysisTexts, dimensionTitles } from './analysis.messages.ts';
import type { ValueCounts } from './counts.store.ts';
import { dimensionNames, type Dimension } from './dimensions.ts';
import { ended, perThousand, share } from './figures.ts';
import type { FigureColumn, FigureRow, FigureTable } from './figure-table.ts';
import { listAddress, narrowedTo } from './list-address.ts';
import { publishedGroup, publishedGroups } from './public-people.ts';
import { inOrder, valueNames, type Vocabulary } from './value-names.ts';

/** Barriers by the values of one dimension, with everything that is counted of them. */
export function dimensionTable(analysis: Analysis, dimension: Dimension, vocabulary: Vocabulary): FigureTable {
  const { locale } = vocabulary;
  const t = analysisTexts(locale);
  const isPublic = analysis.question.audience === 'everyone';
  const isPlace = dimension === 'municipality';
  const columns: FigureColumn[] = [
    { key: 'value', title: dimensionTitles[dimension][locale], kind: 'text' },
    { key: 'code', title: t.code, kind: 'text' },
    { key: 'barriers', title: t.barriers, kind: 'number' },
    { key: 'share', title: t.share, kind: 'number' },
    { key: 'open', title: t.open, kind: 'number' },
    { key: 'solved', title: t.solved, kind: 'number' },
    { key: 'confirmed', title: t.confirmed, kind: 'number' },
    { key: 'ended', title: t.ended, kind: 'number' },
    ...(isPlace ? placeColumns(t) : []),
    isPublic
      ? { key: 'also_affected', title: t.publicPeople, kind: 'number' }
      : { key: 'people', title: t.people, kind: 'number' },
  ];
  return {
    name: dimensionNames[dimension],
    title: dimensionTitles[dimension][locale],
    columns,
    rows: [
      ...valueRows(analysis, dimension, vocabulary),
      ...(isPublic && !isPlace ? undividedRow(analysis, t.undivided) : []),
    ],
  };
}

const placeColumns = (t: ReturnType<typeof analysisTexts>): readonly FigureColumn[] => [
  { key: 'inhabitants', title: t.inhabitants, kind: 'number' },
  { key: 'inhabitants_of', title: t.inhabitantsOf, kind: 'text' },
  { key: 'per_thousand', title: t.perThousand, kind: 'number' },
];

function valueRows(analysis: Analysis, dimension: Dimension, vocabulary: Vocabulary): readonly FigureRow[] {
  const { question, whole } = analysis;
  const { audience, filter } = question;
  const { locale, district } = vocabulary;
  const t = analysisTexts(locale);
  const nameOf = valueNames(dimension, vocabulary);
  return inOrder(dimension, rowsWithPlaces(analysis, dimension, vocabulary), vocabulary).map((row) => {
    const place =
      dimension === 'municipality' ? district.municipalities.find(({ key }) => key === row.value) : undefined;
    const inhabitants = place?.inhabitants;
    const people = row.people + (dimension === 'municipality' ? groupOf(analysis, row.value) : 0);
    return {
      href:
        row.barriers === 0 ? undefined : listAddress({ audience, locale }, narrowedTo(filter, dimension, row.value)),
      lang: locale === 'en' && dimension === 'body' && row.value !== null ? 'de' : undefined,
      cells: {
        value: dimension === 'municipality' && row.value === null ? t.noPlaceName : nameOf(row.value),
        code: row.value,
        barriers: row.barriers,
        share: share(row.barriers, whole.barriers),
        open: row.open,
        solved: row.solved,
        confirmed: row.confirmed,
        ended: ended(row),
        inhabitants: inhabitants?.count ?? null,
        inhabitants_of: inhabitants ? String(inhabitants.year) : null,
        per_thousand: perThousand(row.barriers, inhabitants?.count),
        // Nought would say that nobody is affected; it only means that no number may be told.
        ...(audience === 'everyone' ? { also_affected: people === 0 ? null : people } : { people }),
      },
    };
  });
}

/** Municipalities without a barrier are news, too; of other dimensions only what occurs is shown. */
function rowsWithPlaces({ by, question }: Analysis, dimension: Dimension, { district }: Vocabulary) {
  const found = by[dimension] ?? [];
  if (dimension !== 'municipality' || question.filter.barriers.municipality !== undefined) return found;
  const none = { dimension, barriers: 0, open: 0, solved: 0, confirmed: 0, people: 0 } satisfies Omit<
    ValueCounts,
    'value'
  >;
  const missing = district.municipalities.filter(({ key }) => !found.some(({ value }) => value === key));
  return [...found, ...missing.map(({ key }) => ({ ...none, value: key }))];
}

function groupOf({ groups }: Analysis, municipality: string | null): number {
  const group = groups.find(({ municipalityKey }) => municipalityKey === municipality);
  return group ? publishedGroup(group) : 0;
}

/** People on small barriers are told by municipality only; elsewhere they stand in a row of their own, so that the sum is right. */
function undividedRow({ groups }: Analysis, value: string): readonly FigureRow[] {
  const people = publishedGroups(groups);
  return people === 0 ? [] : [{ cells: { value, also_affected: people } }];
}
