/** What had been changed when somebody asked: each table how often, and all of them together. */
export type DataVersion = {
  /** Another whenever anything has changed. */
  readonly all: string;
  /** Counts may begin anew with another connection. */
  readonly connection: number;
  readonly tables: ReadonlyMap<string, string>;
  /** The names of all tables, changed or not. */
  readonly known: ReadonlySet<string>;
};

/** What somebody reads for an answer that may be kept. */
export type NotedReading = {
  /** As it was when the request had come. */
  readonly version: DataVersion;
  readonly minute: number;
  /** The tables that were asked so far. */
  readonly tables: Set<string>;
  /** Set when something was read of which nobody knows the tables. */
  isOfEverything: boolean;
};

export const beginReading = (version: DataVersion, minute: number): NotedReading => ({
  version,
  minute,
  tables: new Set(),
  isOfEverything: false,
});

/** The tables that an answer was made of; null when it may be any. */
export const tablesOf = ({ tables, isOfEverything }: NotedReading): readonly string[] | null =>
  isOfEverything ? null : [...tables];

/**
 * Whether what was made of some tables would be made the same again.
 * @param tables null when nobody knows which: then nothing at all may have changed
 */
export function isUnchanged(tables: Iterable<string> | null, then: DataVersion, now: DataVersion): boolean {
  if (then.all === now.all) return true;
  if (tables === null || then.connection !== now.connection) return false;
  for (const table of tables) if (then.tables.get(table) !== now.tables.get(table)) return false;
  return true;
}

/** The tables that a statement may read: every word of it that is the name of one, so rather too many than too few. */
export function tablesIn(statement: string, all: ReadonlySet<string>): readonly string[] {
  const words = new Set(statement.toLowerCase().match(/[a-z_][a-z0-9_]*/gu));
  return [...words].filter((word) => all.has(word));
}
