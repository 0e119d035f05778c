import type { Audience } from './dimensions.ts';

/** Where the analysis stands for each audience: its page, the cross table and the files of its tables. */
export const analysisPaths = {
  everyone: {
    page: '/barrieren/auswertung',
    cross: '/barrieren/auswertung/kreuztabelle',
    files: '/daten/barrieren-auswertung',
  },
  office: {
    page: '/verwaltung/auswertung',
    cross: '/verwaltung/auswertung/kreuztabelle',
    files: '/verwaltung/auswertung/daten',
  },
} as const satisfies Record<Audience, { page: string; cross: string; files: string }>;

export const fileKinds = { everyone: ['csv', 'xlsx', 'json'], office: ['csv', 'xlsx'] } as const;
export type FileKind = 'csv' | 'xlsx' | 'json';

/** The name of the cross table among the files. */
export const crossName = 'kreuztabelle';

/** The page of one part of the analysis. */
export const partPath = (audience: Audience, name: string): string => `${analysisPaths[audience].page}/${name}`;
