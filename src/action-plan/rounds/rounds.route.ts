import type { Route } from '../../platform/http/route.ts';
import { answerRoutes } from './answer/answer.route.tsx';
import { recordRoutes } from './answer/record.route.tsx';
import { freezeRoutes } from './freeze/freeze.route.tsx';
import { overviewRoutes } from './overview/overview.route.tsx';
import { bulkRoutes } from './review/bulk.route.tsx';
import { reviewRoutes } from './review/review.route.tsx';
import { startRoutes } from './start/start.route.tsx';

export const roundRoutes: readonly Route[] = [
  ...startRoutes,
  ...overviewRoutes,
  ...recordRoutes,
  ...reviewRoutes,
  ...bulkRoutes,
  ...freezeRoutes,
  ...answerRoutes,
];
