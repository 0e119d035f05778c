import type { Route } from '../../platform/http/route.ts';
import { adoptionRoutes } from './adoption.route.tsx';
import { compareRoutes } from './compare.route.tsx';
import { continuationRoutes } from './continuation.route.tsx';
import { editionListRoutes } from './editions.route.tsx';
import { goalRoutes } from './goal.route.tsx';
import { outlineRoutes } from './outline.route.tsx';

/** Stands before the public page of a field, whose address has the same shape. */
export const editionRoutes: readonly Route[] = [
  ...editionListRoutes,
  ...outlineRoutes,
  ...goalRoutes,
  ...continuationRoutes,
  ...adoptionRoutes,
  ...compareRoutes,
];
