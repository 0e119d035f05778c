import type { NewMail } from '../platform/mail/mail.ts';

type Letter = { staffId: string; name: string; email: string; link: string; siteName: string };

/** Invites somebody who has no password yet. */
export function invitationMail({ staffId, name, email, link, siteName }: Letter): NewMail {
  return {
    to: email,
    subject: 'Einladung: Ihr Zugang zur Verwaltung',
    about: `staff ${staffId}`,
    confidential: true,
    body: `Guten Tag ${name},

für Sie wurde ein Zugang zur Verwaltung von „${siteName}“ angelegt.
Bitte öffnen Sie diese Adresse und wählen Sie ein Passwort:

${link}

Die Adresse gilt 7 Tage und nur für Sie. Geben Sie sie nicht weiter.

${siteName}
Diese Nachricht wurde automatisch erstellt.
`,
  };
}

/** Lets somebody choose a new password. */
export function passwordResetMail({ staffId, name, email, link, siteName }: Letter): NewMail {
  return {
    to: email,
    subject: 'Neues Passwort wählen',
    about: `staff ${staffId}`,
    confidential: true,
    body: `Guten Tag ${name},

unter dieser Adresse können Sie ein neues Passwort wählen:

${link}

Die Adresse gilt einen Tag und nur für Sie.
Haben Sie das nicht angefordert? Dann müssen Sie nichts tun: Ihr Passwort bleibt, wie es ist.

${siteName}
Diese Nachricht wurde automatisch erstellt.
`,
  };
}
