import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDays, addWorkingDays, dayOf, daysBetween, isWorkingDay } from '../platform/calendar.ts';
import { barrierStates, isClosed } from './barrier.ts';
import { nearWorkingDays, promiseWork, type PromisedBarrier } from './promise-work.ts';
import { nextPromise } from './promises.ts';

const settings = {
  promises: { firstLookWorkingDays: 3, bodyNamedWorkingDays: 10, answerDays: 30 },
  federalState: 'ST' as const,
  paused: new Set<string>(),
};
const today = '2026-11-23';

const barriers: fc.Arbitrary<PromisedBarrier> = fc
  .record({
    state: fc.constantFrom(...barrierStates.filter((state) => !isClosed(state))),
    createdAt: fc.date({ min: new Date('2026-09-01'), max: new Date('2026-11-23T20:00:00Z'), noInvalidDate: true }),
    kept: fc.tuple(fc.boolean(), fc.boolean(), fc.boolean()),
  })
  .map(({ state, createdAt, kept: [looked, named, answered] }) => ({
    state,
    createdAt,
    day: dayOf(createdAt),
    firstLookAt: looked ? createdAt : null,
    bodyNamedAt: named ? createdAt : null,
    answeredAt: answered ? createdAt : null,
  }));

test('every barrier is judged by its next promise, also when many share their days', () => {
  fc.assert(
    fc.property(fc.array(barriers, { maxLength: 60 }), (given) => {
      const workOf = promiseWork(settings, today);
      for (const barrier of given) {
        const due = nextPromise(barrier, settings)?.due;
        const work = workOf(barrier);
        const isNear = due !== undefined && due <= addWorkingDays(today, nearWorkingDays, 'ST');
        if (due === undefined) expect(work).toBeNull();
        else if (due < today) expect([work?.urgency, work && dayOf(work.since)]).toEqual(['promise-broken', due]);
        else if (barrier.state === 'received')
          expect([work?.urgency, work?.since]).toEqual(['person-waiting', barrier.createdAt]);
        else expect(work && [work.urgency, work.since]).toEqual(isNear ? ['date-near', barrier.createdAt] : null);
      }
    }),
  );
});

test('a promise is kept on its last day and broken on the next, also over a weekend', () => {
  const friday = new Date('2026-11-20T10:00:00Z');
  const barrier = {
    state: 'received',
    createdAt: friday,
    day: '2026-11-20',
    firstLookAt: null,
    bodyNamedAt: null,
    answeredAt: null,
  } as const;
  expect(promiseWork(settings, '2026-11-25')(barrier)?.urgency).toBe('person-waiting');
  expect(promiseWork(settings, '2026-11-26')(barrier)).toEqual({
    urgency: 'promise-broken',
    since: new Date('2026-11-24T23:00:00Z'),
    reason: 'Wir haben trotz Zusage noch nicht darauf gesehen.',
  });
});

test('whatever is due comes near on a working day at least two working days before', () => {
  fc.assert(
    fc.property(fc.nat(60), (later) => {
      const named = new Date('2026-10-20T10:00:00Z');
      const barrier = {
        state: 'accepted',
        createdAt: named,
        day: '2026-10-20',
        firstLookAt: named,
        bodyNamedAt: named,
        answeredAt: null,
      } as const;
      const on = addDays('2026-10-20', later);
      const left = daysBetween(on, '2026-11-19');
      const urgency = promiseWork(settings, on)(barrier)?.urgency;
      if (left < 0) expect(urgency).toBe('promise-broken');
      else if (left <= nearWorkingDays) expect(urgency).toBe('date-near');
      else if (isWorkingDay(on, 'ST') && left > nearWorkingDays + 4) expect(urgency).toBeUndefined();
    }),
  );
});
