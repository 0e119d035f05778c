import { randomUUID } from 'node:crypto';
import { expect, test } from 'vitest';
import { useTestApp } from '../../testing/test-app.ts';
import { system } from '../actor.ts';
import { failure, success } from '../result.ts';
import { transact } from '../use-case.ts';
import { sentForm } from './form-key.ts';
import { makeOnce } from './make-once.ts';

const program = useTestApp();

/** Sends a form that makes something; says what came of it and how often the thing was made. */
function form(made: string[], values: Record<string, string>, refuse = false) {
  return transact(program.services, system, (work) =>
    makeOnce(work, {
      sent: sentForm('test', values),
      make: async () => {
        if (refuse) return failure('refused' as const);
        made.push(`thing ${made.length + 1}`);
        return success(made.at(-1) ?? '');
      },
      nameOf: (name) => name,
    }),
  );
}

test('a form that is sent many times at once makes one thing, and everybody is led to it', async () => {
  const made: string[] = [];
  const values = { formKey: randomUUID(), title: 'Rampe' };
  const sent = await Promise.all(Array.from({ length: 5 }, () => form(made, values)));
  expect(sent).toEqual(Array.from({ length: 5 }, () => success('thing 1')));
  expect(made).toHaveLength(1);
});

test('other words after going back make nothing, and say what was made before', async () => {
  const made: string[] = [];
  const formKey = randomUUID();
  await form(made, { formKey, title: 'Rampe' });
  expect(await form(made, { formKey, title: 'Aufzug' })).toEqual(failure({ alreadyMade: 'thing 1' }));
  expect(made).toHaveLength(1);
});

test('a refused form uses up nothing: put right, it makes the thing', async () => {
  const made: string[] = [];
  const values = { formKey: randomUUID(), title: 'Rampe' };
  expect(await form(made, values, true)).toEqual(failure('refused'));
  expect(await form(made, values)).toEqual(success('thing 1'));
});

test('a form without a key, or with one that nobody gave out, still works', async () => {
  const made: string[] = [];
  expect(await form(made, { title: 'Rampe' })).toEqual(success('thing 1'));
  expect(await form(made, { formKey: 'x', title: 'Rampe' })).toEqual(success('thing 2'));
});
