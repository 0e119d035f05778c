import type { Role } from '../../platform/permission.ts';

/** Whoever stands in must be able to do the work. */
export const deputyRoles: readonly Role[] = ['administrator', 'participationManager'];
