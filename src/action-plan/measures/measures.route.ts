import type { Route } from '../../platform/http/route.ts';
import { changesRoutes } from './changes.route.tsx';
import { editMeasureRoutes } from './edit-measure.route.tsx';
import { listRoutes } from './list.route.tsx';
import { writeMeasureRoutes } from './write-measure.route.tsx';

export const measuresRoutes: readonly Route[] = [
  ...listRoutes,
  ...writeMeasureRoutes,
  ...editMeasureRoutes,
  ...changesRoutes,
];
