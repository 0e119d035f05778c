import { randomUUID } from 'node:crypto';
import type { Services } from '../../platform/services.ts';
import { transact } from '../../platform/use-case.ts';
import { makeKey } from './keys/manage-keys.ts';

/** A key of a body, as if an administrator had made it. */
export async function haveKey(services: Services, bodyCode = 'sangerhausen'): Promise<{ id: string; key: string }> {
  const made = await transact(services, { kind: 'staff', id: randomUUID() }, (work) => makeKey(work, bodyCode));
  if (!made.ok) throw new Error(`no key for ${bodyCode}: ${made.failure}`);
  return made.value;
}
