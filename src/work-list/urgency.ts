import type { Urgency } from '../platform/slice.ts';

export type { Urgency };

/** From the most pressing to the least. */
export const urgencies = ['promise-broken', 'person-waiting', 'date-near'] as const satisfies readonly Urgency[];
