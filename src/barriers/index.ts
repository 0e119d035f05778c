import type { Slice } from '../platform/slice.ts';
import { saveInitialWordings } from './barriers.store.ts';
import { closeUnanswered } from './confirm/close-unanswered.job.ts';

export const barriers: Slice = {
  name: 'barriers',
  routes: [],
  jobs: [closeUnanswered],
  loadReferenceData: ({ db, district, clock }) => saveInitialWordings(db, district.stateWording, clock.now()),
};
