import { system } from '../../platform/actor.ts';
import type { Db } from '../../platform/database.ts';
import { failure, success, type Result } from '../../platform/result.ts';
import { createSignedLink, readSignedLink, revokeSignedLinks } from '../../platform/secrets/signed-link.store.ts';
import type { Services } from '../../platform/services.ts';
import { transact, type Work } from '../../platform/use-case.ts';
import { createStaff } from '../create-staff.ts';
import { type Door, enterWithPassword, type Entered } from '../sign-in/enter.ts';
import { countStaff, lockAllStaff } from '../staff.store.ts';

/** Good while nobody has an account; made by every start until then. */
const firstPurpose = 'accounts.first-administrator';
/** Good beside other accounts; made only when the operator asks for it. */
const operatorPurpose = 'accounts.operator-administrator';
const subject = 'installation';

async function newLink(work: Work, { config }: Services, purpose: string, validDays: number): Promise<string> {
  // An older link, lost in old logs, opens nothing any more.
  await revokeSignedLinks(work, purpose, subject);
  const { token } = await createSignedLink(work, { purpose, subject, validDays });
  return `${config.baseUrl}/anmelden/einrichten/${token}`;
}

/**
 * A link with which the first administrator sets up the own account, once and within 7 days; null when somebody has an account.
 * Each start makes a new link and older ones worthless.
 */
export function firstAdministratorLink(services: Services): Promise<string | null> {
  return transact(services, system, async (work) => {
    if ((await countStaff(work.db)) > 0) return null;
    await work.audit('accounts.first-administrator-invited', subject);
    return newLink(work, services, firstPurpose, 7);
  });
}

/**
 * A link with which somebody sets up a further administrator's account, once and within a day. For whoever runs the program
 * when no administrator can sign in any more.
 */
export function furtherAdministratorLink(services: Services): Promise<string> {
  return transact(services, system, async (work) => {
    await work.audit('accounts.further-administrator-invited', subject);
    return newLink(work, services, operatorPurpose, 1);
  });
}

/** Whether a link still sets up an administrator's account. */
export const isSetUpLink = ({ db, clock }: Services, token: string): Promise<boolean> =>
  opensSetUp(db, token, clock.now());

async function opensSetUp(db: Db, token: string, now: Date): Promise<boolean> {
  if ((await readSignedLink(db, token, operatorPurpose, now)).ok) return true;
  return (await readSignedLink(db, token, firstPurpose, now)).ok && (await countStaff(db)) === 0;
}

type NewAdministrator = { name: string; email: string; password: string };

/** Makes an administrator's account with such a link and signs its owner in. */
export function setUpAdministrator(
  services: Services,
  token: string,
  account: NewAdministrator,
  door: Door,
): Promise<Result<Entered, 'gone' | 'email-taken'>> {
  return transact(services, system, async (work) => {
    await lockAllStaff(work.db);
    if (!(await opensSetUp(work.db, token, work.now))) return failure('gone');
    const made = await createStaff(work, { ...account, role: 'administrator' });
    if (!made.ok) return made;
    await revokeSignedLinks(work, firstPurpose, subject);
    await revokeSignedLinks(work, operatorPurpose, subject);
    return success(await enterWithPassword(work, { id: made.value.id, role: 'administrator' }, door));
  });
}
