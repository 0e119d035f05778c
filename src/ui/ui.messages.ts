import { texts } from '../platform/i18n/texts.ts';

/** The few texts that components bring themselves; everything else comes in through props. */
export const uiTexts = texts({
  skipToContent: { de: 'Zum Inhalt', 'de-simple': 'Zum Inhalt', en: 'Skip to content' },
  skipToNavigation: { de: 'Zur Navigation', 'de-simple': 'Zum Menü', en: 'Skip to navigation' },
  skipToContact: { de: 'Zum Kontakt', 'de-simple': 'Zum Kontakt', en: 'Skip to contact' },
  skipLinks: { de: 'Sprunglinks', 'de-simple': 'Schnell springen', en: 'Skip links' },
  home: { de: 'Startseite', 'de-simple': 'Start-Seite', en: 'Home' },
  language: { de: 'Sprache', 'de-simple': 'Sprache', en: 'Language' },
  navigation: { de: 'Hauptnavigation', 'de-simple': 'Menü', en: 'Main navigation' },
  staffNavigation: {
    de: 'Navigation der Verwaltung',
    'de-simple': 'Menü der Verwaltung',
    en: 'Staff navigation',
  },
  menu: { de: 'Menü', 'de-simple': 'Menü', en: 'Menu' },
  closeMenu: { de: 'Menü schließen', 'de-simple': 'Menü schließen', en: 'Close menu' },
  breadcrumbs: { de: 'Sie sind hier', 'de-simple': 'Sie sind hier', en: 'You are here' },
  footerNavigation: {
    de: 'Rechtliches und Service',
    'de-simple': 'Mehr Informationen',
    en: 'Legal and service',
  },
  contact: { de: 'Kontakt', 'de-simple': 'Kontakt', en: 'Contact' },
  contactHeading: {
    de: 'Fragen? Wir helfen gern.',
    'de-simple': 'Haben Sie Fragen? Wir helfen Ihnen.',
    en: 'Questions? We are glad to help.',
  },
  phone: { de: 'Telefon', 'de-simple': 'Telefon', en: 'Phone' },
  mail: { de: 'E-Mail', 'de-simple': 'E-Mail', en: 'E-mail' },
  funding: { de: 'Förderung', 'de-simple': 'Wer gibt das Geld?', en: 'Funding' },
  signedInAs: {
    de: (name: string) => `Angemeldet als ${name}`,
    'de-simple': (name: string) => `Sie sind angemeldet als ${name}`,
    en: (name: string) => `Signed in as ${name}`,
  },
  signOut: { de: 'Abmelden', 'de-simple': 'Abmelden', en: 'Sign out' },
  titleError: { de: 'Fehler', 'de-simple': 'Fehler', en: 'Error' },
  optional: { de: 'freiwillig', 'de-simple': 'Sie müssen das nicht ausfüllen', en: 'optional' },
  errorPrefix: { de: 'Fehler:', 'de-simple': 'Fehler:', en: 'Error:' },
  errorSummaryTitle: {
    de: (count: number) =>
      count === 1 ? 'Bitte prüfen Sie eine Angabe' : `Bitte prüfen Sie ${count} Angaben`,
    'de-simple': (count: number) =>
      count === 1 ? 'Eine Angabe stimmt noch nicht' : `${count} Angaben stimmen noch nicht`,
    en: (count: number) =>
      count === 1 ? 'Please check one answer' : `Please check ${count} answers`,
  },
  day: { de: 'Tag', 'de-simple': 'Tag', en: 'Day' },
  month: { de: 'Monat', 'de-simple': 'Monat', en: 'Month' },
  year: { de: 'Jahr', 'de-simple': 'Jahr', en: 'Year' },
  honeypot: {
    de: 'Bitte lassen Sie dieses Feld leer',
    'de-simple': 'Bitte hier nichts schreiben',
    en: 'Please leave this field empty',
  },
  charactersAllowed: {
    de: (max: number) => `Höchstens ${max} Zeichen`,
    'de-simple': (max: number) => `Sie können höchstens ${max} Zeichen schreiben`,
    en: (max: number) => `At most ${max} characters`,
  },
  /** `{count}` is filled in by the browser. */
  charactersLeft: {
    de: 'Noch {count} Zeichen frei',
    'de-simple': 'Sie können noch {count} Zeichen schreiben',
    en: '{count} characters left',
  },
  charactersOver: {
    de: '{count} Zeichen zu viel',
    'de-simple': 'Das sind {count} Zeichen zu viel',
    en: '{count} characters too many',
  },
  search: { de: 'Suchen', 'de-simple': 'Suchen', en: 'Search' },
  filter: { de: 'Filter anwenden', 'de-simple': 'Auswahl zeigen', en: 'Apply filters' },
  resetFilter: {
    de: 'Filter zurücksetzen',
    'de-simple': 'Auswahl löschen',
    en: 'Reset filters',
  },
  change: { de: 'Ändern', 'de-simple': 'Ändern', en: 'Change' },
  pagination: { de: 'Seiten', 'de-simple': 'Seiten', en: 'Pages' },
  previousPage: { de: 'Zurück', 'de-simple': 'Zurück', en: 'Previous' },
  nextPage: { de: 'Weiter', 'de-simple': 'Weiter', en: 'Next' },
  pageOf: {
    de: (page: number, pages: number) => `Seite ${page} von ${pages}`,
    'de-simple': (page: number, pages: number) => `Seite ${page} von ${pages}`,
    en: (page: number, pages: number) => `Page ${page} of ${pages}`,
  },
  pageNumber: {
    de: (page: number) => `Seite ${page}`,
    'de-simple': (page: number) => `Seite ${page}`,
    en: (page: number) => `Page ${page}`,
  },
  stepDone: { de: 'erledigt', 'de-simple': 'fertig', en: 'done' },
  stepCurrent: { de: 'aktueller Schritt', 'de-simple': 'hier sind Sie', en: 'current step' },
  stepOpen: { de: 'offen', 'de-simple': 'noch nicht fertig', en: 'to do' },
  sortAscending: { de: 'aufsteigend sortiert', 'de-simple': 'von klein nach groß', en: 'sorted ascending' },
  sortDescending: { de: 'absteigend sortiert', 'de-simple': 'von groß nach klein', en: 'sorted descending' },
  toneInfo: { de: 'Hinweis', 'de-simple': 'Hinweis', en: 'Note' },
  toneSuccess: { de: 'Erfolg', 'de-simple': 'Das hat geklappt', en: 'Success' },
  toneWarning: { de: 'Achtung', 'de-simple': 'Achtung', en: 'Warning' },
  toneError: { de: 'Fehler', 'de-simple': 'Fehler', en: 'Error' },
});
