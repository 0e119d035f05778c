import { expect, test } from 'vitest';
import { endedStatuses, measureStatuses, turns } from '../measure.ts';
import { turnAfter, type QuestionStep } from './follow-turn.ts';

const steps: readonly QuestionStep[] = ['asked', 'answered', 'settled'];

test('a measure that has ended is nobody’s turn, whatever happens to its question', () => {
  for (const status of endedStatuses) {
    for (const step of steps) expect(turnAfter({ status, turn: 'nobody' }, step)).toBeNull();
  }
});

test('a question passes the turn to the body anew, an answer to the office once', () => {
  for (const status of measureStatuses.filter((one) => !endedStatuses.has(one))) {
    for (const turn of turns) {
      expect(turnAfter({ status, turn }, 'asked')).toBe('accountableBody');
      expect(turnAfter({ status, turn }, 'answered')).toBe(turn === 'office' ? null : 'office');
    }
  }
});

test('a settled question gives the turn back, a proposal’s to the office, and takes it from nobody else', () => {
  expect(turnAfter({ status: 'agreed', turn: 'office' }, 'settled')).toBe('accountableBody');
  expect(turnAfter({ status: 'agreed', turn: 'accountableBody' }, 'settled')).toBeNull();
  expect(turnAfter({ status: 'proposed', turn: 'accountableBody' }, 'settled')).toBe('office');
  for (const turn of ['council', 'contributors'] as const) {
    expect(turnAfter({ status: 'inProgress', turn }, 'settled')).toBeNull();
  }
});
