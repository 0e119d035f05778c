import type { Selectable } from 'kysely';
import type { Db } from '../../../platform/database.ts';
import type { AddressFault } from '../../../platform/outgoing/check-address.ts';
import type { InformationTables } from '../../information.tables.ts';
import type { ArticleLinksTable } from './links.tables.ts';

const tables = (db: Db) => db.withTables<InformationTables>();

export type LinkRow = Selectable<ArticleLinksTable>;

type LookedAt = {
  readonly address: string;
  readonly articleIds: readonly string[];
  readonly fault: AddressFault | null;
  readonly now: Date;
};

/** Notes what was found at an address. Since when it is broken stays, and so does that somebody found it right, until it is found again. */
export async function noteLink(db: Db, { address, articleIds, fault, now }: LookedAt): Promise<void> {
  await tables(db)
    .insertInto('articleLinks')
    .values({ address, articleIds: [...articleIds], checkedAt: now, fault, brokenSince: fault === null ? null : now })
    .onConflict((conflict) =>
      conflict.column('address').doUpdateSet((row) => ({
        articleIds: [...articleIds],
        checkedAt: now,
        fault,
        brokenSince: fault === null ? null : row.fn.coalesce('articleLinks.brokenSince', row.val(now)),
        ...(fault === null && { setAsideAt: null }),
      })),
    )
    .execute();
}

/** Forgets addresses that no public article has any more. */
export async function forgetLinksExcept(db: Db, addresses: readonly string[]): Promise<void> {
  const query = tables(db).deleteFrom('articleLinks');
  await (addresses.length === 0 ? query : query.where('address', 'not in', addresses)).execute();
}

/** Those that nobody finds: the longest first. */
export function brokenLinks(db: Db): Promise<LinkRow[]> {
  return tables(db)
    .selectFrom('articleLinks')
    .selectAll()
    .where('fault', 'is not', null)
    .orderBy('brokenSince')
    .orderBy('address')
    .limit(500)
    .execute();
}

export async function setAside(db: Db, address: string, at: Date | null): Promise<boolean> {
  const { numUpdatedRows } = await tables(db)
    .updateTable('articleLinks')
    .set({ setAsideAt: at })
    .where('address', '=', address)
    .where('fault', 'is not', null)
    .executeTakeFirst();
  return numUpdatedRows > 0n;
}
