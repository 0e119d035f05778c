import { plural } from '../../../platform/i18n/texts.ts';
import type { WordFault } from '../../../platform/documents/read-word-rows.ts';

/** Taking over a text from a Word file; German only (decision 0008). */
export const wordTexts = {
  title: 'Text aus einer Word-Datei',
  file: 'Word-Datei',
  hint: 'Eine Datei mit der Endung docx, höchstens 10 MB. Überschriften, Listen, Tabellen und Links bleiben, Farben und Schriften nicht. Der Text kommt oben hinter das, was dort schon steht. Gespeichert wird dabei nichts.',
  into: 'Wohin',
  button: 'Word-Datei übernehmen',
  doneTitle: 'Der Text aus der Word-Datei steht jetzt im Feld',
  done: 'Bitte lesen Sie ihn durch und speichern Sie.',
  pictures: (count: number) =>
    plural(
      count,
      '1 Bild ist nicht dabei. Bilder kommen über die Mediathek in den Text.',
      `${count} Bilder sind nicht dabei. Bilder kommen über die Mediathek in den Text.`,
    ),
  notes: (count: number) =>
    plural(
      count,
      '1 Fußnote ist nicht dabei. Schreiben Sie sie bitte in den Text.',
      `${count} Fußnoten sind nicht dabei. Schreiben Sie sie bitte in den Text.`,
    ),
  errors: {
    missing: 'Bitte wählen Sie eine Word-Datei aus.',
    large: 'Diese Datei ist größer als 10 MB. Nehmen Sie in Word die Bilder heraus.',
    empty: 'In dieser Datei steht kein Text.',
    long: 'Der Text aus der Datei ist zu lang. In ein Feld passen 100.000 Zeichen. Teilen Sie ihn auf mehrere Seiten auf.',
    'not-word': 'Das ist keine Word-Datei (docx). Alte Dateien mit der Endung doc speichern Sie in Word bitte neu.',
    broken: 'Diese Datei ist beschädigt und lässt sich nicht lesen.',
    'expands-too-much': 'Diese Datei wird beim Auspacken viel zu groß und wird nicht gelesen.',
    'too-many-rows': 'Diese Datei ist zu groß und wird nicht gelesen.',
  } satisfies Record<WordFault | 'missing' | 'large' | 'empty' | 'long', string>,
} as const;
