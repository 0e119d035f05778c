import { beforeAll, expect } from 'vitest';
import { signedIn } from '../../accounts/accounts.builders.ts';
import type { TestApp } from '../../testing/test-app.ts';
import type { FormInput, Visit, Visitor } from '../../testing/visitor.ts';
import { haveEdition, haveMeasure, type BuiltEdition, type BuiltMeasure } from '../action-plan.builders.ts';
import { findMeasure, measureHistoryOf, type MeasureRow } from '../action-plan.store.ts';
import { measurePath } from './measure-address.ts';

type Wish = Parameters<typeof haveMeasure>[2];

export type CareTest = {
  readonly manager: Visitor;
  readonly edition: BuiltEdition;
  have(wish?: Wish): Promise<BuiltMeasure>;
  stored(number: number): Promise<MeasureRow>;
  /** What everybody reads of a measure's history, the newest last. */
  publicHistory(measureId: string): ReturnType<typeof measureHistoryOf>;
  get(number: number, below?: string): Promise<Visit>;
  submit(number: number, below: string, input?: FormInput, options?: { multipart?: boolean }): Promise<Visit>;
  /** Nobody else than those who handle the plan gets in, neither to look nor to change. */
  expectForbidden(number: number, below: string, methods?: readonly ('GET' | 'POST')[]): Promise<void>;
};

function there<Thing>(thing: Thing | undefined): Thing {
  if (thing === undefined) throw new Error('not there yet');
  return thing;
}

/** One edition and one manager for the tests of a file; call it once at the top. */
export function useCareTest(program: TestApp): CareTest {
  const made: { manager?: Visitor; edition?: BuiltEdition } = {};
  const manager = () => there(made.manager);
  beforeAll(async () => {
    made.manager = (await signedIn(program, 'participationManager', { name: 'Jana Beispiel' })).visitor;
    made.edition = await haveEdition(program.services);
  });
  return {
    get manager() {
      return manager();
    },
    get edition() {
      return there(made.edition);
    },
    have: (wish) => haveMeasure(program.services, there(made.edition), wish),
    stored: async (number) => there(await findMeasure(program.services.db, number)),
    publicHistory: (measureId) => measureHistoryOf(program.services.db, measureId, { publicOnly: true }),
    get: (number, below = '') => manager().get(measurePath(number, below)),
    submit: (number, below, input, options) => manager().submit(measurePath(number, below), input, options),
    async expectForbidden(number, below, methods = ['GET', 'POST']) {
      const path = measurePath(number, below);
      for (const role of ['editor', 'reader'] as const) {
        const { visitor } = await signedIn(program, role);
        if (methods.includes('GET')) expect((await visitor.get(path)).status, `${role} reads ${path}`).toBe(403);
        if (methods.includes('POST')) expect((await visitor.submit(path)).status, `${role} changes ${path}`).toBe(403);
      }
      if (methods.includes('POST')) expect((await program.visitor().submit(path)).location).toContain('/anmelden');
    },
  };
}

/** Where the links of the error summary lead. */
export const faultyFields = ({ page }: Visit): readonly (string | undefined)[] =>
  page.querySelectorAll('.error-summary a').map((link) => link.getAttribute('href'));
