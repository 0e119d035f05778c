import type { Slice } from '../platform/slice.ts';

export const barriers: Slice = { name: 'barriers', routes: [] };
