import { pollingStation, publicBuilding, restaurant, surgery } from './buildings.ts';
import type { FirstChecklist } from './item.ts';
import { busStop, footway, playground } from './open-space.ts';
import { website } from './website.ts';

/** The checklists an installation begins with, in the order in which they are offered. */
export const firstChecklists: readonly FirstChecklist[] = [
  footway,
  busStop,
  publicBuilding,
  surgery,
  pollingStation,
  playground,
  restaurant,
  website,
];
