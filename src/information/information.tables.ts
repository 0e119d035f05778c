import type { ColumnType, Generated } from 'kysely';
import type { Day } from '../platform/calendar.ts';
import type { Locale } from '../platform/i18n/locale.ts';
import type { Moment } from '../platform/platform.tables.ts';
import type {
  ArticlePathsTable,
  ArticleRevisionsTable,
  ArticlesTable,
  ArticleSourcesTable,
} from './articles/articles.tables.ts';
import type { ArticleLinksTable } from './articles/links/links.tables.ts';
import type { GlossarySourcesTable, GlossaryTermsTable } from './glossary/glossary.tables.ts';
import type { AccessibilityEvaluationsTable, AccessibilityFindingsTable } from './statement/statement.tables.ts';
import type { AnswerWish, FeedbackKind } from './feedback.ts';

export type AccessibilityFeedbackTable = {
  id: Generated<string>;
  /** Six digits, to be read out on the telephone. */
  reference: string;
  /** Of the key in the form, so that a form sent twice is one feedback. */
  submissionHash: Buffer | null;
  kind: FeedbackKind;
  receivedAt: Moment;
  dueOn: Day;
  locale: Locale;
  problem: string;
  page: string | null;
  answerWish: AnswerWish;
  answeredAt: ColumnType<Date | null, Date | null, Date | null>;
  answeredBy: string | null;
  answer: string | null;
  /** The answer went out as a mail. */
  mailed: Generated<boolean>;
};

export type AccessibilityFeedbackContactsTable = {
  feedbackId: string;
  email: string | null;
  telephone: string | null;
  callTime: string | null;
  name: string | null;
  address: string | null;
};

export type InformationTables = {
  articles: ArticlesTable;
  articlePaths: ArticlePathsTable;
  articleRevisions: ArticleRevisionsTable;
  articleSources: ArticleSourcesTable;
  articleLinks: ArticleLinksTable;
  glossaryTerms: GlossaryTermsTable;
  glossarySources: GlossarySourcesTable;
  accessibilityFindings: AccessibilityFindingsTable;
  accessibilityEvaluations: AccessibilityEvaluationsTable;
  accessibilityFeedback: AccessibilityFeedbackTable;
  accessibilityFeedbackContacts: AccessibilityFeedbackContactsTable;
};
