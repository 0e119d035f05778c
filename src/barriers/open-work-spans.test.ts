import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDays, dayOf } from '../platform/calendar.ts';
import { promiseSpan } from './open-work-spans.ts';
import { promiseWork } from './promise-work.ts';

const promised = fc.record({
  firstLookWorkingDays: fc.integer({ min: 1, max: 8 }),
  bodyNamedWorkingDays: fc.integer({ min: 1, max: 15 }),
  answerDays: fc.integer({ min: 1, max: 40 }),
});

test('two moments say of every barrier what its own promise says, also over Christmas and while nobody is there', () => {
  fc.assert(
    fc.property(
      fc.constantFrom('firstLook', 'bodyNamed', 'answer'),
      fc.date({ min: new Date('2026-10-01'), max: new Date('2027-01-20'), noInvalidDate: true }),
      fc.nat(90),
      promised,
      fc.uniqueArray(fc.nat(150), { maxLength: 60 }),
      (kind, createdAt, later, promises, away) => {
        const paused = new Set(away.map((days) => addDays('2026-09-15', days)));
        const settings = { promises, federalState: 'ST', paused } as const;
        const day = dayOf(createdAt);
        const today = addDays(day, later);
        const { brokenBefore, nearBefore } = promiseSpan(kind, today, settings);
        const barrier = {
          state: 'accepted',
          createdAt,
          day,
          firstLookAt: kind === 'firstLook' ? null : createdAt,
          bodyNamedAt: kind === 'answer' ? createdAt : null,
          answeredAt: null,
        } as const;
        const urgency = promiseWork(settings, today)(barrier)?.urgency;
        const expected = createdAt < brokenBefore ? 'promise-broken' : createdAt < nearBefore ? 'date-near' : undefined;
        expect(urgency).toBe(expected);
      },
    ),
  );
});
