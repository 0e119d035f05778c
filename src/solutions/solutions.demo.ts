/** What the demonstration needs to put solutions where they help, through the real use cases. */
export { attachToBarrier, attachToMeasure } from './attach/attach-solutions.ts';
export { barrierToSolve, measureToSolve } from './attach/attachments.store.ts';
export { publishSolution } from './care/publish-solution.ts';
export { addPicture } from './pictures/add-picture.ts';
export type { SolutionWords } from './solution.ts';
export { findSolutionBySlug } from './solutions.store.ts';
export { createSolution } from './write/save-solution.ts';
