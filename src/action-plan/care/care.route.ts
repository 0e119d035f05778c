import type { Route } from '../../platform/http/route.ts';
import { deletionRoutes } from './deletion/deletion.route.tsx';
import { documentRoutes } from './documents/documents.route.tsx';
import { fileRoutes } from './file/file.route.tsx';
import { indicatorRoutes } from './indicators/indicators.route.tsx';
import { lightRoutes } from './light/light.route.tsx';
import { milestoneRoutes } from './milestones/milestones.route.tsx';
import { participationRoutes } from './participation/participation.route.tsx';
import { progressRoutes } from './progress/progress.route.tsx';
import { statusRoutes } from './status/status.route.tsx';
import { turnRoutes } from './turn/turn.route.tsx';

export const careRoutes: readonly Route[] = [
  ...fileRoutes,
  ...statusRoutes,
  ...progressRoutes,
  ...lightRoutes,
  ...turnRoutes,
  ...milestoneRoutes,
  ...indicatorRoutes,
  ...participationRoutes,
  ...documentRoutes,
  ...deletionRoutes,
];
