import type { Slice } from '../platform/slice.ts';

export const actionPlan: Slice = {
  name: 'action-plan',
  routes: [],
  navigation: [],
  staffNavigation: [],
  jobs: [],
};
