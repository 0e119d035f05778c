import type { NewMail } from '../platform/mail/mail.ts';

const happened = {
  'password-changed': 'Das Passwort Ihres Kontos wurde geändert.',
  'totp-added': 'Für Ihr Konto wurde eine Code-App als zweiter Faktor eingerichtet.',
  'totp-removed': 'Die Code-App wurde als zweiter Faktor aus Ihrem Konto entfernt.',
  'passkey-added': 'Ihrem Konto wurde ein Passkey hinzugefügt.',
  'passkey-removed': 'Aus Ihrem Konto wurde ein Passkey entfernt.',
  'recovery-codes-made': 'Für Ihr Konto wurden neue Wiederherstellungscodes erstellt. Die alten gelten nicht mehr.',
  'recovery-code-used': 'Bei der Anmeldung wurde ein Wiederherstellungscode verwendet. Er gilt nun nicht mehr.',
  'factors-reset':
    'Die Administration hat alle zweiten Faktoren Ihres Kontos zurückgesetzt. Bitte richten Sie einen neuen ein.',
  'account-recovered':
    'Mit einem Link von den Personen, die das Programm betreiben, wurden das Passwort neu gesetzt und alle zweiten Faktoren entfernt.',
} as const;

export type SecurityEvent = keyof typeof happened;

/** Tells the owner of an account what was changed in it: somebody else's change is noticed. */
export function securityMail(
  owner: { staffId: string; name: string; email: string },
  event: SecurityEvent,
  siteName: string,
): NewMail {
  return {
    to: owner.email,
    subject: 'Änderung an Ihrem Konto',
    about: `staff ${owner.staffId}`,
    body: `Guten Tag ${owner.name},

${happened[event]}

Waren Sie das selbst? Dann müssen Sie nichts tun.
Wenn nicht: Setzen Sie auf der Anmeldeseite unter „Passwort vergessen“ ein neues Passwort, und sagen Sie der Administration Bescheid.

${siteName}
Diese Nachricht wurde automatisch erstellt.
`,
  };
}
