import type { Db } from '../../platform/database.ts';
import { explainedWords } from '../../platform/easy-language/check-easy-text.ts';
import type { ExplainedWords } from '../../platform/easy-language/word-rules.ts';
import { termNames } from './glossary.store.ts';

/** The words that readers find explained, as `checkEasyText` and `EasyHints` want them: an easy text need not explain them again. */
export async function explainedTerms(db: Db): Promise<ExplainedWords> {
  const rows = await termNames(db);
  return explainedWords(rows.flatMap(({ title, titleEasy, otherWords }) => [title, titleEasy ?? title, ...otherWords]));
}
