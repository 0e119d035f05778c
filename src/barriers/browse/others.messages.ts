import { texts } from '../../platform/i18n/texts.ts';

export const othersTexts = texts({
  title: { de: 'So haben es andere gelöst', 'de-simple': 'So haben es andere gemacht', en: 'How others solved it' },
  lead: {
    de: 'Diese Lösungen passen nach unserer Einschätzung zu dieser Barriere. Ob eine davon hier kommt, entscheidet die zuständige Stelle.',
    'de-simple': 'Das kann hier helfen. Die Stelle muss noch entscheiden: Machen wir das?',
    en: 'In our judgement these solutions fit this barrier. Whether one of them comes here is decided by the competent body.',
  },
  leadForBody: {
    de: 'Vielleicht hilft Ihnen eine dieser Lösungen weiter. Sie müssen keine davon wählen.',
    'de-simple': 'Vielleicht hilft Ihnen das weiter. Sie können auch etwas anderes machen.',
    en: 'Perhaps one of these solutions helps you. You need not choose any of them.',
  },
});

/** For the office (German: decision 0008). */
export const officeOthersTexts = {
  title: 'Passende Lösungen',
  none: 'Noch keine Lösung angehängt.',
  choose: 'Passende Lösungen ansehen und anhängen',
  asked: 'Das zeigen wir der gefragten Stelle dazu',
  askedNone: 'Noch keine Lösung: Die Stelle sieht nur Ihre Frage.',
} as const;
