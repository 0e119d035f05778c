/** From planning to the end; called off instead of carried out is an end, too. */
export const inspectionStates = ['planned', 'underway', 'done', 'cancelled'] as const;
export type InspectionState = (typeof inspectionStates)[number];

/** How the facts about the place were found out; the words of accessibility profiles. */
export const methods = ['selfAssessed', 'inspected', 'testedByPeople'] as const;
export type Method = (typeof methods)[number];

/** How far people with disabilities took part (Art. 4 (3) UN-CRPD); only the invitation is known beforehand. */
export const parts = ['invited', 'accompanied', 'tested', 'decided', 'absent'] as const;
export type Part = (typeof parts)[number];

/** Whether results can be entered. */
export const isOpen = (state: InspectionState): boolean => state === 'planned' || state === 'underway';

/** A plan no more exact than it is. */
export type PlannedPrecision = 'day' | 'month' | 'year';
