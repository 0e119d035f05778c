import type { Slice } from '../platform/slice.ts';

/** The start page of the staff: what waits for whom since when, asked from every slice. */
export const workList = (_others: readonly Slice[]): Slice => ({ name: 'work-list', routes: [] });
