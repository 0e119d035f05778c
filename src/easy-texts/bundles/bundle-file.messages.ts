/** What stands in the file for the translation office. */
export const bundleFileTexts = {
  title: (number: number) => `Bündel ${number}: Texte in Leichter Sprache`,
  subtitle: (office: string, date: string) => `Für: ${office}. Zusammengestellt am ${date}`,
  howTitle: 'So füllen Sie die Datei aus',
  how: [
    'Schreiben Sie in die rechte Spalte. In der mittleren steht der Text in Alltagssprache.',
    'Lassen Sie die Kennung in der linken Spalte stehen. An ihr finden wir den Text wieder. Die Reihenfolge ist gleich.',
    'Ein Satz in jeder Zeile. Eine leere Zeile trennt Absätze.',
    'Zeilen mit ## am Anfang sind Überschriften, Zeilen mit - am Anfang sind Listen. Sie können auch die Knöpfe von Word nehmen.',
    'Was Sie leer lassen, bleibt bei uns, wie es ist.',
    'Speichern Sie als Word-Datei (.docx) und senden Sie sie zurück.',
  ],
  text: (position: number, title: string) => `${position}. ${title}`,
  columns: ['Kennung', 'Alltagssprache', 'Leichte Fassung'],
} as const;
