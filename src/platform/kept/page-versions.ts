import { askTogether } from './ask-together.ts';
import type { DataVersion } from './data-version.ts';
import { connectChangeCounter, type ChangeCounter } from './page-version.store.ts';

/** Says which state of the data pages show. Without an answer nothing that was kept may be shown. */
export type PageVersions = {
  /** The version as it was after the call; null while the database can't be asked. */
  current(): Promise<DataVersion | null>;
  close(): void;
};

const pauseAfterFault = 500;

/**
 * Connects when somebody asks for the first time; until then nothing is kept. Versions hold for one connection: after a crash of the database the count may begin anew, and every connection ends with it. So each
 * connection starts versions that never were before.
 */
export function openPageVersions(connectionString: string): PageVersions {
  let counter: { readonly counter: ChangeCounter; readonly connection: number; last?: DataVersion } | undefined;
  let connections = 0;
  let isConnecting = false;
  let isClosed = false;

  async function connect(): Promise<void> {
    if (isConnecting || isClosed) return;
    isConnecting = true;
    connections += 1;
    const connection = connections;
    let isLost = false;
    const lost = (): void => {
      isLost = true;
      if (counter?.connection === connection) counter = undefined;
    };
    try {
      const made = await connectChangeCounter(connectionString, lost);
      if (isClosed) made.close();
      else if (!isLost) counter = { counter: made, connection };
      isConnecting = false;
    } catch {
      setTimeout(() => (isConnecting = false), pauseAfterFault).unref();
    }
  }

  const ask = askTogether(async (): Promise<DataVersion | null> => {
    const asked = counter;
    if (!asked) {
      void connect();
      return null;
    }
    try {
      const { connection } = asked;
      const { known, count, countEach } = asked.counter;
      const all = `${connection}.${await count()}`;
      // Most of the time nothing has changed. The tables are counted after the whole, so they are as new or newer.
      if (asked.last?.all !== all) asked.last = { all, connection, known, tables: await countEach() };
      return asked.last;
    } catch {
      asked.counter.close();
      if (counter === asked) counter = undefined;
      return null;
    }
  });

  return {
    current: ask,
    close() {
      isClosed = true;
      counter?.counter.close();
      counter = undefined;
    },
  };
}
