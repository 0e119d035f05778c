import type { Route } from '../../platform/http/route.ts';
import { importRoutes } from './exchange.route.tsx';
import { tableRoutes } from './tables.route.ts';

/** Stands before the pages of single editions, whose addresses begin in the same way. */
export const exchangeRoutes: readonly Route[] = [...tableRoutes, ...importRoutes];
