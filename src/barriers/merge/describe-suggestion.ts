import { formatDate } from '../../platform/i18n/format.ts';
import { mergeTexts as t } from './merge.messages.ts';
import type { Suggestion } from './suggestions.store.ts';

/** A suggestion in words: enough to decide without opening it. */
export function describeSuggestion(suggestion: Suggestion): { title: string; text: string; meta: string[] } {
  const { number, title, words, placeText, createdAt, reports, metres, alike } = suggestion;
  const beginning = (words ?? '').replaceAll(/\s+/gu, ' ').trim();
  return {
    title: `${number} ${title ?? shortened(beginning, 60)}`.trim(),
    text: shortened(beginning, 200),
    meta: [
      ...(placeText ? [placeText] : []),
      ...(metres !== null && metres <= 300 ? [t.metres(metres)] : []),
      ...(alike >= 0.18 ? [t.alike] : []),
      t.reports(reports),
      t.reportedOn(formatDate(createdAt, 'de')),
    ],
  };
}

function shortened(text: string, length: number): string {
  return text.length <= length ? text : `${text.slice(0, text.lastIndexOf(' ', length) + 1 || length).trim()} …`;
}
