import { dayOf } from '../platform/calendar.ts';
import { may, type Staff } from '../platform/permission.ts';
import type { Services } from '../platform/services.ts';
import type { OpenWork } from '../platform/slice.ts';
import { handleBarriers } from './barriers.access.ts';
import { partlyGone } from './confirm/confirmations.store.ts';
import { openWorkTexts as t } from './open-work.messages.ts';
import {
  openMessagesQuery,
  promisedBarriersQuery,
  reopenedBarriersQuery,
  unreadAdditionsQuery,
} from './open-work.store.ts';
import { promiseWork } from './promise-work.ts';
import { overdueReferrals, unreviewedAnswers } from './referrals.store.ts';
import { barrierKindName, placeKindName } from './taxonomy.messages.ts';
import type { BarrierKind, PlaceKind } from './taxonomy.ts';
import { barrierPath } from './triage/barrier-address.ts';

/** Where somebody is told by call, letter or talk. */
const messagePath = (reportId: string) => `/verwaltung/nachrichten/${reportId}`;

type Named = {
  number: number;
  publicTitle: string | null;
  kind?: BarrierKind | null;
  placeKind?: PlaceKind;
  municipality?: string | null;
};

/** What of all barriers waits for the office, for those who may act; one round of questions, all at the same time. */
export async function openBarrierWork(services: Services, staff: Staff): Promise<readonly OpenWork[]> {
  if (!may(staff, handleBarriers)) return [];
  const { db, clock, district } = services;
  const now = clock.now();
  const [promised, overdue, answers, messages, additions, reopened, partly] = await Promise.all([
    promisedBarriersQuery(db).execute(),
    overdueReferrals(db, now, district.promises.reminders.at(-1)),
    unreviewedAnswers(db),
    openMessagesQuery(db).execute(),
    unreadAdditionsQuery(db).execute(),
    reopenedBarriersQuery(db).execute(),
    partlyGone(db),
  ]);
  const workOf = promiseWork(district, dayOf(now));
  return [
    ...promised.flatMap((barrier) => {
      const work = workOf(barrier);
      return work ? [{ title: titleOf(barrier), path: barrierPath(barrier.number), ...work }] : [];
    }),
    ...overdue.map((asked) =>
      waiting(asked, t.overdueAnswer(asked.bodyName), asked.sentAt, barrierPath(asked.number, 'weiterleiten')),
    ),
    ...answers.map((answer) =>
      waiting(answer, t.newAnswer(answer.bodyName), answer.answeredAt ?? now, barrierPath(answer.number, 'antwort')),
    ),
    ...messages.map((message) =>
      waiting(message, t.messages[message.form], message.since, messagePath(message.reportId)),
    ),
    ...additions.map((addition) =>
      waiting(addition, t.additions(addition.count), addition.since, `${barrierPath(addition.number)}#ergaenzungen`),
    ),
    ...reopened.map((barrier) => waiting(barrier, t.reopened, barrier.since)),
    ...partly.map((barrier) => waiting(barrier, t.partlyGone, barrier.since ?? now)),
  ];
}

function waiting(barrier: Named, reason: string, since: Date, path = barrierPath(barrier.number)): OpenWork {
  return { title: titleOf(barrier), path, reason, since, urgency: 'person-waiting' };
}

/** The public title; before somebody has written one, kind and place, never the words of a report. */
function titleOf({ number, publicTitle, kind, placeKind, municipality }: Named): string {
  const kindName = kind ? barrierKindName('de', kind) : placeKind && placeKindName('de', placeKind);
  return t.title(number, publicTitle ?? [kindName, municipality].filter(Boolean).join(', '));
}
