import { texts, plural } from '../../../platform/i18n/texts.ts';
import type { Locale } from '../../../platform/i18n/locale.ts';
import type { ArticleKind, SectionPath } from '../article.ts';

/** What everybody reads around articles. */
export const readTexts = texts({
  subscribe: {
    de: 'Neues abonnieren (Atom)',
    'de-simple': 'Neues abonnieren (Atom)',
    en: 'Subscribe (Atom)',
  },
  hard: {
    de: (title: string) => title,
    'de-simple': (title: string) => `${title} (in schwerer Sprache)`,
    en: (title: string) => title,
  },
  lifeArea: { de: 'Lebensbereich', 'de-simple': 'Lebens-Bereich', en: 'Area of life' },
  anyLifeArea: { de: 'Alle Lebensbereiche', 'de-simple': 'Alle Lebens-Bereiche', en: 'All areas of life' },
  kind: { de: 'Art', 'de-simple': 'Art', en: 'Kind' },
  anyKind: { de: 'Alles', 'de-simple': 'Alles', en: 'Everything' },
  year: { de: 'Jahr', 'de-simple': 'Jahr', en: 'Year' },
  anyYear: { de: 'Alle Jahre', 'de-simple': 'Alle Jahre', en: 'All years' },
  filters: { de: 'Beiträge auswählen', 'de-simple': 'Texte auswählen', en: 'Choose articles' },
  found: {
    de: (count: number) => plural(count, '1 Beitrag', `${count} Beiträge`),
    'de-simple': (count: number) => plural(count, '1 Text', `${count} Texte`),
    en: (count: number) => plural(count, '1 article', `${count} articles`),
  },
  results: { de: 'Beiträge', 'de-simple': 'Texte', en: 'Articles' },
  none: {
    de: 'Hier steht noch nichts.',
    'de-simple': 'Hier steht noch kein Text.',
    en: 'Nothing has been published here yet.',
  },
  noneFiltered: {
    de: 'Zu dieser Auswahl gibt es keinen Beitrag.',
    'de-simple': 'Zu dieser Auswahl gibt es keinen Text.',
    en: 'There is no article for this choice.',
  },
  showAll: { de: 'Alles zeigen', 'de-simple': 'Alles zeigen', en: 'Show everything' },
  published: {
    de: (date: string) => `Veröffentlicht am ${date}`,
    'de-simple': (date: string) => `Neu seit: ${date}`,
    en: (date: string) => `Published on ${date}`,
  },
  changed: {
    de: (date: string) => `zuletzt geändert am ${date}`,
    'de-simple': (date: string) => `geändert am ${date}`,
    en: (date: string) => `last changed on ${date}`,
  },
  below: { de: 'Die Seiten darunter', 'de-simple': 'Diese Seiten gehören dazu', en: 'The pages below' },
  related: { de: 'Mehr dazu', 'de-simple': 'Hier lesen Sie mehr', en: 'More on this' },
  goneTitle: {
    de: 'Diesen Text gibt es nicht mehr',
    'de-simple': 'Diesen Text gibt es nicht mehr',
    en: 'This text is no longer here',
  },
  goneText: {
    de: 'Wir haben ihn zurückgenommen, oder seine Zeit ist vorbei.',
    'de-simple': 'Wir haben den Text weggenommen.\nOder die Zeit für den Text ist vorbei.',
    en: 'We have taken it back, or its time is over.',
  },
  toList: { de: 'Zu den anderen Beiträgen', 'de-simple': 'Zu den anderen Texten', en: 'To the other articles' },
  previewTitle: { de: 'Vorschau', 'de-simple': 'Vorschau', en: 'Preview' },
  previewText: {
    de: 'Dieser Text ist noch nicht öffentlich. Bitte geben Sie den Link nicht weiter.',
    'de-simple': 'Dieser Text ist noch nicht fertig.\nBitte geben Sie den Link nicht weiter.',
    en: 'This text is not public yet. Please do not pass the link on.',
  },
});

const kindNames: Record<ArticleKind, Record<Locale, string>> = {
  page: { de: 'Information', 'de-simple': 'Information', en: 'Information' },
  news: { de: 'Neuigkeit', 'de-simple': 'Neues', en: 'News' },
  'look-back': { de: 'Rückschau', 'de-simple': 'So war es', en: 'Looking back' },
  'project-report': { de: 'Arbeit im Projekt', 'de-simple': 'Unsere Arbeit', en: 'Project work' },
  'easy-article': { de: 'Leicht erklärt', 'de-simple': 'Leicht erklärt', en: 'Explained in easy German' },
};

export const articleKindName = (locale: Locale, kind: ArticleKind): string => kindNames[kind][locale];

type SectionText = { readonly title: string; readonly lead: string };

const sectionTexts: Record<SectionPath, Record<Locale, SectionText>> = {
  '/informationen': {
    de: {
      title: 'Informationen',
      lead: 'Was das Örtliche Teilhabemanagement ist, was Ihnen zusteht und wer Ihnen hilft.',
    },
    'de-simple': { title: 'Informationen', lead: 'Hier erklären wir wichtige Dinge.' },
    en: { title: 'Information', lead: 'What the office does, what you are entitled to and who helps you.' },
  },
  '/aktuelles': {
    de: { title: 'Aktuelles', lead: 'Neues aus dem Landkreis und Rückblicke auf das, was war.' },
    'de-simple': { title: 'Aktuelles', lead: 'Das ist neu.\nUnd so war es bei unseren Treffen.' },
    en: { title: 'News', lead: 'What is new in the county, and looks back at what happened.' },
  },
  '/arbeit-im-projekt': {
    de: { title: 'Arbeit im Projekt', lead: 'Woran wir arbeiten, was wir erreicht haben und unsere Jahresberichte.' },
    'de-simple': { title: 'Unsere Arbeit', lead: 'Das machen wir.\nUnd das haben wir geschafft.' },
    en: { title: 'Our work', lead: 'What we work on, what we have achieved, and our yearly reports.' },
  },
  '/leicht-erklaert': {
    de: { title: 'Leicht erklärt', lead: 'Wichtige Themen in leicht verständlicher Sprache.' },
    'de-simple': { title: 'Leicht erklärt', lead: 'Hier erklären wir schwere Themen in leichten Worten.' },
    en: { title: 'Explained in easy German', lead: 'Important matters in easy German.' },
  },
};

export const sectionText = (locale: Locale, section: SectionPath): SectionText => sectionTexts[section][locale];
