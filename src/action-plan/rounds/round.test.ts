import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDays, daysBetween, startOfDay } from '../../platform/calendar.ts';
import { measureStatuses, statusesAfter, degrees } from '../measure.ts';
import { byContact, countQuestions, isWorthAsking, reminderDue, suggestedStatus } from './round.ts';

const due = '2026-12-21';
const asked = {
  review: 'open',
  answeredAt: null,
  sentAt: startOfDay('2026-11-23'),
  firstReminderAt: null,
  secondReminderAt: null,
  reviewedAt: null,
} as const;

test('a contact is reminded a week before the deadline and on the day after it', () => {
  expect(reminderDue(asked, due, '2026-12-13')).toBeNull();
  expect(reminderDue(asked, due, '2026-12-14')).toBe('first');
  const once = { ...asked, firstReminderAt: startOfDay('2026-12-14') };
  expect(reminderDue(once, due, '2026-12-21')).toBeNull();
  expect(reminderDue(once, due, '2026-12-22')).toBe('second');
  const twice = { ...once, secondReminderAt: startOfDay('2026-12-22') };
  expect(reminderDue(twice, due, '2027-01-30')).toBeNull();
});

test('nobody is reminded who has answered; who was asked back is', () => {
  const answered = { ...asked, answeredAt: startOfDay('2026-12-01') };
  expect(reminderDue(answered, due, '2026-12-22')).toBeNull();
  expect(
    reminderDue({ ...answered, review: 'askedBack', reviewedAt: startOfDay('2026-12-02') }, due, '2026-12-15'),
  ).toBe('first');
});

test('two mails to one contact lie at least five days apart, and there are never more than two reminders', () => {
  const length = fc.integer({ min: 1, max: 60 });
  const gaps = fc.array(fc.boolean(), { minLength: 120, maxLength: 120 });
  fc.assert(
    fc.property(length, gaps, (days, isAwake) => {
      const question = { ...asked, firstReminderAt: null as Date | null, secondReminderAt: null as Date | null };
      const end = addDays('2026-11-23', days);
      const mails = ['2026-11-23'];
      for (let day = '2026-11-24', index = 0; index < isAwake.length; day = addDays(day, 1), index += 1) {
        const which = isAwake[index] ? reminderDue(question, end, day) : null;
        if (which === null) continue;
        mails.push(day);
        if (which === 'first') question.firstReminderAt = startOfDay(day);
        else question.secondReminderAt = startOfDay(day);
      }
      expect(mails.length).toBeLessThanOrEqual(3);
      for (const [index, day] of mails.slice(1).entries())
        expect(daysBetween(mails[index]!, day)).toBeGreaterThanOrEqual(5);
    }),
  );
});

test('one address in small and capital letters is one contact; who has none gets no mail', () => {
  const contacts = byContact([{ sentTo: 'Amt@Example.org' }, { sentTo: 'amt@example.org' }, { sentTo: null }]);
  expect([...contacts.keys()]).toEqual(['amt@example.org']);
  expect(contacts.get('amt@example.org')).toHaveLength(2);
});

test('a redirected question is not counted twice', () => {
  const at = startOfDay('2026-12-01');
  const questions = [
    { review: 'open', answeredAt: null },
    { review: 'open', answeredAt: at },
    { review: 'askedBack', answeredAt: at },
    { review: 'accepted', answeredAt: at },
    { review: 'redirected', answeredAt: null },
    { review: 'ended', answeredAt: null },
  ] as const;
  expect(countQuestions(questions, due, due)).toEqual({
    asked: 5,
    accepted: 1,
    toReview: 1,
    open: 2,
    late: 0,
    ended: 1,
  });
  expect(countQuestions(questions, due, addDays(due, 1)).late).toBe(2);
});

test('running measures are asked about unless their report is younger than 90 days', () => {
  const isAsked = (status: (typeof measureStatuses)[number], lastReportOn: string | null) =>
    isWorthAsking({ status, lastReportOn }, '2026-11-23');
  expect(isAsked('inProgress', null)).toBe(true);
  expect(isAsked('inProgress', '2026-10-01')).toBe(false);
  expect(isAsked('permanent', '2025-10-01')).toBe(true);
  expect(isAsked('proposed', null)).toBe(false);
  expect(isAsked('completed', null)).toBe(false);
});

test('a suggested status can always be reached from where the measure stands', () => {
  for (const status of measureStatuses) {
    for (const degree of degrees) {
      const to = suggestedStatus(status, degree);
      if (to !== null) expect(statusesAfter(status)).toContain(to);
    }
  }
});
