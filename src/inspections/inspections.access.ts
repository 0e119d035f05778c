import { anyStaff, permission } from '../platform/permission.ts';

/** Reading what was planned and found. */
export const readInspections = anyStaff;

/** Planning, entering results, deciding on findings. */
export const handleInspections = permission('inspections.handle', ['administrator', 'participationManager']);
