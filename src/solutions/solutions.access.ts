import { anyStaff, permission } from '../platform/permission.ts';

/** Reading the library behind the scenes, hidden entries included. */
export const readSolutions = anyStaff;

/** Writing entries, and letting everybody read them. */
export const editSolutions = permission('solutions.edit', ['administrator', 'participationManager', 'editor']);

/** Saying of a barrier or a measure that an entry helps. */
export const attachSolutions = permission('solutions.attach', ['administrator', 'participationManager']);
