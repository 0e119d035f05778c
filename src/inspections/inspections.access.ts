import { anyStaff, permission } from '../platform/permission.ts';

/** Reading what was planned and found. */
export const readInspections = anyStaff;

/** Planning, entering results, deciding on findings. */
export const handleInspections = permission('inspections.handle', ['administrator', 'participationManager']);

/** What inspections ask about. */
export const editChecklists = permission('inspections.edit-checklists', ['administrator', 'participationManager']);
