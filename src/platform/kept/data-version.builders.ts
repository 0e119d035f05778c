import type { DataVersion } from './data-version.ts';

/** A version of the data in which some tables have changed so many times. */
export function versionOf(all: string, tables: Readonly<Record<string, number>> = {}, connection = 1): DataVersion {
  const entries = Object.entries(tables);
  return {
    all: `${connection}.${all}`,
    connection,
    tables: new Map(entries.map(([name, changes]) => [name, String(changes)])),
    known: new Set(['articles', 'barriers', 'installation', ...Object.keys(tables)]),
  };
}
