import type { Slice } from '../platform/slice.ts';
import { openMeasureWork } from './care/measures.open-work.ts';
import { openRoundWork } from './rounds/rounds.open-work.ts';

type Source = NonNullable<Slice['openWork']>;

/** Who knows what waits: each part of the plan answers for itself. */
const sources: readonly Source[] = [openMeasureWork, openRoundWork];

/** What of the whole plan waits for a person of the staff; all parts are asked at the same time. */
export const openPlanWork: Source = async (services, staff, most) =>
  (await Promise.all(sources.map((source) => source(services, staff, most)))).flat();
