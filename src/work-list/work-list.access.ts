import { permission } from '../platform/permission.ts';

/** Whom a thing can be handed over to; whether it is one of theirs at all, its slice says. */
export const takeOverWork = permission('work-list.take-over', ['administrator', 'participationManager']);
