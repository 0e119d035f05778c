import type { Route } from '../../platform/http/route.ts';
import { dataRoutes } from './data.route.ts';
import { measurePageRoutes } from './measure.route.tsx';
import { measuresRoutes } from './measures.route.tsx';
import { planRoutes } from './plan.route.tsx';

/** The public pages of the plan. They stand last: a field of action may have any word as its address. */
export const browseRoutes: readonly Route[] = [...dataRoutes, ...measuresRoutes, ...measurePageRoutes, ...planRoutes];
