import type { Findable } from '../platform/search/findable.ts';
import type { Services } from '../platform/services.ts';
import {
  builtWith,
  changedKinds,
  changesOf,
  forgetOtherKinds,
  markEverything,
  rememberBuiltWith,
  settleChanges,
  takeTurn,
  watchTables,
} from './changes.store.ts';
import { documentRow, spellingsIn } from './document-row.ts';
import { replaceDocuments } from './documents.store.ts';

/** Counted up when documents are to be read anew though nothing in them changed: other words for compounds, other columns. */
const indexVersion = '3';

/** So many things are read at once; a transaction ends in between. */
const mostAtOnce = 500;

/** Somebody waits for an answer: rather leave out what another process is reading just now. */
const whileSomebodyWaits = { milliseconds: 400, rounds: 4 };
const inTheBackground = { milliseconds: 60_000, rounds: 10_000 };

export type Patience = typeof whileSomebodyWaits;
export const patience = { whileSomebodyWaits, inTheBackground };

/**
 * Reads anew whatever has changed since it was read last. What a slice fails to read stays left out of the search; the others go on.
 * @returns how many things were read
 */
export async function refreshDocuments(
  services: Services,
  findables: readonly Findable[],
  { milliseconds, rounds }: Patience,
): Promise<number> {
  const changed = new Set(await changedKinds(services.db));
  let read = 0;
  for (const findable of findables.filter(({ kind }) => changed.has(kind))) {
    try {
      for (let round = 0; round < rounds; round += 1) {
        const count = await refreshSome(services, findable, milliseconds);
        if (count === null) break;
        read += count;
      }
    } catch (error) {
      services.log.warn({ err: error, kind: findable.kind }, 'changed things could not be read for the search');
    }
  }
  return read;
}

/** @returns null when nothing was left to do */
function refreshSome(services: Services, findable: Findable, milliseconds: number): Promise<number | null> {
  return services.db.transaction().execute(async (db) => {
    await takeTurn(db, { milliseconds });
    const { changes, ids } = await changesOf(db, findable.kind, mostAtOnce);
    if (changes.length === 0) return null;
    const documents = await findable.read({ ...services, db }, ids);
    await replaceDocuments(db, findable.kind, ids, {
      rows: documents.map((document) => documentRow(findable, document)),
      spellings: spellingsIn(documents),
    });
    await settleChanges(db, changes);
    return documents.length;
  });
}

/**
 * At the start: watches the tables of every kind. What nobody watched before, what comes with the program or the county's folder, and
 * everything after a change of the index is to be read anew.
 */
export async function prepareSearch(services: Services, findables: readonly Findable[]): Promise<void> {
  await services.db.transaction().execute(async (db) => {
    await takeTurn(db, inTheBackground);
    const isOtherIndex = (await builtWith(db)) !== indexVersion;
    for (const findable of findables) {
      const isNew = await watchTables(db, findable);
      if (isNew || isOtherIndex || findable.watches.length === 0) await markEverything(db, findable.kind);
    }
    await forgetOtherKinds(
      db,
      findables.map(({ kind }) => kind),
    );
    await rememberBuiltWith(db, indexVersion);
  });
}

/** Every night, whatever the watching may have missed, such as rows that somebody wrote past the program. */
export async function readEverythingAnew(services: Services, findables: readonly Findable[]): Promise<void> {
  for (const findable of findables) {
    await services.db.transaction().execute(async (db) => {
      await takeTurn(db, inTheBackground);
      // Read inside the turn, marked and settled in one transaction: nobody sees the gap.
      await markEverything(db, findable.kind);
      const { changes } = await changesOf(db, findable.kind, mostAtOnce);
      const documents = await findable.read({ ...services, db }, 'all');
      await replaceDocuments(db, findable.kind, 'all', {
        rows: documents.map((document) => documentRow(findable, document)),
        spellings: spellingsIn(documents),
      });
      await settleChanges(db, changes);
    });
  }
}
