import { addDays, dayOf, startOfDay } from '../platform/calendar.ts';
import { may, type InRole } from '../platform/permission.ts';
import { inOneQuestion, type Moments } from '../platform/one-question.store.ts';
import type { Services } from '../platform/services.ts';
import type { OpenWork, OpenWorkGroup, Urgency } from '../platform/slice.ts';
import { handleBarriers } from './barriers.access.ts';
import { numberInKey, promiseKey, workKey } from './open-work-keys.ts';
import { promiseSpan } from './open-work-spans.ts';
import { openWorkTexts as t } from './open-work.messages.ts';
import {
  brokenPromisesQuery,
  closedElsewhereQuery,
  firstOf,
  ofBarriers,
  nearPromisesQuery,
  newBarriersQuery,
  openMessagesQuery,
  partlyGoneQuery,
  reopenedBarriersQuery,
  silentBodiesQuery,
  unreadAdditionsQuery,
  unreadAnswersQuery,
  unsentQuestionsQuery,
} from './open-work.store.ts';
import { readPromiseRules } from './promise-rules.ts';
import { promiseWork, type PromisedBarrier } from './promise-work.ts';
import { barrierKindName, placeKindName } from './taxonomy.messages.ts';
import type { BarrierKind, PlaceKind } from './taxonomy.ts';
import { barrierPath } from './triage/barrier-address.ts';
import { triagePath } from './triage/triage-filter.ts';

/** Where somebody is told by call, letter or talk. */
const messagesPath = '/verwaltung/nachrichten';

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
  staff: InRole,
  most: number,
): Promise<readonly OpenWorkGroup[]> {
  return may(staff, handleBarriers) ? askEverything(services, groupingFirst(services, most)) : [];
}

/** The same for the things with these keys; only the barriers they are about are looked at. */
export async function openBarrierWorkOf(
  services: Services,
  staff: InRole,
  keys: readonly string[],
): Promise<readonly OpenWorkGroup[]> {
  return may(staff, handleBarriers) ? askEverything(services, groupingKeys(services, keys)) : [];
}

async function askEverything(services: Services, ask: Grouping): Promise<readonly OpenWorkGroup[]> {
  const { db, clock, district } = services;
  const now = clock.now();
  const today = dayOf(now);
  const rules = await readPromiseRules(db, district);
  const spans = {
    firstLook: promiseSpan('firstLook', today, rules),
    bodyNamed: promiseSpan('bodyNamed', today, rules),
    answer: promiseSpan('answer', today, rules),
  };
  const askedBefore = startOfDay(addDays(today, 1 - (district.promises.reminders.at(-1) ?? 28)));
  const promiseOf = promiseWork(rules, today);
  const promised = (barrier: Named & PromisedBarrier): OpenWork =>
    waiting(barrier, promiseKey(barrier), promiseOf(barrier) ?? { reason: '', since: barrier.createdAt });

  return Promise.all([
    ...(['firstLook', 'bodyNamed', 'answer'] as const).map((kind) =>
      ask('promise-broken', brokenPromisesQuery(db, kind, spans[kind]), ofPromise, promised),
    ),
    ask('person-waiting', newBarriersQuery(db, spans), ofPromise, promised),
    ask('person-waiting', silentBodiesQuery(db, askedBefore), onlySince, (asked) =>
      waiting(
        asked,
        workKey('silent', asked.number, asked.referralId),
        { reason: t.overdueAnswer(asked.bodyName), since: asked.since },
        'weiterleiten',
      ),
    ),
    ask('person-waiting', unsentQuestionsQuery(db), onlySince, (asked) =>
      waiting(
        asked,
        workKey('unsent', asked.number, asked.referralId),
        { reason: t.unsent(asked.bodyName), since: asked.since },
        'weiterleiten',
      ),
    ),
    ask('person-waiting', closedElsewhereQuery(db), onlySince, (asked) =>
      waiting(
        asked,
        workKey('closedThere', asked.number, asked.referralId),
        { reason: t.closedThere(asked.bodyName), since: asked.since ?? now },
        'weiterleiten',
      ),
    ),
    ask('person-waiting', unreadAnswersQuery(db), onlySince, (answer) =>
      waiting(
        answer,
        workKey('answer', answer.number, answer.referralId),
        { reason: t.newAnswer(answer.bodyName), since: answer.since ?? now },
        'antwort',
        t.settle.answer,
      ),
    ),
    ask(
      'person-waiting',
      openMessagesQuery(db),
      onlySince,
      (message) => ({
        ...waiting(message, workKey(message.form, message.number, message.reportId), {
          reason: t.messages[message.form],
          since: message.since,
        }),
        path: `${messagesPath}/${message.reportId}`,
        settle: t.settle.message,
      }),
      messagesPath,
    ),
    ask('person-waiting', unreadAdditionsQuery(db), onlySince, (addition) => ({
      ...waiting(addition, workKey('addition', addition.number), {
        reason: t.additions(addition.additions),
        since: addition.since,
      }),
      path: `${barrierPath(addition.number)}#ergaenzungen`,
      settle: t.settle.addition,
    })),
    ask('person-waiting', reopenedBarriersQuery(db), onlySince, (barrier) =>
      waiting(barrier, workKey('reopened', barrier.number), { reason: t.reopened, since: barrier.since }),
    ),
    ask('person-waiting', partlyGoneQuery(db), onlySince, (barrier) =>
      waiting(barrier, workKey('partly', barrier.number), { reason: t.partlyGone, since: barrier.since ?? now }),
    ),
    ask('date-near', nearPromisesQuery(db, spans), ofPromise, promised),
  ]);
}

/** Everything that a list of promises shows is moments, and most questions have one. */
const ofPromise = { createdAt: true, firstLookAt: true, bodyNamedAt: true, answeredAt: true } as const;
const onlySince = { since: true } as const;

type Query<Row> = Parameters<typeof firstOf<never, never, Row>>[1];

type Grouping = <Row>(
  urgency: Urgency,
  query: Query<Row>,
  moments: Moments<Row>,
  workOf: (row: Row) => OpenWork,
  path?: string,
) => Promise<OpenWorkGroup>;

function groupingFirst({ db }: Services, most: number): Grouping {
  const ask = inOneQuestion(db);
  return async (urgency, query, moments, workOf, path = triagePath) => {
    const { count, rows } = await firstOf({ db, ask }, query, moments, most);
    return { urgency, path, count, first: rows.map(workOf) };
  };
}

function groupingKeys({ db }: Services, keys: readonly string[]): Grouping {
  const ask = inOneQuestion(db);
  const wanted = new Set(keys);
  const numbers = [...new Set(keys.flatMap((key) => numberInKey(key) ?? []))];
  return async (urgency, query, moments, workOf, path = triagePath) => {
    const rows = await ofBarriers(ask, query, moments, numbers);
    const first = rows.map(workOf).filter(({ key }) => wanted.has(key));
    return { urgency, path, count: first.length, first };
  };
}

type Why = Pick<OpenWork, 'reason' | 'since'>;

function waiting(barrier: Named, key: string, { reason, since }: Why, step?: string, settle?: string): OpenWork {
  const work = { key, title: titleOf(barrier), path: barrierPath(barrier.number, step), reason, since };
  return settle === undefined ? work : { ...work, settle };
}

/** The public title; before somebody has written one, kind and place, never the words of a report. */
function titleOf({ number, publicTitle, kind, placeKind, municipality }: Named): string {
  const kindName = kind ? barrierKindName('de', kind) : placeKindName('de', placeKind);
  return t.title(number, publicTitle ?? [kindName, municipality].filter(Boolean).join(', '));
}
