import fc from 'fast-check';
import { expect, test } from 'vitest';
import { barrierStates, checkMove, isClosed } from '../barrier.ts';
import { lastDayOf, mayAnswer, moveForAnswer, referralAnswers, type GivenAnswer } from './answer.ts';

const today = '2026-11-23';
const anyBy = fc.record({
  day: fc
    .date({ min: new Date('2026-01-01'), max: new Date('2035-12-31'), noInvalidDate: true })
    .map((date) => date.toISOString().slice(0, 10)),
  precision: fc.constantFrom('day', 'month', 'year'),
});
const anyGiven: fc.Arbitrary<GivenAnswer> = fc
  .record({
    answer: fc.constantFrom(...referralAnswers),
    text: fc.string(),
    by: fc.option(anyBy),
    otherBody: fc.string(),
  })
  .map((given) => given as GivenAnswer);

test('an answer only ever moves a barrier where the state machine allows it', () => {
  fc.assert(
    fc.property(anyGiven, fc.constantFrom(...barrierStates), (given, from) => {
      const move = moveForAnswer(given, from, today);
      if (move) expect(checkMove(from, move).ok).toBe(true);
    }),
  );
});

test('a no never closes a barrier by itself', () => {
  for (const from of barrierStates)
    expect(moveForAnswer({ answer: 'notPossible', text: 'Nein' }, from, today)).toBeNull();
});

test('what lies more than 60 days ahead is planned, what is nearer is in progress', () => {
  const willAct = (day: string, precision: 'day' | 'month' | 'year') =>
    moveForAnswer({ answer: 'willAct', text: 'Ja', by: { day, precision } }, 'forwarded', today)?.to;
  expect(willAct('2027-01-22', 'day')).toBe('inProgress');
  expect(willAct('2027-01-23', 'day')).toBe('planned');
  expect(willAct('2026-12-01', 'month')).toBe('inProgress');
  expect(willAct('2027-01-01', 'year')).toBe('planned');
  expect(moveForAnswer({ answer: 'willAct', text: 'Ja', by: null }, 'forwarded', today)?.to).toBe('inProgress');
});

test('a rough day lasts until the end of what was named', () => {
  expect(lastDayOf({ day: '2027-02-01', precision: 'month' })).toBe('2027-02-28');
  expect(lastDayOf({ day: '2027-12-01', precision: 'month' })).toBe('2027-12-31');
  expect(lastDayOf({ day: '2028-01-01', precision: 'year' })).toBe('2028-12-31');
  fc.assert(
    fc.property(anyBy, (by) => {
      expect(lastDayOf(by) >= by.day).toBe(true);
    }),
  );
});

test('nobody answers about a closed barrier or an older question', () => {
  const moment = fc.option(fc.constant(new Date()));
  const anyQuestion = fc.record({
    answer: fc.option(fc.constantFrom(...referralAnswers)),
    answeredAt: moment,
    closedAt: moment,
    reviewedAt: moment,
  });
  fc.assert(
    fc.property(anyQuestion, fc.constantFrom(...barrierStates), fc.boolean(), (question, state, isNewest) => {
      if (isClosed(state) || !isNewest) expect(mayAnswer(question, state, isNewest)).toBe(false);
    }),
  );
});
