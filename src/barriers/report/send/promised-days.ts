import type { Day } from '../../../platform/calendar.ts';
import { nextPromise, type PromiseRules } from '../../promises.ts';

export type PromisedDays = { readonly firstLook: Day; readonly bodyNamed: Day; readonly answer: Day };

/** By when each of the three promises falls due for a report that was sent at a moment. */
export function promisedDays(sentAt: Date, rules: PromiseRules): PromisedDays {
  const due = (kept: { firstLookAt: Date | null; bodyNamedAt: Date | null }): Day =>
    nextPromise({ createdAt: sentAt, answeredAt: null, ...kept }, rules)?.due ?? '';
  return {
    firstLook: due({ firstLookAt: null, bodyNamedAt: null }),
    bodyNamed: due({ firstLookAt: sentAt, bodyNamedAt: null }),
    answer: due({ firstLookAt: sentAt, bodyNamedAt: sentAt }),
  };
}
