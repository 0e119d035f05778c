import { anyStaff, permission } from '../platform/permission.ts';

/** Reading the stock behind the scenes, without contact data. */
export const readBarriers = anyStaff;

/** Everything that changes a barrier or shows who reported it. */
export const handleBarriers = permission('barriers.handle', ['administrator', 'participationManager']);

/** The public words and pictures only. */
export const editBarriers = permission('barriers.edit', ['administrator', 'participationManager', 'editor']);

/** Letting other systems send reports, and sending questions to them: whoever may do this opens the house to machines. */
export const manageInterface = permission('barriers.interface', ['administrator']);
