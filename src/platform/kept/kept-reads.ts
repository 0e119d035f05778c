import type { CompiledQuery, DatabaseConnection, Dialect, Driver, QueryResult } from 'kysely';
import type { Clock } from '../clock.ts';
import { databaseOver, type Db } from '../database.ts';
import type { Services } from '../services.ts';
import { answersOnce, type Answer } from './answers-once.ts';
import type { NotedReading } from './data-version.ts';
import type { KeptForReadings } from './kept-data.ts';

/** What pages that are the same for all have read, as long as nothing has changed (docs/decisions/0126). */
export type KeptReads = {
  /**
   * What a page is made with: a database for reading only, which asks the real one once for each question and notes the tables of each, and a
   * clock that stands at the moment in which this version was met first, because whoever asks for the time to the millisecond asks another
   * question each time. Whatever was changed before is older.
   */
  during(reading: NotedReading): Pick<Services, 'db' | 'clock' | 'kept'>;
};

type Parts = { readonly dialect: Dialect; readonly clock: Clock; readonly kept: KeptForReadings };

export function keptReads({ dialect, clock, kept }: Parts): KeptReads {
  const driver = dialect.createDriver();
  let isReady: Promise<void> | undefined;
  let met: { readonly state: string; readonly clock: Clock } | undefined;

  async function read(query: CompiledQuery): Answer {
    await (isReady ??= driver.init());
    const connection = await driver.acquireConnection();
    try {
      return await connection.executeQuery(query);
    } finally {
      await driver.releaseConnection(connection);
    }
  }
  const ask = answersOnce(read);

  function clockAt({ version, minute }: NotedReading): Clock {
    const state = `${version.all} ${minute}`;
    if (met?.state !== state) {
      const now = clock.now();
      met = { state, clock: { now: () => now } };
    }
    return met.clock;
  }

  return {
    during: (reading) => ({
      db: openKept(dialect, (query) => ask(query, reading)),
      clock: clockAt(reading),
      kept: kept.during(reading),
    }),
  };
}

const readsOnly = (): never => {
  throw new Error('a page that is the same for all only reads, outside of transactions');
};

function openKept(dialect: Dialect, answer: (query: CompiledQuery) => Answer): Db {
  const connection: DatabaseConnection = {
    executeQuery: <Row>(query: CompiledQuery) => answer(query) as Promise<QueryResult<Row>>,
    streamQuery: readsOnly,
  };
  const driver: Driver = {
    init: async () => undefined,
    acquireConnection: async () => connection,
    releaseConnection: async () => undefined,
    beginTransaction: readsOnly,
    commitTransaction: readsOnly,
    rollbackTransaction: readsOnly,
    destroy: async () => undefined,
  };
  return databaseOver({
    createDriver: () => driver,
    createAdapter: () => dialect.createAdapter(),
    createIntrospector: (db) => dialect.createIntrospector(db),
    createQueryCompiler: () => dialect.createQueryCompiler(),
  });
}
