import { texts } from '../../../platform/i18n/texts.ts';

export const demandsTexts = texts({
  title: {
    de: 'Was muss man dort können?',
    'de-simple': 'Was muss man dort können?',
    en: 'What must people be able to do there?',
  },
  hint: {
    de: 'Kreuzen Sie alles an, was diese Stelle verlangt. Wir fragen nach der Barriere, nicht nach Ihnen: Niemand erfährt daraus, ob Sie eine Behinderung haben. Sie können die Frage auch überspringen.',
    'de-simple':
      'Kreuzen Sie alles an, was man dort können muss.\nWir fragen nach der Barriere.\nWir fragen nicht nach Ihnen.\nSie müssen nichts ankreuzen.',
    en: 'Tick everything this place demands. We ask about the barrier, not about you: nobody learns from it whether you have a disability. You may also skip this question.',
  },
});
