import { anyStaff, permission } from '../platform/permission.ts';

/** Reading the stock behind the scenes, without contact data. */
export const readBarriers = anyStaff;

/** Everything that changes a barrier or shows who reported it. */
export const handleBarriers = permission('barriers.handle', ['administrator', 'participationManager']);

/** The public words and pictures only. */
export const editBarriers = permission('barriers.edit', ['administrator', 'participationManager', 'editor']);
