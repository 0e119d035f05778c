import type { Slice } from '../platform/slice.ts';
import { careRoutes } from './care/care.route.ts';

export const actionPlan: Slice = {
  name: 'action-plan',
  routes: [...careRoutes],
  navigation: [],
  staffNavigation: [],
  jobs: [],
};
