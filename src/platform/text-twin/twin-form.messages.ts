import type { TwinState } from './text-twin.ts';

export const twinStateNames: Record<TwinState, string> = {
  missing: 'fehlt noch',
  draft: 'Entwurf',
  inTest: 'in Prüfung',
  tested: 'geprüft',
  outdated: 'veraltet',
};

/** What an editor is asked about an easy text; staff pages are German (decision 0008). */
export const twinFormTexts = {
  standard: 'Standard',
  easy: 'Leicht verständlich',
  easyText: 'Leichter Text',
  easyState: 'Wie weit ist der leichte Text?',
  easyStateHint:
    'Nur was eine Prüfgruppe gelesen hat, ist geprüft. Wird ein geprüfter Text geändert, ist er wieder ein Entwurf.',
  easyStates: { draft: 'Entwurf', inTest: 'Bei der Prüfgruppe', tested: 'Geprüft' },
  keepOutdated: 'Noch veraltet',
  outdated: (date: string) =>
    `Der leichte Text ist veraltet seit ${date}. Passen Sie ihn an, oder lassen Sie ihn vorerst so.`,
  meaning: 'Hat sich die Bedeutung geändert?',
  meaningHint:
    'Nur wenn Sie den Standard-Text ändern und den leichten nicht. Bei Ja gilt der leichte Text als veraltet.',
  yes: 'Ja, die Bedeutung ist anders',
  no: 'Nein, nur die Formulierung',
  meaningMissing: 'Bitte sagen Sie, ob sich die Bedeutung geändert hat. Der leichte Text ist sonst vielleicht falsch.',
  wrong: 'Bitte wählen Sie etwas aus der Liste.',
} as const;
