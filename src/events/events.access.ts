import { permission } from '../platform/permission.ts';

/** Writing, publishing, moving and cancelling events: who writes articles. */
export const editEvents = permission('events.edit', ['administrator', 'participationManager', 'editor']);

/** Seeing drafts, and how many have registered. */
export const readEvents = permission('events.read', ['administrator', 'participationManager', 'editor', 'reader']);

/** Seeing and entering who has registered, with their contact and needs. */
export const handleRegistrations = permission('events.registrations', ['administrator', 'participationManager']);
