import type { Route } from '../../platform/http/route.ts';
import { measurePaperRoutes } from './measure/measure-paper.route.ts';
import { planPaperRoutes } from './plan/plan-paper.route.ts';
import { reportRoutes } from './report/report.route.tsx';
import { waitingRoutes } from './waiting/waiting.route.tsx';

/** Everything that can be taken along: the plan, a measure, a frozen state and its papers. */
export const paperRoutes: readonly Route[] = [
  ...planPaperRoutes,
  ...measurePaperRoutes,
  ...reportRoutes,
  ...waitingRoutes,
];
