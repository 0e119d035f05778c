import { expect, test } from 'vitest';
import { stories } from './stories.ts';
import { about, handledBy, reported, stepsOf } from './story.ts';

test('the usual course speaks in the words of its story, and those who are affected come between', () => {
  const steps = stepsOf({
    ...reported(90, 'Hettstedt', 'Rathaus', 1, 1),
    ...about('building', 'structural', 'work', 'blocks', 'climbSteps'),
    said: 'Drei Stufen.',
    title: 'Stufen',
    text: 'Am Eingang sind drei Stufen.',
    voices: [9, 2, 'Ich komme nicht hinein.'],
    asks: 'Wann kommt die Rampe?',
    says: 'Im Mai.',
    course: handledBy('hettstedt', 2, 5, { willAct: [10, 60], solved: 70, confirmed: 75 }),
  });
  expect(steps.map(({ kind, after }) => `${after} ${kind}`)).toEqual([
    '1 move',
    '2 move',
    '2 publish',
    '5 ask',
    '9 voice',
    '10 willAct',
    '11 voice',
    '70 move',
    '75 confirm',
  ]);
  expect(steps).toContainEqual({ kind: 'ask', after: 5, body: 'hettstedt', question: 'Wann kommt die Rampe?' });
  expect(steps).toContainEqual({ kind: 'willAct', after: 10, text: 'Im Mai.', inDays: 60 });
});

test('no body of the stock answers without a word', () => {
  const silent = stories.filter((story) => stepsOf(story).some((step) => 'text' in step && step.text === ''));
  expect(silent.map(({ title }) => title)).toEqual([]);
});
