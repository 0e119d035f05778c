import { plural } from '../../platform/i18n/texts.ts';
import { formatNumber } from '../../platform/i18n/format.ts';
import type { ListView } from './list-filter.ts';

/** Staff pages are German (decision 0008). */
export const listTexts = {
  navigation: 'Leichte Sprache',
  title: 'Leichte Sprache',
  lead: 'Alle Texte, die eine leicht verständliche Fassung haben sollen. Oben steht, was die meisten lesen.',
  bundles: 'Bündel für die Übersetzung',
  checks: 'Prüfungen und Kosten',
  views: 'Stand der leichten Texte',
  viewNames: {
    offen: 'Zu tun',
    fehlt: 'Fehlt',
    veraltet: 'Veraltet',
    entwurf: 'Entwurf',
    pruefung: 'Bei der Prüfgruppe',
    geprueft: 'Geprüft',
    alle: 'Alle',
  } satisfies Record<ListView, string>,
  offenHint: 'Was ganz fehlt oder nicht mehr stimmt.',
  filter: 'Texte auswählen',
  kind: 'Art',
  allKinds: 'Alle Arten',
  caption: (count: number) => plural(count, '1 Text', `${formatNumber(count, 'de')} Texte`),
  none: 'Hier ist nichts zu tun.',
  columns: {
    choose: 'Auswählen',
    title: 'Text',
    kind: 'Art',
    state: 'Leichte Fassung',
    visits: 'Besuche',
    since: 'Seit',
  },
  choose: (title: string) => `„${title}“ auswählen`,
  untitled: 'Ohne Titel',
  since: (date: string) => `seit ${date}`,
  changed: (date: string) => `geändert ${date}`,
  notPublic: 'noch nicht öffentlich',
  inBundle: (number: number) => `unterwegs in Bündel ${number}`,
  visitsNote: (days: number) =>
    `Besuche: so oft wurde die Seite in Alltagssprache in den letzten ${days} Tagen geöffnet. Gezählt wird nur Adresse und Tag, nichts über Menschen. Programme, die sich zu erkennen geben, und wir selbst zählen nicht.`,
  bundleFrom: 'Auswahl zur Übersetzung geben',
  bundleHint: 'Macht aus den ausgewählten Texten eine Word-Datei: Alltagssprache neben der leichten Fassung.',
} as const;
