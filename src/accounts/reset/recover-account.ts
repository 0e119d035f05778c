import { system } from '../../platform/actor.ts';
import { failure, success, type Result } from '../../platform/result.ts';
import { createSignedLink, revokeSignedLinks } from '../../platform/secrets/signed-link.store.ts';
import type { Services } from '../../platform/services.ts';
import { transact } from '../../platform/use-case.ts';
import { recoveryPurpose } from '../access-link.ts';
import { findStaffByEmail } from '../staff.store.ts';

/**
 * A link for somebody who lost password, second factor and recovery codes, made by whoever runs the program; good once and for
 * a day. Nothing changes before it is used: then all three are set up anew.
 */
export function recoveryLink(services: Services, email: string): Promise<Result<string, 'unknown' | 'closed'>> {
  return transact(services, system, async (work): Promise<Result<string, 'unknown' | 'closed'>> => {
    const staff = await findStaffByEmail(work.db, email.trim());
    if (!staff) return failure('unknown');
    if (staff.deactivatedAt !== null) return failure('closed');
    await revokeSignedLinks(work, recoveryPurpose, staff.id);
    const { token } = await createSignedLink(work, { purpose: recoveryPurpose, subject: staff.id, validDays: 1 });
    await work.audit('accounts.recovery-link-made', `staff ${staff.id}`);
    return success(`${services.config.baseUrl}/anmelden/neues-passwort/${token}`);
  });
}
