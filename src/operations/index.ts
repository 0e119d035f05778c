import type { Slice } from '../platform/slice.ts';

export const operations: Slice = { name: 'operations', routes: [] };
