export const sheetTexts = {
  title: (checklist: string) => `Prüfbogen ${checklist}`,
  lead: 'Zum Ausdrucken und Ausfüllen von Hand. Drucken Sie mit Strg und P.',
  version: (version: number) => `Fassung ${version}`,
  place: 'Ort',
  day: 'Tag',
  who: 'Wer war dabei? Nur Büro und Gruppen, keine anderen Namen.',
  tools: 'Mitnehmen: Zollstock, Wasserwaage oder Neigungsmesser, Stift, Kamera.',
  measured: (unit: string) => `gemessen in ${unit}:`,
  remark: 'Bemerkung:',
  footnote: 'Orientierungswerte sind hier noch nicht mit der Norm verglichen.',
  back: 'Zurück',
} as const;
