export const dataPagePath = '/daten/barrieren';
export const dataEndings = ['geojson', 'json', 'csv'] as const;
export type DataEnding = (typeof dataEndings)[number];

/** Where the public barriers are as data. */
export const dataPath = (ending: DataEnding): string => `/daten/barrieren.${ending}`;
export const feedPath = '/barrieren.atom';
