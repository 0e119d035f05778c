import { texts } from '../../platform/i18n/texts.ts';

/** Names of the facts beside a measure. */
export const factTexts = texts({
  body: { de: 'Verantwortlich', 'de-simple': 'Wer macht es?', en: 'Accountable' },
  bodyMissing: { de: 'noch niemand', 'de-simple': 'noch niemand', en: 'nobody yet' },
  contributors: { de: 'Wirken mit', 'de-simple': 'Wer hilft mit?', en: 'Contributing' },
  contact: { de: 'Ansprechperson', 'de-simple': 'Wen kann ich fragen?', en: 'Contact' },
  start: { de: 'Beginn', 'de-simple': 'Ab wann?', en: 'Start' },
  due: { de: 'Frist', 'de-simple': 'Bis wann?', en: 'Deadline' },
  ongoing: { de: 'fortlaufend', 'de-simple': 'Die Arbeit hört nie auf', en: 'ongoing' },
  noDue: { de: 'noch keine', 'de-simple': 'noch kein Termin', en: 'none yet' },
  review: { de: 'Nächste Überprüfung', 'de-simple': 'Wann prüfen wir wieder?', en: 'Next review' },
  priority: { de: 'Priorität', 'de-simple': 'Wie wichtig?', en: 'Priority' },
  cost: { de: 'Kosten, geschätzt', 'de-simple': 'Was kostet es ungefähr?', en: 'Estimated cost' },
  funding: { de: 'Woher das Geld kommt', 'de-simple': 'Wer bezahlt?', en: 'Source of money' },
  origin: { de: 'Anlass', 'de-simple': 'Warum gibt es die Maßnahme?', en: 'Origin' },
  decision: { de: 'Beschluss', 'de-simple': 'Beschluss', en: 'Decision' },
  legalBasis: { de: 'Rechtsgrundlage', 'de-simple': 'Gesetz', en: 'Legal basis' },
  field: { de: 'Handlungsfeld', 'de-simple': 'Thema', en: 'Field of action' },
  planGoal: { de: 'Ziel im Plan', 'de-simple': 'Ziel im Plan', en: 'Goal in the plan' },
  lifeAreas: { de: 'Lebensbereiche', 'de-simple': 'Lebens-Bereiche', en: 'Areas of life' },
  municipalities: { de: 'Wo', 'de-simple': 'Wo?', en: 'Where' },
  wholeCounty: { de: 'im ganzen Landkreis', 'de-simple': 'im ganzen Landkreis', en: 'in the whole district' },
  targetGroups: { de: 'Für wen', 'de-simple': 'Für wen?', en: 'For whom' },
  topics: { de: 'Querschnittsthemen', 'de-simple': 'Darum geht es auch', en: 'Cross-cutting topics' },
  articles: {
    de: 'UN-Behindertenrechtskonvention',
    'de-simple': 'Diese Rechte stehen im UN-Vertrag',
    en: 'UN Convention',
  },
  article: {
    de: (number: number, title: string) => `Artikel ${number}: ${title}`,
    'de-simple': (number: number, title: string) => `Artikel ${number}: ${title}`,
    en: (number: number, title: string) => `Article ${number}: ${title}`,
  },
});
