import { system } from '../platform/actor.ts';
import { anyStaff } from '../platform/permission.ts';
import type { Slice } from '../platform/slice.ts';
import { transact } from '../platform/use-case.ts';
import { absenceRoutes, absencesPath } from './absence/absence.route.tsx';
import { absenceTexts } from './absence/absence.messages.ts';
import { keepOfficeCalendar } from './absence/save-paused-days.job.ts';
import { savePausedDays } from './absence/save-paused-days.ts';
import { manageAccounts } from './accounts.access.ts';
import { joinRoutes } from './join/join.route.tsx';
import { manageRoutes } from './manage/manage.route.tsx';
import { confirmPasswordRoutes } from './own-account/confirm-password.route.tsx';
import { dailyMailRoutes } from './own-account/daily-mail.route.tsx';
import { ownAccountRoutes } from './own-account/own-account.route.tsx';
import { ownFactorRoutes } from './own-account/own-factors.route.tsx';
import { ownPasskeyRoutes } from './own-account/own-passkeys.route.tsx';
import { removeExpiredSessions } from './remove-expired-sessions.job.ts';
import { resetRoutes } from './reset/reset.route.tsx';
import { sendResetLink } from './reset/send-reset-link.job.ts';
import { secondFactorRoutes } from './sign-in/second-factor.route.tsx';
import { signInRoutes } from './sign-in/sign-in.route.tsx';

export { pausedDaysChanged } from './absence/save-paused-days.ts';
export { awayOn, promisesPausedOn, readOfficeState } from './absence/office.ts';
export { officeNotice, officeNoticeFor, type OfficeNotice } from './absence/office.messages.ts';
export type { OfficeState } from './absence/absence.ts';
export { createStaff } from './create-staff.ts';
export { firstAdministratorLink, furtherAdministratorLink } from './join/set-up-administrator.ts';
export { findStaffEmail, findStaffName, listStaff, staffNames, type Colleague } from './list-staff.ts';
export { recoveryLink } from './reset/recover-account.ts';
export { staffOfRequest } from './session.route.ts';
export { staffWithDailyMail } from './staff.store.ts';
export { roleNames } from './staff.ts';

const accountPath = '/verwaltung/konto';

/** German only, like everything behind the sign-in. */
const label = (de: string) => ({ de, 'de-simple': de, en: de });

export const accounts: Slice = {
  name: 'accounts',
  routes: [
    ...signInRoutes,
    ...secondFactorRoutes,
    ...resetRoutes,
    ...joinRoutes,
    ...ownAccountRoutes,
    ...confirmPasswordRoutes,
    ...ownFactorRoutes,
    ...ownPasskeyRoutes,
    ...dailyMailRoutes,
    ...manageRoutes,
    ...absenceRoutes,
  ],
  jobs: [sendResetLink, removeExpiredSessions, keepOfficeCalendar],
  loadReferenceData: (services) => transact(services, system, (work) => savePausedDays(work, services.district)),
  staffNavigation: [
    { path: '/verwaltung/konten', below: accountPath, label: label('Konten'), order: 900, permission: manageAccounts },
    { path: absencesPath, below: '/verwaltung', label: label(absenceTexts.title), order: 890, permission: anyStaff },
    {
      path: accountPath,
      label: label('Mein Konto'),
      heads: label('Konto und Technik'),
      order: 990,
      permission: anyStaff,
    },
  ],
};
