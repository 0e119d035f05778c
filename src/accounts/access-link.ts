import { queueMail } from '../platform/mail/outbox.store.ts';
import { createSignedLink, revokeSignedLinks } from '../platform/secrets/signed-link.store.ts';
import type { Services } from '../platform/services.ts';
import type { Work } from '../platform/use-case.ts';
import { invitationMail, passwordResetMail } from './access-link.mail.ts';

export const invitationPurpose = 'accounts.invitation';
export const resetPurpose = 'accounts.password-reset';
/** Opens an account without its second factor; only whoever runs the program makes such a link. */
export const recoveryPurpose = 'accounts.recovery';

type Recipient = { id: string; name: string; email: string; passwordHash: string | null };
type Site = Pick<Services, 'config' | 'district'>;

/**
 * Mails somebody the way in: an invitation as long as there is no password, else a link for a new one. Older reset links stay
 * good until one is used, so that nobody can make a colleague's link worthless by asking for another.
 */
export async function mailAccessLink(work: Work, site: Site, staff: Recipient): Promise<'invitation' | 'reset'> {
  const { id: staffId, name, email } = staff;
  const siteName = site.district.siteName.de;
  const { baseUrl } = site.config;
  if (staff.passwordHash === null) {
    await revokeSignedLinks(work, invitationPurpose, staffId);
    const { token } = await createSignedLink(work, { purpose: invitationPurpose, subject: staffId, validDays: 7 });
    await queueMail(
      work,
      invitationMail({ staffId, name, email, siteName, link: `${baseUrl}/anmelden/einladung/${token}` }),
    );
    return 'invitation';
  }
  const { token } = await createSignedLink(work, { purpose: resetPurpose, subject: staffId, validDays: 1 });
  await queueMail(
    work,
    passwordResetMail({ staffId, name, email, siteName, link: `${baseUrl}/anmelden/neues-passwort/${token}` }),
  );
  return 'reset';
}

/** Makes every open link of an account worthless. */
export async function revokeAccessLinks(work: Work, staffId: string): Promise<void> {
  for (const purpose of [invitationPurpose, resetPurpose, recoveryPurpose])
    await revokeSignedLinks(work, purpose, staffId);
}
