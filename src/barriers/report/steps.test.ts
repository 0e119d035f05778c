import fc from 'fast-check';
import { expect, test } from 'vitest';
import { placeKinds } from '../taxonomy.ts';
import { questionNames, stepAfter, stepBefore, stepsFor, type StepName } from './steps.ts';

const anyPlace = fc.option(fc.constantFrom(...placeKinds), { nil: null });

test('going on from the first question leads through every question to the end, whatever the place', () => {
  fc.assert(
    fc.property(anyPlace, (place) => {
      const seen: StepName[] = ['placeKind'];
      for (let step: StepName = 'placeKind'; step !== 'check'; seen.push(step)) step = stepAfter(step, place);
      expect(seen).toEqual(stepsFor(place));
    }),
  );
});

test('going back undoes going on', () => {
  fc.assert(
    fc.property(anyPlace, fc.constantFrom(...questionNames), (place, step) => {
      if (stepsFor(place).includes(step)) expect(stepBefore(stepAfter(step, place), place)).toBe(step);
    }),
  );
});

test('nothing is measured where people are the barrier', () => {
  expect(stepsFor('behaviour')).not.toContain('facts');
  expect(stepsFor('building')).toContain('facts');
});

test('a page that does not belong to this report still leads on and back', () => {
  expect(stepAfter('facts', 'behaviour')).toBe('photos');
  expect(stepBefore('facts', 'behaviour')).toBe('demands');
});
