import { system } from '../../platform/actor.ts';
import type { Services } from '../../platform/services.ts';
import { transact } from '../../platform/use-case.ts';
import { adoptEdition, type Adopted, type Adoption } from './adopt-edition.ts';
import { branchEdition } from './branch-edition.ts';
import { markContinuation, type MarkInput } from './mark-continuation.ts';

/** A draft made from the edition in force; returns its number. */
export async function haveDraft(services: Services, title = 'Gemeinsam Vielfalt leben 2'): Promise<number> {
  const branched = await transact(services, system, (work) =>
    branchEdition(work, { title, firstYear: 2027, lastYear: 2031 }),
  );
  if (!branched.ok) throw new Error(branched.failure);
  return branched.value.number;
}

export async function haveMarked(services: Services, edition: number, marks: readonly MarkInput[]): Promise<void> {
  const marked = await transact(services, system, (work) => markContinuation(work, { edition, marks }));
  if (!marked.ok) throw new Error(JSON.stringify(marked.failure));
}

export async function haveAdopted(
  services: Services,
  edition: number,
  change: Partial<Adoption> = {},
): Promise<Adopted> {
  const adopted = await transact(services, system, (work) =>
    adoptEdition(work, {
      edition,
      decisionReference: 'KT 12/2/2026',
      decidedBy: 'Kreistag',
      adoptedOn: '2026-11-20',
      ...change,
    }),
  );
  if (!adopted.ok) throw new Error(JSON.stringify(adopted.failure));
  return adopted.value;
}
