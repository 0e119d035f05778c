import type { Route } from '../../platform/http/route.ts';
import { laterRoutes } from './draft/later.route.tsx';
import { sendRoutes } from './send/send.route.tsx';
import { startRoutes } from './start.route.tsx';
import { stepRoutes } from './step.route.tsx';
import { countyMapRoutes } from './steps/county-map.route.tsx';
import { photoRoutes } from './steps/photos.route.ts';

/** Everything below `/barrieren/melden`. */
export const reportRoutes: readonly Route[] = [
  ...startRoutes,
  ...stepRoutes,
  ...countyMapRoutes,
  ...photoRoutes,
  ...sendRoutes,
  ...laterRoutes,
];
