import type { Insertable } from 'kysely';
import { fold } from '../platform/district/find-places.ts';
import type { Locale } from '../platform/i18n/locale.ts';
import type { Findable, FindableDocument } from '../platform/search/findable.ts';
import { plainText } from '../platform/search/plain-text.ts';
import { searchTextFor, wordsOf } from '../platform/search/search-text.ts';
import type { SearchDocumentsTable } from './search.tables.ts';

export type DocumentRow = Insertable<SearchDocumentsTable>;

const longestWord = 60;

/** What the index holds of a thing: its words to show, and the same folded with the parts of compounds to search. */
export function documentRow({ kind, weight = 1 }: Findable, document: FindableDocument): DocumentRow {
  const { id, path, words, otherWords = [], keywords, about = null } = document;
  const plain = (locale: Locale) => {
    const given = words[locale];
    return given && { title: given.title, text: plainText(given.text) };
  };
  const [standard, easy, english] = [plain('de'), plain('de-simple'), plain('en')];
  const written = [standard, easy, english].filter((one) => one !== undefined);
  const titles = written.map(({ title }) => title);
  return {
    kind,
    id,
    path,
    title: standard?.title ?? null,
    text: standard?.text ?? null,
    titleEasy: easy?.title ?? null,
    textEasy: easy?.text ?? null,
    titleEn: english?.title ?? null,
    textEn: english?.text ?? null,
    about: about && JSON.stringify(about),
    day: document.day ?? null,
    publicFrom: document.publicFrom ?? null,
    publicUntil: document.publicUntil ?? null,
    weight,
    sameWords: otherWords.length === 0 ? [] : [...new Set([...titles, ...otherWords].map(fold))].filter(Boolean),
    titleWords: searchTextFor(titles),
    furtherWords: searchTextFor([...otherWords, keywords, about?.de]),
    textWords: searchTextFor(written.map(({ text }) => text)),
  };
}

type Searched = Pick<DocumentRow, 'titleWords' | 'furtherWords' | 'textWords'>;

/** Every different word that a document is found by. */
export function wordsOfRow({ titleWords, furtherWords, textWords }: Searched): ReadonlySet<string> {
  const all = [titleWords, furtherWords, textWords].flatMap((words) => words.split(' '));
  return new Set(all.filter((word) => word !== '' && word.length <= longestWord));
}

/** How the words of documents are written, for people: „Gebäude“ for `gebaeude`. Parts of compounds are written nowhere. */
export function spellingsIn(documents: readonly FindableDocument[]): ReadonlyMap<string, string> {
  const spellings = new Map<string, string>();
  const texts = documents.flatMap(({ words, otherWords = [] }) => [
    ...Object.values(words).flatMap(({ title, text }) => [title, text]),
    ...otherWords,
  ]);
  for (const text of texts) {
    for (const written of text.match(/[\p{L}\p{N}\p{M}]+/gu) ?? []) {
      const [word, ...more] = wordsOf(written);
      if (word !== undefined && more.length === 0 && !spellings.has(word)) spellings.set(word, written.toLowerCase());
    }
  }
  return spellings;
}
