import { randomBytes } from 'node:crypto';
import type { Db } from '../../../platform/database.ts';
import { installationValue } from '../../../platform/installation.store.ts';
import { seal, unseal } from '../../../platform/secrets/sealed.ts';
import { barrierTables } from '../../barriers.store.ts';
import type { ServiceCodes } from '../open311.tables.ts';

/** The system of a body, without its key. */
export function findDestination(db: Db, bodyCode: string) {
  return barrierTables(db)
    .selectFrom('open311Destinations')
    .select(['bodyCode', 'endpoint', 'jurisdictionId', 'serviceCodes', 'defaultService', 'active', 'updatedAt'])
    .select((fields) => fields('sealedKey', 'is not', null).as('hasKey'))
    .where('bodyCode', '=', bodyCode)
    .executeTakeFirst();
}

export type Destination = NonNullable<Awaited<ReturnType<typeof findDestination>>>;

export function listDestinations(db: Db) {
  return barrierTables(db)
    .selectFrom('open311Destinations')
    .innerJoin('competentBodies', 'competentBodies.code', 'open311Destinations.bodyCode')
    .select(['bodyCode', 'endpoint', 'open311Destinations.active', 'competentBodies.name as bodyName'])
    .orderBy('competentBodies.name')
    .execute();
}

export type ListedDestination = Awaited<ReturnType<typeof listDestinations>>[number];

/** Not in the table beside what it locks; a copy of that table alone tells nothing. */
const sealSecret = (db: Db): Promise<string> =>
  installationValue(db, 'open311-seal', () => randomBytes(32).toString('hex'));

/** The key for a body's system, opened for one call. */
export async function openDestinationKey(db: Db, bodyCode: string): Promise<string | null> {
  const row = await barrierTables(db)
    .selectFrom('open311Destinations')
    .select('sealedKey')
    .where('bodyCode', '=', bodyCode)
    .executeTakeFirst();
  return row?.sealedKey ? unseal(row.sealedKey, await sealSecret(db)) : null;
}

export type DestinationChange = {
  bodyCode: string;
  endpoint: string;
  jurisdictionId: string | null;
  /** Undefined: the key that is known stays. Null: it is forgotten. */
  key: string | null | undefined;
  serviceCodes: ServiceCodes;
  defaultService: string;
  active: boolean;
};

export async function saveDestinationRow(db: Db, { key, ...change }: DestinationChange, at: Date): Promise<void> {
  const row = {
    ...change,
    serviceCodes: JSON.stringify(change.serviceCodes),
    updatedAt: at,
    ...(key !== undefined && { sealedKey: key === null ? null : seal(key, await sealSecret(db)) }),
  };
  await barrierTables(db)
    .insertInto('open311Destinations')
    .values(row)
    .onConflict((conflict) => conflict.column('bodyCode').doUpdateSet(row))
    .execute();
}
