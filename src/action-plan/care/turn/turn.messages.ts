export const turnTexts = {
  title: 'Wer ist am Zug?',
  lead: 'Alle lesen, wer am Zug ist und seit wann. Die Notiz liest nur das Büro.',
  choose: 'Wer muss als Nächstes etwas tun?',
  note: 'Notiz',
  noteHint: 'Was ist zu tun? Steht im Verlauf, nie öffentlich.',
  save: 'Speichern',
  stored: (turn: string, note: string | null) => (note === null ? turn : `${turn}. ${note}`),
  ended: {
    title: 'Niemand ist am Zug',
    body: 'Die Maßnahme ist beendet. Soll wieder jemand etwas tun, ändern Sie zuerst den Stand.',
    link: 'Stand ändern',
  },
  errors: {
    choose: 'Bitte wählen Sie, wer am Zug ist.',
    long: 'Höchstens 500 Zeichen.',
  },
} as const;
