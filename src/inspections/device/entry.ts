/** What is said about one item, as it was typed. */
export type Typed = { readonly verdict: string; readonly measured: string; readonly remark: string };

export const typedFields = ['verdict', 'measured', 'remark'] as const;
export type TypedField = (typeof typedFields)[number];

/** What the server has stored of an item. */
export type Stored = {
  readonly verdict: string;
  readonly measured: number | null;
  readonly remark: string;
  readonly revision: number;
};

/** An entry that lies on the device until the server has it. */
export type Entry = {
  readonly inspection: number;
  readonly item: string;
  /** Made once for these values: the same entry sent twice is one. */
  readonly key: string;
  /** Revision that the person began from, and what stood there. */
  readonly base: number;
  readonly began: Typed;
  readonly values: Typed;
  /** Account that entered it; nobody sends for somebody else. */
  readonly staff: string;
  readonly state:
    | { readonly kind: 'waiting' }
    | { readonly kind: 'refused'; readonly message: string }
    | {
        readonly kind: 'conflict';
        readonly fields: readonly TypedField[];
        readonly stored: Stored;
        readonly storedBy: string | null;
      };
};

const waiting = { kind: 'waiting' } as const;

/** „2,50“ and „2.5“ are the same number; what is no number is itself. */
function numberOrText(typed: string): string {
  const text = typed.trim().replace(',', '.');
  return /^-?\d+(\.\d+)?$/u.test(text) ? String(Number(text)) : text;
}

const isSameField = (field: TypedField, one: string, other: string): boolean =>
  field === 'measured' ? numberOrText(one) === numberOrText(other) : one.trim() === other.trim();

export const isSameTyped = (one: Typed, other: Typed): boolean =>
  typedFields.every((field) => isSameField(field, one[field], other[field]));

/** What is stored, as a person would type it. */
export function typedOf({ verdict, measured, remark }: Stored): Typed {
  return { verdict, measured: measured === null ? '' : String(measured).replace('.', ','), remark };
}

const put = (choose: (field: TypedField) => string): Typed => ({
  verdict: choose('verdict'),
  measured: choose('measured'),
  remark: choose('remark'),
});

type NewEntry = Omit<Entry, 'key' | 'state' | 'values'>;

/**
 * What somebody typed, as an entry to send. Null when it is what they began from: then there is nothing to send.
 * @param before the entry of this item that lies on the device already
 */
export function typedEntry(item: NewEntry, values: Typed, before: Entry | undefined, key: string): Entry | null {
  const { base, began } = before ?? item;
  if (isSameTyped(values, began) && before?.state.kind !== 'conflict') return null;
  if (before && isSameTyped(values, before.values)) return before;
  const state = before?.state.kind === 'conflict' ? before.state : waiting;
  return { ...item, base, began, values, key, state };
}

/** From what is stored now: fields that somebody typed since stay theirs, the others are as they are stored. */
function goOn(entry: Entry, stored: Stored, isMine: (field: TypedField) => boolean, key: string): Entry | null {
  const began = typedOf(stored);
  const values = put((field) => (isMine(field) ? entry.values[field] : began[field]));
  if (isSameTyped(values, began)) return null;
  return { ...entry, base: stored.revision, began, values, key, state: waiting };
}

/**
 * After the server has stored an entry.
 * @param present the entry on the device now: the person may have gone on typing while it was sent
 * @returns what still has to be sent, or null
 */
export function afterSaved(present: Entry, sent: Entry, stored: Stored): Entry | null {
  if (present.key === sent.key) return null;
  return goOn(present, stored, (field) => !isSameField(field, present.values[field], sent.values[field]), present.key);
}

/** Somebody else has changed the same: both stay, and the person chooses. */
export function inConflict(
  entry: Entry,
  stored: Stored,
  fields: readonly TypedField[],
  storedBy: string | null,
): Entry {
  return { ...entry, state: { kind: 'conflict', fields, stored, storedBy } };
}

/** The person has chosen between their own values and the stored ones; where nobody disagreed, both are kept. */
export function decide(entry: Entry, whose: 'mine' | 'theirs', key: string): Entry | null {
  if (entry.state.kind !== 'conflict') return entry;
  const { fields, stored } = entry.state;
  const isChanged = (field: TypedField) => !isSameField(field, entry.values[field], entry.began[field]);
  return goOn(entry, stored, (field) => (fields.includes(field) ? whose === 'mine' : isChanged(field)), key);
}
