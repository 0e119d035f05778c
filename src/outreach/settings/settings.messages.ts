import { texts } from '../../platform/i18n/texts.ts';

/** What somebody on the list can change with the link in every issue. */
export const settingsTexts = texts({
  title: { de: 'Ihr Rundbrief', 'de-simple': 'Ihr Rundbrief', en: 'Your newsletter' },
  lead: {
    de: 'Hier können Sie die Ausgabe wechseln oder sich abmelden.',
    'de-simple': 'Hier können Sie etwas ändern. Oder Sie melden sich ab.',
    en: 'Here you can change the edition or leave.',
  },
  edition: { de: 'Ausgabe', 'de-simple': 'Welchen Rundbrief möchten Sie?', en: 'Edition' },
  save: { de: 'Ausgabe speichern', 'de-simple': 'Speichern', en: 'Save edition' },
  saved: {
    de: 'Gespeichert. Ab der nächsten Ausgabe gilt Ihre Wahl.',
    'de-simple': 'Gespeichert. Das gilt ab dem nächsten Rundbrief.',
    en: 'Saved. Your choice counts from the next issue on.',
  },
  leave: { de: 'Abmelden', 'de-simple': 'Rundbrief abbestellen', en: 'Leave' },
  leaveText: {
    de: 'Sie bekommen keinen Rundbrief mehr. Ihre E-Mail-Adresse löschen wir sofort.',
    'de-simple': 'Dann bekommen Sie keinen Rundbrief mehr. Wir löschen Ihre E-Mail-Adresse sofort.',
    en: 'You will get no more newsletters. We delete your e-mail address at once.',
  },
  leaveButton: { de: 'Rundbrief abbestellen', 'de-simple': 'Ja, abbestellen', en: 'Unsubscribe' },
  leftTitle: { de: 'Sie sind abgemeldet', 'de-simple': 'Sie sind abgemeldet', en: 'You have left' },
  leftLead: {
    de: 'Ihre E-Mail-Adresse ist gelöscht. Schade – und vielleicht auf Wiedersehen.',
    'de-simple': 'Sie bekommen keinen Rundbrief mehr. Ihre E-Mail-Adresse ist gelöscht.',
    en: 'Your e-mail address is deleted. Perhaps we meet again.',
  },
  goneTitle: {
    de: 'Hier ist niemand angemeldet',
    'de-simple': 'Hier ist niemand angemeldet',
    en: 'Nobody is subscribed',
  },
  goneLead: {
    de: 'Dieser Link gehört zu keiner Anmeldung mehr. Wenn Sie sich abgemeldet haben, ist alles erledigt.',
    'de-simple': 'Der Link geht nicht mehr. Haben Sie den Rundbrief abbestellt? Dann ist alles gut.',
    en: 'This link belongs to no subscription any more. If you have left, all is done.',
  },
  again: { de: 'Wieder anmelden', 'de-simple': 'Rundbrief wieder bestellen', en: 'Subscribe again' },
});
