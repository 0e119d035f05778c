import type { Services } from '../platform/services.ts';
import type { Slice } from '../platform/slice.ts';

import { secondFactorRoutes } from './sign-in/second-factor.route.tsx';
import { signInRoutes } from './sign-in/sign-in.route.tsx';

export { createStaff } from './create-staff.ts';
export { findStaffName, listStaff, staffNames, type Colleague } from './list-staff.ts';
export { staffOfRequest } from './session.route.ts';

export const accounts: Slice = {
  name: 'accounts',
  routes: [...signInRoutes, ...secondFactorRoutes],
};

export async function firstAdministratorLink(_services: Services): Promise<string | null> {
  return null;
}
