import { texts } from '../../../platform/i18n/texts.ts';

export const contextTexts = texts({
  title: {
    de: 'Worum geht es, und für wen melden Sie?',
    'de-simple': 'Um was geht es?\nFür wen melden Sie?',
    en: 'What is it about, and for whom do you report?',
  },
  lifeArea: {
    de: 'Zu welchem Lebensbereich gehört die Barriere?',
    'de-simple': 'Um was geht es?',
    en: 'Which area of life does the barrier belong to?',
  },
  reportedFor: { de: 'Für wen melden Sie?', 'de-simple': 'Für wen melden Sie?', en: 'For whom do you report?' },
  reportedForHint: {
    de: 'Das bleibt bei uns und wird nie veröffentlicht.',
    'de-simple': 'Das sagen wir niemandem.',
    en: 'This stays with us and is never published.',
  },
});
