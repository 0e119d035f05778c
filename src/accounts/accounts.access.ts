import { permission } from '../platform/permission.ts';

/** Inviting people, giving and taking roles. */
export const manageAccounts = permission('accounts.manage', ['administrator']);

/** Entering that a position is vacant or that a colleague is away, for example ill; for oneself everybody may. */
export const manageAbsences = permission('accounts.absences', ['administrator', 'participationManager']);
