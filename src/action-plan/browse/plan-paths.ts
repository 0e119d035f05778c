/** Addresses of the public plan, without language. */
export const planPath = '/aktionsplan';
export const progressPath = '/aktionsplan/stand';
export const measuresPath = '/massnahmen';
export const fieldPath = (slug: string): string => `${planPath}/${slug}`;
export const measurePath = (number: number): string => `${measuresPath}/${number}`;
export const reportPath = (round: number): string => `${planPath}/berichte/${round}`;
export const dataPath = (ending: 'csv' | 'json'): string => `/daten/massnahmen.${ending}`;
