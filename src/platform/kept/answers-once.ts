import type { CompiledQuery, QueryResult } from 'kysely';
import { isUnchanged, tablesIn, type DataVersion, type NotedReading } from './data-version.ts';

export type Answer = Promise<QueryResult<unknown>>;

type Entry = {
  readonly answer: Answer;
  readonly tables: readonly string[];
  readonly version: DataVersion;
  rows: number;
};

/** Rows of a page are a kilobyte at most, pages ask for tens of them: two to five megabytes when full. */
const mostRows = 5000;
/** What is longer, such as an export, is read once for one page that is kept itself. */
const mostRowsOfOne = 1000;
const mostStatements = 1000;

/** A short name for each statement: put together with values, its text would be copied and read once more for each question. */
function statementNames(): (statement: string) => number {
  const names = new Map<string, number>();
  let last = 0;
  return (statement) => {
    let name = names.get(statement);
    if (name === undefined) {
      last += 1;
      name = last;
      // Names are not given again, so what was kept under the old ones is found by nobody.
      if (names.size >= mostStatements) names.clear();
      names.set(statement, name);
    }
    return name;
  };
}

/**
 * Gives the same answer to the same question as long as its tables have not changed, and notes these for whoever asks. Answers that nobody has
 * asked for longest go when there are too many rows.
 */
export function answersOnce(
  read: (query: CompiledQuery) => Answer,
  most = mostRows,
): (query: CompiledQuery, reading: NotedReading) => Answer {
  const entries = new Map<string, Entry>();
  const nameOf = statementNames();
  let rows = 0;

  function forget(key: string, entry = entries.get(key)): void {
    if (!entry || entries.get(key) !== entry) return;
    rows -= entry.rows;
    entries.delete(key);
  }

  async function weigh(key: string, entry: Entry): Promise<void> {
    try {
      const { rows: found } = await entry.answer;
      if (entries.get(key) !== entry) return;
      entry.rows = 1 + found.length;
      rows += entry.rows;
      if (found.length > mostRowsOfOne) forget(key, entry);
    } catch {
      // What failed is asked again by whoever comes next.
      forget(key, entry);
    }
    for (const oldest of entries.keys()) {
      if (rows <= most) break;
      forget(oldest);
    }
  }

  return (query, reading) => {
    const key = `${nameOf(query.sql)} ${JSON.stringify(query.parameters)}`;
    const known = entries.get(key);
    const { version } = reading;
    const isRight = known !== undefined && isUnchanged(known.tables, known.version, version);
    const entry = isRight
      ? known
      : { answer: read(query), tables: known?.tables ?? tablesIn(query.sql, version.known), version, rows: 0 };
    for (const table of entry.tables) reading.tables.add(table);
    if (isRight) {
      entries.delete(key);
      entries.set(key, entry);
    } else {
      forget(key);
      entries.set(key, entry);
      void weigh(key, entry);
    }
    return entry.answer;
  };
}
