import { permission } from '../platform/permission.ts';

/** Keeping the competent bodies and how they are reached. */
export const manageDirectory = permission('directory.manage', ['administrator', 'participationManager']);
