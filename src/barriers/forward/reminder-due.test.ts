import fc from 'fast-check';
import { expect, test } from 'vitest';
import { reminderDue } from './reminder-due.ts';

const day = 24 * 60 * 60 * 1000;
const sentAt = new Date('2026-11-23T15:00:00Z');
const after = (days: number) => new Date(sentAt.getTime() + days * day);

/** Runs the job every morning and notes on which day each reminder goes out. */
function remindersOver(days: readonly number[]): { first?: number; second?: number } {
  const sent: { first?: number; second?: number } = {};
  for (const today of days) {
    const firstReminderAt = sent.first === undefined ? null : after(sent.first);
    const secondReminderAt = sent.second === undefined ? null : after(sent.second);
    const due = reminderDue({ sentAt, firstReminderAt, secondReminderAt }, after(today), [14, 28]);
    if (due) sent[due] = today;
  }
  return sent;
}

test('a body is reminded after 14 and 28 days, even early in the morning', () => {
  expect(remindersOver(Array.from({ length: 60 }, (_, index) => index))).toEqual({ first: 14, second: 28 });
  const morning = new Date('2026-12-07T05:00:00Z');
  expect(reminderDue({ sentAt, firstReminderAt: null, secondReminderAt: null }, morning, [14, 28])).toBe('first');
});

test('whatever days the job runs on, reminders come in order, never early and never close together', () => {
  fc.assert(
    fc.property(fc.uniqueArray(fc.nat(120), { maxLength: 60 }), (days) => {
      const { first, second } = remindersOver(days.toSorted((one, other) => one - other));
      if (first !== undefined) expect(first).toBeGreaterThanOrEqual(14);
      if (second !== undefined) {
        expect(second).toBeGreaterThanOrEqual(28);
        expect(second - (first ?? second)).toBeGreaterThanOrEqual(7);
      }
    }),
  );
});

test('a district with one reminder sends one', () => {
  expect(reminderDue({ sentAt, firstReminderAt: after(14), secondReminderAt: null }, after(90), [14])).toBeNull();
});
