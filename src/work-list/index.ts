import { anyStaff } from '../platform/permission.ts';
import type { Slice } from '../platform/slice.ts';
import { sendDailyMails } from './daily-mail/send-daily-mails.job.ts';
import { eraseSetAside } from './set-aside/erase-set-aside.job.ts';
import { workListPath } from './work-filter.ts';
import { workListTexts } from './work-list.messages.ts';
import { workListRoutes } from './work-list.route.tsx';

/** German only, like everything behind the sign-in. */
const label = { de: workListTexts.navigation, 'de-simple': workListTexts.navigation, en: workListTexts.navigation };

/** The start page of the staff: what waits for whom since when, asked from every slice. */
export const workList = (others: readonly Slice[]): Slice => ({
  name: 'work-list',
  routes: workListRoutes(others),
  jobs: [eraseSetAside, sendDailyMails(others)],
  staffNavigation: [{ path: workListPath, label, order: 1, permission: anyStaff }],
});
