/** Staff pages are German (decision 0008). */
export const editTexts = {
  eyebrow: (kind: string) => `Leichte Fassung, ${kind}`,
  publicPage: 'Öffentliche Seite',
  easyPage: 'Seite in leichter Fassung',
  officePage: 'Zur ganzen Akte',
  visits: (count: string, days: number) => `${count} Besuche in ${days} Tagen`,
  standard: (label: string) => `${label}: Alltagssprache`,
  easy: (label: string) => `${label}: leicht`,
  nothing: 'Hier steht nichts.',
  writing: 'Kurze Sätze, ein Satz in jeder Zeile, eine Aussage im Satz. Schwere Wörter erklären.',
  checked: 'Hinweise zum leichten Text',
  checkedNote: 'Noch nicht gespeichert. Die Hinweise stehen unter den Feldern, zu denen sie gehören.',
  state: 'Wie weit ist der leichte Text?',
  stateHint:
    '„Geprüft“ wird ein Text erst, wenn Sie unten die Prüfung durch eine Gruppe festhalten. Wird ein geprüfter Text geändert, ist er wieder ein Entwurf.',
  states: { draft: 'Entwurf', inTest: 'Bei der Prüfgruppe' },
  keep: { outdated: 'Noch veraltet', tested: 'Geprüft, wie er hier steht' },
  save: 'Speichern',
  check: 'Prüfen, ohne zu speichern',
  back: 'Zurück zur Liste',
  changedTitle: 'Das ist inzwischen gespeichert',
  changedBody:
    'Ihre eigenen Worte stehen noch in den Feldern. Speichern Sie noch einmal, um das hier durch Ihre Worte zu ersetzen.',
  changed:
    'Inzwischen hat jemand anderes gespeichert. Nichts ging verloren: Vergleichen Sie, und speichern Sie dann noch einmal.',
  outdated: (date: string) => `Die Alltagssprache hat sich am ${date} in der Bedeutung geändert`,
  outdatedBody: 'Passen Sie die leichte Fassung an. Die öffentliche Seite sagt solange, dass sie veraltet ist.',
  flashes: {
    gespeichert: 'Gespeichert.',
    geprueft: 'Die Prüfung ist festgehalten. Der Text heißt jetzt „Leichte Sprache“.',
    festgehalten: 'Die Prüfung ist festgehalten. Der Text bleibt ein Entwurf.',
    uebernommen: 'Übernommen.',
  },
  errors: {
    long: (label: string, most: string) => `„${label}“ ist zu lang. Möglich sind ${most} Zeichen.`,
    version: 'Bitte laden Sie die Seite neu.',
    state: 'Bitte wählen Sie etwas aus der Liste.',
  },
} as const;

export type EditDone = keyof typeof editTexts.flashes;
