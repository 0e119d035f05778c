import type { Slice } from '../platform/slice.ts';

export const information: Slice = { name: 'information', routes: [] };
