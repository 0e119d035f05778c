import type { Slice } from '../platform/slice.ts';
import { saveInitialWordings } from './barriers.store.ts';

export const barriers: Slice = {
  name: 'barriers',
  routes: [],
  loadReferenceData: ({ db, district, clock }) => saveInitialWordings(db, district.stateWording, clock.now()),
};
