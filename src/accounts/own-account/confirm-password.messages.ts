/** Proving again that it is still oneself; German only like the whole staff area. */
export const confirmTexts = {
  title: 'Passwort bestätigen',
  lead: 'Sie möchten ändern, womit sich Ihr Konto öffnen lässt. Geben Sie dafür noch einmal Ihr Passwort ein. Danach haben Sie 10 Minuten Zeit.',
  password: 'Ihr Passwort',
  confirm: 'Bestätigen und weiter',
  leave: 'Zurück zu „Mein Konto“, ohne etwas zu ändern',
  firstTitle: 'Bestätigen Sie zuerst Ihr Passwort',
  firstBody:
    'Ihre Anmeldung liegt länger als 10 Minuten zurück. Vor einer Änderung fragen wir deshalb noch einmal. So kann niemand etwas ändern, der Ihren Computer offen vorfindet.',
  first: 'Passwort bestätigen',
} as const;
