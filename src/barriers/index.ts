import type { Slice } from '../platform/slice.ts';
import { saveInitialWordings } from './barriers.store.ts';
import { closeUnanswered } from './confirm/close-unanswered.job.ts';
import { savePromiseCalendar } from './triage/promise-calendar.store.ts';

export const barriers: Slice = {
  name: 'barriers',
  routes: [],
  jobs: [closeUnanswered],
  loadReferenceData: async (services) => {
    await saveInitialWordings(services.db, services.district.stateWording, services.clock.now());
    await savePromiseCalendar(services);
  },
};
