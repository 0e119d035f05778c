import type { Locale } from '../../platform/i18n/locale.ts';
import type { Edition } from '../newsletter.ts';
import type { Issue, IssueItem } from './issues.store.ts';

export type Entry = {
  readonly path: string;
  readonly title: string;
  readonly lead: string;
  /** In the easy edition: nothing easy is written, so this is in standard German. */
  readonly isHard: boolean;
};

/** An issue as one edition of it is read, wherever that is. */
export type IssueContent = {
  readonly number: number;
  /** Of the texts, and of the pages that links lead to. */
  readonly locale: Locale;
  readonly title: string;
  readonly paragraphs: readonly string[];
  readonly entries: readonly Entry[];
};

type Written = Pick<Issue, 'number' | 'title' | 'titleEasy' | 'intro' | 'introEasy'>;
type Told = Pick<IssueItem, 'path' | 'title' | 'lead' | 'titleEasy' | 'leadEasy' | 'included'>;

/** The words of an edition. Where easy words are missing the standard ones stand, and say so. */
export function issueContent(issue: Written, items: readonly Told[], edition: Edition): IssueContent {
  const isEasy = edition === 'easy';
  const intro = (isEasy && issue.introEasy) || issue.intro;
  return {
    number: issue.number,
    locale: isEasy ? 'de-simple' : 'de',
    title: (isEasy && issue.titleEasy) || issue.title,
    paragraphs: intro
      .split(/\r?\n\s*\r?\n/u)
      .map((paragraph) => paragraph.trim())
      .filter(Boolean),
    entries: items
      .filter(({ included }) => included)
      .map(({ path, title, lead, titleEasy, leadEasy }) =>
        isEasy && titleEasy !== ''
          ? { path, title: titleEasy, lead: leadEasy, isHard: false }
          : { path, title, lead, isHard: isEasy },
      ),
  };
}

/** The edition that a reader of a language wants. */
export const editionFor = (locale: Locale): Edition => (locale === 'de-simple' ? 'easy' : 'standard');
