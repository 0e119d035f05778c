import { accounts } from './accounts.ts';
import { barriers } from './barriers.ts';
import { inspections } from './inspections.ts';
import { nextEdition } from './next-edition.ts';
import { office } from './office.ts';
import { onTheTelephone } from './on-the-telephone.ts';
import { outside } from './outside.ts';
import { plan } from './plan.ts';
import { programs } from './programs.ts';
import { publishing } from './publishing.ts';
import type { Situation } from './situation.ts';

/** Every situation that has forms which the demonstration stock does not show. */
export const situations: readonly Situation[] = [
  ...outside,
  ...barriers,
  ...inspections,
  ...plan,
  ...publishing,
  ...onTheTelephone,
  ...office,
  ...accounts,
  ...programs,
  ...nextEdition,
];
