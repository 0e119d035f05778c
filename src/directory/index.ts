import type { Slice } from '../platform/slice.ts';

export const directory: Slice = { name: 'directory', routes: [] };
