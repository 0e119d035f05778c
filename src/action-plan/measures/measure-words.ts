import type { MeasureVersionRow } from '../action-plan.store.ts';

/** What a person writes about a measure in one edition, named as in the table `measure_versions`. */
export const wordColumns = [
  'title',
  'titleEasy',
  'problem',
  'goalText',
  'text',
  'textEasy',
  'goalId',
  'lifeAreas',
  'crpdArticles',
  'crossCuttingTopics',
  'targetGroups',
  'municipalityKeys',
  'origin',
  'originNote',
  'accountableBody',
  'otherContributors',
  'contactName',
  'contactEmail',
  'contactTelephone',
  'contactPrivacy',
  'startDay',
  'startPrecision',
  'dueDay',
  'duePrecision',
  'isOngoing',
  'reviewDay',
  'priority',
  'costCents',
  'costNote',
  'fundingSource',
  'legalBasis',
  'decisionReference',
  'hiddenFields',
] as const satisfies readonly (keyof MeasureVersionRow)[];

/**
 * Everything that is written about a measure in one edition. Rough dates are the first day of their period together with a precision;
 * an ongoing task has no due date but a review day; the cost is in cents; `contributors` are codes of bodies.
 */
export type MeasureWords = Pick<MeasureVersionRow, (typeof wordColumns)[number]> & { contributors: string[] };

/** A measure about which nothing is known but its title. */
export const emptyWords: Omit<MeasureWords, 'title'> = {
  titleEasy: null,
  problem: '',
  goalText: '',
  text: '',
  textEasy: null,
  goalId: null,
  lifeAreas: [],
  crpdArticles: [],
  crossCuttingTopics: [],
  targetGroups: [],
  municipalityKeys: [],
  origin: null,
  originNote: null,
  accountableBody: null,
  contributors: [],
  otherContributors: null,
  contactName: null,
  contactEmail: null,
  contactTelephone: null,
  contactPrivacy: 'office',
  startDay: null,
  startPrecision: null,
  dueDay: null,
  duePrecision: null,
  isOngoing: false,
  reviewDay: null,
  priority: null,
  costCents: null,
  costNote: null,
  fundingSource: null,
  legalBasis: null,
  decisionReference: null,
  hiddenFields: [],
};

/** The words of a stored version. */
export function wordsOf(version: MeasureVersionRow, contributors: readonly string[]): MeasureWords {
  const written = Object.fromEntries(wordColumns.map((column) => [column, version[column]]));
  return { ...(written as Pick<MeasureVersionRow, (typeof wordColumns)[number]>), contributors: [...contributors] };
}

const contactColumns = ['contactName', 'contactEmail', 'contactTelephone', 'contactPrivacy'] as const;
type ContactColumn = (typeof contactColumns)[number];

/** Words as they may be kept for ever: a revision can't be erased, so the contact of a person has no place in it. */
export type LastingWords = Omit<MeasureWords, ContactColumn>;

export function lastingWords(words: MeasureWords): LastingWords {
  const contact: readonly string[] = contactColumns;
  return Object.fromEntries(Object.entries(words).filter(([column]) => !contact.includes(column))) as LastingWords;
}

export function isSameContact(one: MeasureWords, other: MeasureWords): boolean {
  return contactColumns.every((column) => one[column] === other[column]);
}

/** Whether two people wrote the same; the order of ticked boxes says nothing. */
export function isSameWords(one: MeasureWords, other: MeasureWords): boolean {
  return [...wordColumns, 'contributors' as const].every((column) => isSameValue(one[column], other[column]));
}

function isSameValue(one: unknown, other: unknown): boolean {
  if (!Array.isArray(one) || !Array.isArray(other)) return one === other;
  return one.length === other.length && one.every((value) => other.includes(value));
}

/** `there` with every field of `after` in which `there` still says what `before` said. The goal belongs to one edition and stays. */
export function unchangedSince(before: MeasureWords, there: MeasureWords, after: MeasureWords): MeasureWords {
  const columns = [...wordColumns, 'contributors' as const].filter(
    (column) => column !== 'goalId' && isSameValue(before[column], there[column]),
  );
  return { ...there, ...Object.fromEntries(columns.map((column) => [column, after[column]])) };
}
