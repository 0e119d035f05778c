import type { Moment } from '../../platform/platform.tables.ts';

/** An event of a measure that the reporters of the barriers behind it have been told. */
export type ToldMeasureEventsTable = { historyId: number; toldAt: Moment };
