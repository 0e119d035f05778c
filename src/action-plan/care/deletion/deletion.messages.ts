import type { Hindrance } from './hindrances.ts';

const hindrances: Record<Hindrance, string> = {
  decided: 'Sie steht in einer beschlossenen Fassung des Plans.',
  published: 'Sie ist öffentlich.',
  questions: 'Eine Stelle wurde in einer Sachstandsabfrage nach ihr gefragt.',
  reported: 'Sie steht in einem abgeschlossenen Bericht.',
  steps: 'Ihr Stand wurde schon geändert, oder es gibt einen Sachstand zu ihr.',
  readings: 'Zu einer Messgröße sind Werte eingetragen.',
  participation: 'Eine Beteiligung ist eingetragen.',
  documents: 'Ein Dokument hängt an ihr.',
  milestones: 'Sie hat Meilensteine.',
};

/** Where somebody takes away first what stands against it; of the rest nothing goes away any more. */
const ways: Partial<Record<Hindrance, { below: string; text: string }>> = {
  participation: { below: 'beteiligung', text: 'Beteiligung entfernen' },
  documents: { below: 'dokumente', text: 'Dokumente entfernen' },
  milestones: { below: 'meilensteine', text: 'Meilensteine entfernen' },
};

/** Taking away a measure that was written by mistake. */
export const deletionTexts = {
  section: 'Irrtümlich angelegt?',
  link: 'Diese Maßnahme löschen',
  title: 'Maßnahme löschen',
  lead: (title: string) => `„${title}“ steht bisher nur im Entwurf. Außerhalb des Büros kennt sie niemand.`,
  consequences: 'Das geschieht',
  gone: 'Texte, Angaben, geplante Messgrößen, der Verlauf und die Verbindung zu Ursachen werden gelöscht. Das lässt sich nicht zurückholen.',
  number: (number: number) => `Die Nummer ${number} wird nicht noch einmal vergeben.`,
  audit: 'Im Protokoll bleibt stehen, wer die Maßnahme wann gelöscht hat.',
  confirm: 'Endgültig löschen',
  refused: 'Diese Maßnahme lässt sich nicht löschen',
  because: 'Das spricht dagegen',
  firstRemove: 'Was sich entfernen lässt, entfernen Sie bitte zuerst. Danach können Sie die Maßnahme löschen.',
  instead:
    'Was beschlossen, öffentlich oder berichtet ist, bleibt nachlesbar. Beenden Sie die Maßnahme mit einem Grund.',
  end: 'Nicht weiterverfolgen oder ablehnen',
  hindrances,
  ways,
} as const;
