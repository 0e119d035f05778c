import fc from 'fast-check';
import { beforeAll, expect, test } from 'vitest';
import { signedIn } from '../../accounts/accounts.builders.ts';
import { useTestApp } from '../../testing/test-app.ts';
import type { FormInput, Visitor } from '../../testing/visitor.ts';
import { haveEdition, haveMeasure, type BuiltEdition } from '../action-plan.builders.ts';
import { findDraftEdition, findMeasure, findVersion } from '../action-plan.store.ts';
import { system } from '../../platform/actor.ts';
import { transact } from '../../platform/use-case.ts';
import { branchEdition } from '../editions/branch-edition.ts';
import { emptyWords, unchangedSince } from './measure-words.ts';
import { sentBy } from './measures.builders.ts';

const program = useTestApp();
let manager: Visitor;
let edition: BuiltEdition;

beforeAll(async () => {
  manager = (await signedIn(program, 'participationManager')).visitor;
  edition = await haveEdition(program.services);
});

const path = (number: number, query = '') => `/verwaltung/massnahmen/${number}/bearbeiten${query}`;

async function save(number: number, change: FormInput, query = '') {
  const opened = await manager.get(path(number, query));
  const saved = await manager.submit(path(number, query), { ...sentBy(opened), ...change });
  expect(saved.status).toBe(303);
}

test('what is hidden or corrected in the edition in force stays so in the draft, and own words of the draft stay', async () => {
  const { db } = program.services;
  const { measureId, number } = await haveMeasure(program.services, edition);
  const branched = await transact(program.services, system, (work) =>
    branchEdition(work, { title: 'Neu', firstYear: 2029, lastYear: 2033 }),
  );
  expect(branched.ok).toBe(true);
  const draft = await findDraftEdition(db);
  await save(number, { problem: 'Im Entwurf neu gesagt.' }, `?fassung=${draft?.number}`);

  await save(number, {
    title: 'Leitstreifen an allen Halten',
    problem: 'Berichtigt.',
    hiddenFields: ['cost', 'problem'],
  });

  expect(await findVersion(db, measureId, draft?.id ?? '')).toMatchObject({
    title: 'Leitstreifen an allen Halten',
    problem: 'Im Entwurf neu gesagt.',
    hiddenFields: ['cost', 'problem'],
  });
});

test('a new accountable body does not inherit the delay of the one before', async () => {
  const { number } = await haveMeasure(program.services, edition);
  program.clock.advance(400 * 24 * 60 * 60 * 1000);
  const again = (await signedIn(program, 'participationManager')).visitor;
  const opened = await again.get(path(number));
  await again.submit(path(number), { ...sentBy(opened), accountableBody: 'sangerhausen' });
  expect((await findMeasure(program.services.db, number))?.turnSince).toEqual(program.clock.now());
  const { text } = await program.visitor().get(`/massnahmen/${number}`);
  expect(text).toContain('Verantwortlich ist jetzt:');
});

test('nothing that the draft says otherwise is ever replaced', () => {
  const words = fc.record({
    title: fc.constantFrom('eins', 'zwei', 'drei'),
    problem: fc.constantFrom('', 'eins', 'zwei'),
    costCents: fc.constantFrom(null, 1, 2),
  });
  const whole = (some: object) => ({ ...emptyWords, title: '', ...some });
  fc.assert(
    fc.property(words, words, words, (before, there, after) => {
      const carried = unchangedSince(whole(before), whole(there), whole(after));
      for (const column of ['title', 'problem', 'costCents'] as const) {
        expect(carried[column]).toEqual(there[column] === before[column] ? after[column] : there[column]);
      }
    }),
  );
});
