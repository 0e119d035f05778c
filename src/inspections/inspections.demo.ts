/** What the demonstration needs to tell inspections through the real use cases. */
export { itemsOf } from './checklists/checklists.store.ts';
export type { ChecklistCode, Verdict } from './checklists/checklist.ts';
export { dismissFinding, turnIntoBarrier } from './findings/decide-finding.ts';
export { finishInspection } from './finish/finish-inspection.ts';
export type { Method, Part } from './inspection.ts';
export { findInspection, participationOf } from './inspections.store.ts';
export { addPhoto } from './photos/add-photo.ts';
export { cancelInspection, planInspection } from './plan/plan-inspection.ts';
export { recordResults } from './record/record-results.ts';
