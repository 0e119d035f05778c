import type { Route } from '../../platform/http/route.ts';
import { fileRoutes } from './file/file.route.tsx';
import { statusRoutes } from './status/status.route.tsx';

export const careRoutes: readonly Route[] = [...fileRoutes, ...statusRoutes];
