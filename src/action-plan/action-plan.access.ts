import { anyStaff, permission } from '../platform/permission.ts';

/** Reading the plan behind the scenes, drafts and hidden fields included. */
export const readPlan = anyStaff;

/** Everything that changes the plan, its measures and rounds. */
export const handlePlan = permission('action-plan.handle', ['administrator', 'participationManager']);

/** Words, easy texts and pictures only. */
export const editPlanWords = permission('action-plan.edit', ['administrator', 'participationManager', 'editor']);
