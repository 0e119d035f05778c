const enough = 160;

/** The beginning of a text for a list: whole sentences, as long as they fit; marks of Markdown are left out. */
export function firstSentences(text: string): string {
  const plain = text
    .replaceAll(/[*#>]|^\s*(?:[-–]|\d+\.)\s+/gmu, '')
    .replaceAll(/\s+/gu, ' ')
    .trim();
  const sentences = plain.match(/[^.!?]+(?:[.!?]+(?=\s|$)|[.!?]|$)/gu) ?? [];
  let taken = '';
  for (const sentence of sentences) {
    if (taken !== '' && taken.length + sentence.length > enough) break;
    taken += sentence;
  }
  return taken.trim();
}
