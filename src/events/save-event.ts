import { findBody, findPlace } from '../directory/index.ts';
import { failure, success, type Result } from '../platform/result.ts';
import { breaksTheLaw, findTextFaults } from '../platform/text-faults.ts';
import { noTwin, twinAfterSaving, type chosenTwinStates, type Twin } from '../platform/text-twin/text-twin.ts';
import type { Work } from '../platform/use-case.ts';
import { readAccess } from './access-facts.ts';
import { freeSlug, noWords, slugFrom, twinWords, wordsOf, type EventFacts, type EventWords } from './event.ts';
import { insertDates } from './event-dates.store.ts';
import { insertEvent, lockEvent, takenSlugs, updateEvent, type EventRow } from './events.store.ts';
import type { DateSpan } from './recurrence.ts';

type EasyState = (typeof chosenTwinStates)[number];

export type NewEvent = {
  readonly words: EventWords;
  readonly facts: EventFacts;
  readonly dates: readonly DateSpan[];
  readonly chosen?: EasyState | undefined;
};

export type EventEdit = {
  readonly eventId: string;
  /** Of what the editor saw. */
  readonly version: number;
  readonly words: EventWords;
  readonly facts: EventFacts;
  readonly chosen?: EasyState | undefined;
  readonly meaningChanged?: boolean | undefined;
};

export type SaveFault =
  | 'not-found'
  | 'changed-meanwhile'
  | 'meaning-unknown'
  | 'title-missing'
  | 'place-missing'
  | 'body-missing'
  | 'not-publishable';

/** Begins an event with its dates, as a draft, at an address made of its title that stays for ever. */
export async function createEvent(work: Work, event: NewEvent): Promise<Result<EventRow, SaveFault>> {
  const { words, facts, dates, chosen } = event;
  const title = words.title || words.titleEasy;
  if (title === '') return failure('title-missing');
  const columns = await columnsOf(work, words, facts);
  if (!columns.ok) return columns;
  const twin = twinAfterSaving({
    before: { words: twinWords(noWords), twin: noTwin },
    after: twinWords(words),
    chosen,
    now: work.now,
  });
  const stem = slugFrom(title);
  const row = await insertEvent(work.db, {
    slug: freeSlug(stem, await takenSlugs(work.db, stem || 'veranstaltung')),
    ...columns.value,
    ...columnsOfTwin(twin.ok ? twin.value : { state: 'draft', outdatedSince: null }),
    createdAt: work.now,
    updatedAt: work.now,
  });
  await insertDates(
    work.db,
    dates.map((span) => ({ ...span, eventId: row.id })),
  );
  await work.audit('events.event-created', `event ${row.id}`, { dates: dates.length });
  return success(row);
}

/** Saves what is said of an event, unless somebody has saved something else since the editor opened it. What is public stays fit for it. */
export async function editEvent(work: Work, edit: EventEdit): Promise<Result<EventRow, SaveFault>> {
  const row = await lockEvent(work.db, edit.eventId);
  if (!row) return failure('not-found');
  const after = edit.words;
  if (after.title === '' && after.titleEasy === '') return failure('title-missing');
  const columns = await columnsOf(work, after, edit.facts);
  if (!columns.ok) return columns;
  if (row.version !== edit.version) {
    return isSame(row, columns.value) ? success(row) : failure('changed-meanwhile');
  }
  if (row.publishedAt !== null && !isPublishable(after)) return failure('not-publishable');
  const twin = twinAfterSaving({
    before: { words: twinWords(wordsOf(row)), twin: { state: row.easyState, outdatedSince: row.easyOutdatedSince } },
    after: twinWords(after),
    chosen: edit.chosen,
    meaningChanged: edit.meaningChanged,
    now: work.now,
  });
  if (!twin.ok) return failure(twin.failure);
  const change = { ...columns.value, ...columnsOfTwin(twin.value), updatedAt: work.now, version: row.version + 1 };
  await updateEvent(work.db, row.id, change);
  await work.audit('events.event-saved', `event ${row.id}`, { version: change.version, easy: change.easyState });
  return success({ ...row, ...change, access: edit.facts.access });
}

/** Title and text in one level at least, without what the law forbids (§ 16a BGG LSA with EN 301 549, clause 9). */
export function isPublishable(words: EventWords): boolean {
  const isComplete =
    (words.title !== '' && (words.summary !== '' || words.body !== '')) ||
    (words.titleEasy !== '' && (words.summaryEasy !== '' || words.bodyEasy !== ''));
  const faults = [words.body, words.bodyEasy].flatMap((text) => findTextFaults(text));
  return isComplete && !faults.some(({ kind }) => breaksTheLaw(kind));
}

type Columns = Awaited<ReturnType<typeof columnsWith>>;

/** The municipality of a place of the directory goes with it, so that lists can be narrowed without asking there. */
async function columnsOf(work: Work, words: EventWords, facts: EventFacts): Promise<Result<Columns, SaveFault>> {
  const place = facts.placeId === null ? null : await findPlace(work.db, facts.placeId);
  if (place === undefined) return failure('place-missing');
  if (facts.bodyCode !== null && !(await findBody(work.db, facts.bodyCode))) return failure('body-missing');
  return success(columnsWith(words, facts, place?.municipalityKey ?? facts.municipalityKey));
}

function columnsWith(words: EventWords, facts: EventFacts, municipalityKey: string | null) {
  const { titleEasy, summaryEasy, bodyEasy, title, summary, body } = words;
  return {
    title,
    summary,
    body,
    titleEasy: titleEasy || null,
    summaryEasy: summaryEasy || null,
    bodyEasy: bodyEasy || null,
    ...facts,
    placeText: facts.placeId === null ? facts.placeText : null,
    organiser: facts.bodyCode === null ? facts.organiser : null,
    seats: facts.takesRegistrations ? facts.seats : null,
    municipalityKey,
    lifeAreas: [...facts.lifeAreas],
    access: JSON.stringify(facts.access),
  };
}

const columnsOfTwin = ({ state, outdatedSince }: Twin) => ({ easyState: state, easyOutdatedSince: outdatedSince });

/** Sent twice, or two people wrote the same. */
function isSame(row: EventRow, { access, ...columns }: Columns): boolean {
  const stored: Readonly<Record<string, unknown>> = row;
  return (
    JSON.stringify(readAccess(row.access)) === JSON.stringify(readAccess(JSON.parse(access))) &&
    Object.entries(columns).every(([name, value]) => JSON.stringify(stored[name]) === JSON.stringify(value))
  );
}
