import { system } from '../../platform/actor.ts';
import { job } from '../../platform/jobs/job.ts';
import type { Services } from '../../platform/services.ts';
import { transact } from '../../platform/use-case.ts';
import { tellOfMeasure, tellOfMeasureJob } from './tell-of-measure.ts';

/** As soon as a measure moves or a public note says how far it is. */
export const tellReporters = job<Services, { entry: number }>(tellOfMeasureJob, async (services, { entry }) => {
  await transact(services, system, (work) => tellOfMeasure(work, services, entry));
});
