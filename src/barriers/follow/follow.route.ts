import type { Route } from '../../platform/http/route.ts';
import { actionRoutes } from './action.route.tsx';
import { codeRoutes } from './code.route.tsx';

/** Everything below `/meldung`: one's own report, opened with its code. */
export const followRoutes: readonly Route[] = [...codeRoutes, ...actionRoutes];
