/** What the office reads in the history about its own steps; never public. */
export const historyNotes = {
  words: 'Öffentlicher Text geändert.',
  classified: 'Einordnung geändert.',
  published: 'Veröffentlicht.',
  unpublished: 'Veröffentlichung zurückgenommen.',
} as const;
