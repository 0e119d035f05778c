import { isUnchanged, type DataVersion, type NotedReading } from './data-version.ts';
import type { PageVersions } from './page-versions.ts';

/** Data that were read once and stay right until something changes. */
export type KeptData = {
  /**
   * What `read` gives, read once for all who ask while nothing changes. The version is asked for after the call, so what is given is as new as if
   * it were read now (docs/decisions/0116).
   * @param key names what is read and all that it depends on beside the database, such as the day
   * @param read must not run in a transaction of the caller, whose own changes nobody else may see; what it gives is nobody's to change
   * @param moment when it is right, for what soon is not: what was read at another moment is replaced instead of standing beside
   */
  of<Data>(key: string, read: () => Promise<Data>, moment?: string): Promise<Data>;
};

export type KeptForReadings = KeptData & {
  /** The same for an answer that may be kept: its version is known, and what the data were read from is noted. */
  during(reading: NotedReading): KeptData;
};

type Entry = {
  readonly version: DataVersion;
  readonly moment: string;
  readonly data: Promise<unknown>;
  /** What it was read from; null as long as it is read, and where nobody notes it. */
  tables: readonly string[] | null;
};

type At = Pick<Entry, 'version' | 'moment'>;

/** Figures of a whole county are small, filters are many: those that nobody has asked for longest go first. */
const mostEntries = 100;

export function keptData(versions: Pick<PageVersions, 'current'>): KeptForReadings {
  const entries = new Map<string, Entry>();

  function entryAt(key: string, { version, moment }: At, begin: () => Entry): Entry {
    const known = entries.get(key);
    entries.delete(key);
    const isRight = known?.moment === moment && isUnchanged(known.tables, known.version, version);
    const entry = isRight ? known : begin();
    entries.set(key, entry);
    // What failed is read again by whoever comes next.
    entry.data.catch(() => {
      if (entries.get(key) === entry) entries.delete(key);
    });
    for (const oldest of entries.keys()) {
      if (entries.size <= mostEntries) break;
      entries.delete(oldest);
    }
    return entry;
  }

  return {
    async of<Data>(key: string, read: () => Promise<Data>, moment = ''): Promise<Data> {
      const version = await versions.current();
      if (version === null) return read();
      const at = { version, moment };
      const { data } = entryAt(key, at, () => ({ ...at, data: read(), tables: null }));
      return data as Promise<Data>;
    },
    during: (reading) => ({
      async of<Data>(key: string, read: () => Promise<Data>, moment = ''): Promise<Data> {
        const { version, tables } = reading;
        const at = { version, moment };
        const entry = entryAt(key, at, () => {
          const begun: Entry = { ...at, data: read().finally(() => (begun.tables = [...tables])), tables: null };
          return begun;
        });
        const data = await entry.data;
        // Read by somebody who notes nothing: it may be of any table.
        if (entry.tables === null) reading.isOfEverything = true;
        for (const table of entry.tables ?? []) tables.add(table);
        return data as Data;
      },
    }),
  };
}
