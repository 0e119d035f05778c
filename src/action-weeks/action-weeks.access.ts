import { permission } from '../platform/permission.ts';

/** Seeing the editions, what was handed in and the figures; no contacts. */
export const readWeeks = permission('actionWeeks.read', ['administrator', 'participationManager', 'editor', 'reader']);

/** Writing an edition, calling, reviewing, publishing: who writes events. */
export const runWeeks = permission('actionWeeks.run', ['administrator', 'participationManager', 'editor']);

/** Seeing and writing to the people behind what was handed in. */
export const handlePartners = permission('actionWeeks.partners', ['administrator', 'participationManager']);
