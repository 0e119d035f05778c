import type { Route } from '../../platform/http/route.ts';
import { fileRoutes } from './file.route.tsx';
import { statusRoutes } from './status.route.tsx';

export const careRoutes: readonly Route[] = [...fileRoutes, ...statusRoutes];
