import type { Db } from '../platform/database.ts';
import type { Role } from '../platform/permission.ts';
import { findStaff, listColleagues } from './staff.store.ts';

/** Somebody to whom work can be given; `active` is false before the invitation is accepted and after leaving. */
export type Colleague = { readonly id: string; readonly name: string; readonly role: Role; readonly active: boolean };

/** Everybody with an account, by name; people who left are in it, because old work carries their names. */
export const listStaff = (db: Db): Promise<readonly Colleague[]> => listColleagues(db);

/** The name of a member of staff; null when there is no such account. */
export async function findStaffName(db: Db, id: string): Promise<string | null> {
  return (await findStaff(db, id))?.name ?? null;
}

/** Where a member of staff gets mail; null when there is no such account. */
export async function findStaffEmail(db: Db, id: string): Promise<string | null> {
  return (await findStaff(db, id))?.email ?? null;
}

/** Names by id, for lists in which several people appear. */
export async function staffNames(db: Db): Promise<ReadonlyMap<string, string>> {
  return new Map((await listColleagues(db)).map(({ id, name }) => [id, name]));
}
