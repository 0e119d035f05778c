import { system } from '../../platform/actor.ts';
import { failure, success, type Result } from '../../platform/result.ts';
import { createSignedLink, readSignedLink, revokeSignedLinks } from '../../platform/secrets/signed-link.store.ts';
import type { Services } from '../../platform/services.ts';
import { transact } from '../../platform/use-case.ts';
import { createStaff } from '../create-staff.ts';
import { type Door, enterWithPassword, type Entered } from '../sign-in/enter.ts';
import { countStaff, lockAllStaff } from '../staff.store.ts';

const purpose = 'accounts.first-administrator';
const subject = 'installation';

/**
 * A link with which the first administrator sets up the own account, once and within 7 days; null when somebody has an account.
 * Each start makes a new link and older ones worthless, so that a link lost in old logs opens nothing.
 */
export function firstAdministratorLink(services: Services): Promise<string | null> {
  return transact(services, system, async (work) => {
    if ((await countStaff(work.db)) > 0) return null;
    await revokeSignedLinks(work, purpose, subject);
    const { token } = await createSignedLink(work, { purpose, subject, validDays: 7 });
    await work.audit('accounts.first-administrator-invited', subject);
    return `${services.config.baseUrl}/anmelden/einrichten/${token}`;
  });
}

/** Whether a link still sets up the first account. */
export async function isSetUpLink({ db, clock }: Services, token: string): Promise<boolean> {
  const link = await readSignedLink(db, token, purpose, clock.now());
  return link.ok && (await countStaff(db)) === 0;
}

type FirstAccount = { name: string; email: string; password: string };

/** Makes the first account, an administrator's, and signs its owner in. */
export function setUpFirstAdministrator(
  services: Services,
  token: string,
  account: FirstAccount,
  door: Door,
): Promise<Result<Entered, 'gone'>> {
  return transact(services, system, async (work) => {
    await lockAllStaff(work.db);
    const link = await readSignedLink(work.db, token, purpose, work.now);
    if (!link.ok || (await countStaff(work.db)) > 0) return failure('gone');
    const made = await createStaff(work, { ...account, role: 'administrator' });
    if (!made.ok) return failure('gone');
    await revokeSignedLinks(work, purpose, subject);
    return success(await enterWithPassword(work, { id: made.value.id, role: 'administrator' }, door));
  });
}
