import { pausedDaysChanged } from '../../accounts/index.ts';
import { job } from '../../platform/jobs/job.ts';
import type { Services } from '../../platform/services.ts';
import { savePromiseCalendar } from './promise-calendar.store.ts';

/** As soon as somebody of the office is away or back: lists sort by the days that are promised now. */
export const updatePromises = job<Services, object>(pausedDaysChanged, (services) => savePromiseCalendar(services));
