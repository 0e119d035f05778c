import { z } from 'zod';
import { readAccess, type EventAccess } from '../events/index.ts';

export const itemStates = ['draft', 'handedIn', 'question', 'accepted', 'declined', 'withdrawn'] as const;
export type ItemState = (typeof itemStates)[number];

/** How people register: not at all, on this site, or with whoever does it. */
export const registrations = ['none', 'site', 'organiser'] as const;
export type Registration = (typeof registrations)[number];

/** So many things one partner hands in; more would be a mistake or mischief. */
export const mostItems = 20;
/** So many dates one thing may have. */
export const mostItemDates = 10;

export type ItemDate = { readonly startsAt: Date; readonly endsAt: Date };

/** What somebody wants to do in the action weeks, found right. */
export type ItemContent = {
  readonly title: string;
  readonly what: string;
  readonly more: string;
  readonly titleEasy: string;
  readonly whatEasy: string;
  readonly dates: readonly ItemDate[];
  readonly placeId: string | null;
  readonly placeText: string | null;
  readonly municipalityKey: string | null;
  readonly organiser: string;
  readonly contactTelephone: string | null;
  readonly contactEmail: string | null;
  readonly costCents: number | null;
  readonly costText: string | null;
  readonly audience: string | null;
  readonly registration: Registration;
  readonly seats: number | null;
  readonly lifeAreas: readonly string[];
  readonly access: EventAccess;
  /** False: it is counted, and nobody outside reads of it. */
  readonly isPublic: boolean;
};

const words = z.string();
const maybe = z.string().nullable();
const stored = z.object({
  title: words,
  what: words,
  more: words,
  titleEasy: words,
  whatEasy: words,
  dates: z.array(z.object({ startsAt: z.coerce.date(), endsAt: z.coerce.date() })),
  placeId: maybe,
  placeText: maybe,
  municipalityKey: maybe,
  organiser: words,
  contactTelephone: maybe,
  contactEmail: maybe,
  costCents: z.number().nullable(),
  costText: maybe,
  audience: maybe,
  registration: z.enum(registrations),
  seats: z.number().nullable(),
  lifeAreas: z.array(words),
  access: z.unknown().transform(readAccess),
  isPublic: z.boolean(),
});

/** What is stored, as the domain knows it; null when nothing was handed in. */
export const readContent = (value: unknown): ItemContent | null => (value === null ? null : stored.parse(value));

/** What was typed into the fields, from the database. */
export const readTyped = (value: unknown): Readonly<Record<string, string | readonly string[]>> =>
  z.record(z.string(), z.union([z.string(), z.array(z.string())])).parse(value);

/** Partners work on what is not decided yet. */
export const isPartnersTurn = (state: ItemState): boolean =>
  state === 'draft' || state === 'handedIn' || state === 'question';

type Writing = {
  readonly state: ItemState;
  readonly enteredBy: 'partner' | 'office';
  readonly content: unknown;
  readonly unsent: boolean;
};

/** What a partner only drafts is nobody else's business. */
export const isKnownToOffice = ({ content, enteredBy }: Pick<Writing, 'content' | 'enteredBy'>): boolean =>
  content !== null || enteredBy === 'office';

/** The office writes on in what it began itself and in what was handed in; what a partner has not sent yet is their own. */
export const mayOfficeWrite = ({ state, enteredBy, content, unsent }: Writing): boolean =>
  isPartnersTurn(state) && (enteredBy === 'office' || (content !== null && !unsent));

/** The office decides about what lies before it; also when a question stays without an answer. */
export const mayDecide = (state: ItemState): boolean => state === 'handedIn' || state === 'question';

export const contentFields = [
  'title',
  'what',
  'more',
  'titleEasy',
  'whatEasy',
  'dates',
  'placeId',
  'placeText',
  'municipalityKey',
  'organiser',
  'contactTelephone',
  'contactEmail',
  'costCents',
  'costText',
  'audience',
  'registration',
  'seats',
  'lifeAreas',
  'access',
  'isPublic',
] as const satisfies readonly (keyof ItemContent)[];
export type ContentField = (typeof contentFields)[number];

/** What was changed since the office last saw it. */
export function changedFields(before: ItemContent | null, after: ItemContent): ReadonlySet<ContentField> {
  if (before === null) return new Set();
  return new Set(contentFields.filter((field) => JSON.stringify(before[field]) !== JSON.stringify(after[field])));
}
