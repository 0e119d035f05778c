import { dayOf } from '../platform/calendar.ts';
import { may, type Staff } from '../platform/permission.ts';
import type { Services } from '../platform/services.ts';
import type { OpenWork, OpenWorkGroup, Urgency } from '../platform/slice.ts';
import { handleBarriers } from './barriers.access.ts';
import { promiseSpan } from './open-work-spans.ts';
import { openWorkTexts as t } from './open-work.messages.ts';
import {
  brokenPromisesQuery,
  firstOf,
  nearPromisesQuery,
  newBarriersQuery,
  openMessagesQuery,
  partlyGoneQuery,
  reopenedBarriersQuery,
  silentBodiesQuery,
  unreadAdditionsQuery,
  unreadAnswersQuery,
} from './open-work.store.ts';
import { promiseWork, type PromisedBarrier } from './promise-work.ts';
import { barrierKindName, placeKindName } from './taxonomy.messages.ts';
import type { BarrierKind, PlaceKind } from './taxonomy.ts';
import { barrierPath } from './triage/barrier-address.ts';
import { triagePath } from './triage/triage-filter.ts';

/** Where somebody is told by call, letter or talk. */
const messagesPath = '/verwaltung/nachrichten';

const dayLength = 24 * 60 * 60 * 1000;

type Named = {
  number: number;
  publicTitle: string | null;
  kind: BarrierKind | null;
  placeKind: PlaceKind;
  municipality: string | null;
};

/** What of all barriers waits for the office, for those who may act; one round of questions, all at the same time. */
export async function openBarrierWork(
  services: Services,
  staff: Staff,
  most: number,
): Promise<readonly OpenWorkGroup[]> {
  if (!may(staff, handleBarriers)) return [];
  const { db, clock, district } = services;
  const now = clock.now();
  const today = dayOf(now);
  const spans = {
    firstLook: promiseSpan('firstLook', today, district),
    bodyNamed: promiseSpan('bodyNamed', today, district),
    answer: promiseSpan('answer', today, district),
  };
  const askedBefore = new Date(now.getTime() - (district.promises.reminders.at(-1) ?? 28) * dayLength);
  const promiseOf = promiseWork(district, today);
  const promised = (barrier: Named & PromisedBarrier): OpenWork =>
    waiting(barrier, promiseKey(barrier), promiseOf(barrier) ?? { reason: '', since: barrier.createdAt });
  const ask = grouping(services, most);

  return Promise.all([
    ...(['firstLook', 'bodyNamed', 'answer'] as const).map((kind) =>
      ask('promise-broken', brokenPromisesQuery(db, kind, spans[kind]), promised),
    ),
    ask('person-waiting', newBarriersQuery(db, spans), promised),
    ask('person-waiting', silentBodiesQuery(db, askedBefore), (asked) =>
      waiting(
        asked,
        `silent-${asked.referralId}`,
        { reason: t.overdueAnswer(asked.bodyName), since: asked.since },
        'weiterleiten',
      ),
    ),
    ask('person-waiting', unreadAnswersQuery(db), (answer) =>
      waiting(
        answer,
        `answer-${answer.referralId}`,
        { reason: t.newAnswer(answer.bodyName), since: answer.since ?? now },
        'antwort',
      ),
    ),
    ask(
      'person-waiting',
      openMessagesQuery(db),
      (message) => ({
        ...waiting(message, `message-${message.reportId}-${message.form}`, {
          reason: t.messages[message.form],
          since: message.since,
        }),
        path: `${messagesPath}/${message.reportId}`,
      }),
      messagesPath,
    ),
    ask('person-waiting', unreadAdditionsQuery(db), (addition) => ({
      ...waiting(addition, `addition-${addition.number}`, {
        reason: t.additions(addition.additions),
        since: addition.since,
      }),
      path: `${barrierPath(addition.number)}#ergaenzungen`,
    })),
    ask('person-waiting', reopenedBarriersQuery(db), (barrier) =>
      waiting(barrier, `reopened-${barrier.number}`, { reason: t.reopened, since: barrier.since }),
    ),
    ask('person-waiting', partlyGoneQuery(db), (barrier) =>
      waiting(barrier, `partly-${barrier.number}`, { reason: t.partlyGone, since: barrier.since ?? now }),
    ),
    ask('date-near', nearPromisesQuery(db, spans), promised),
  ]);
}

type Query<Row> = Parameters<typeof firstOf<never, never, Row>>[1];

function grouping({ db }: Services, most: number) {
  return async <Row>(
    urgency: Urgency,
    query: Query<Row>,
    workOf: (row: Row) => OpenWork,
    path = triagePath,
  ): Promise<OpenWorkGroup> => {
    const { count, rows } = await firstOf(db, query, most);
    return { urgency, path, count, first: rows.map(workOf) };
  };
}

/** The promise that comes next is one thing, whether the barrier is new, the day comes near or has passed. */
function promiseKey({ number, firstLookAt, bodyNamedAt }: Named & PromisedBarrier): string {
  if (!firstLookAt) return `firstLook-${number}`;
  return bodyNamedAt ? `answerDue-${number}` : `bodyNamed-${number}`;
}

type Why = Pick<OpenWork, 'reason' | 'since'>;

function waiting(barrier: Named, key: string, { reason, since }: Why, step?: string): OpenWork {
  return { key, title: titleOf(barrier), path: barrierPath(barrier.number, step), reason, since };
}

/** The public title; before somebody has written one, kind and place, never the words of a report. */
function titleOf({ number, publicTitle, kind, placeKind, municipality }: Named): string {
  const kindName = kind ? barrierKindName('de', kind) : placeKindName('de', placeKind);
  return t.title(number, publicTitle ?? [kindName, municipality].filter(Boolean).join(', '));
}
