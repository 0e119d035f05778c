/** What the demonstration needs to tell the life of a plan through the real use cases. */
export type { Degree, MeasureStatus } from './measure.ts';
