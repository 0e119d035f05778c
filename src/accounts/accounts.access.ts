import { permission } from '../platform/permission.ts';

/** Inviting people, giving and taking roles. */
export const manageAccounts = permission('accounts.manage', ['administrator']);
