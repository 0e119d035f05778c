import { inEachLanguage, type Text } from '../platform/i18n/texts.ts';
import type { NavigationItem, Slice } from '../platform/slice.ts';
import { answerFeedbackTexts } from './answer-feedback/answer-feedback.messages.ts';
import { answerFeedbackRoutes } from './answer-feedback/answer-feedback.route.tsx';
import { listPath } from './answer-feedback/feedback-list.page.tsx';
import { openFeedbackWork } from './answer-feedback/open-feedback-work.ts';
import { articleFileRoutes } from './articles/write/article-file.route.tsx';
import { articlesPath } from './articles/write/article-address.ts';
import { historyRoutes } from './articles/write/history.route.tsx';
import { checkLinksWeekly } from './articles/links/check-links.job.ts';
import { linksTexts } from './articles/links/links.messages.ts';
import { linksPath } from './articles/links/links.page.tsx';
import { linksRoutes } from './articles/links/links.route.tsx';
import { openLinksWork } from './articles/links/open-links-work.ts';
import { listArticlesRoutes } from './articles/write/list-articles.route.tsx';
import { placeRoutes } from './articles/write/place.route.tsx';
import { saveArticleRoutes } from './articles/write/save-article.route.tsx';
import { writingHelpRoutes } from './articles/write/writing-help.route.tsx';
import { writeTexts } from './articles/write/write.messages.ts';
import { previewRoutes } from './articles/read/preview.route.tsx';
import { sectionFeedRoutes } from './articles/read/feed.route.ts';
import { readArticlesRoutes } from './articles/read/read-articles.route.tsx';
import { sectionText } from './articles/read/read.messages.ts';
import { articlesToFind } from './articles/find-articles.ts';
import { articleTwins } from './articles/article-twins.ts';
import { readNews } from './articles/read-news.ts';
import { takeFirstArticles } from './articles/take-first-articles.ts';
import type { SectionPath } from './articles/article.ts';
import { contactPath } from './contact/contact-address.ts';
import { contactRoutes } from './contact/contact.route.tsx';
import { eraseFeedbackContactsNightly } from './erase-feedback-contacts.job.ts';
import { feedbackTexts } from './feedback/feedback.messages.ts';
import { feedbackPath, pageParameter } from './feedback/feedback.page.tsx';
import { feedbackRoutes } from './feedback/feedback.route.tsx';
import { publicPages } from './public-pages.ts';
import { pagesToFind } from './find-pages.ts';
import { termsToFind } from './glossary/find-terms.ts';
import { explainedTerms } from './glossary/explained-terms.ts';
import { glossaryTexts } from './glossary/read/glossary.messages.ts';
import { glossaryRoutes } from './glossary/read/glossary.route.tsx';
import { takeFirstTerms } from './glossary/take-first-terms.ts';
import { glossaryPath } from './glossary/term.ts';
import { termsPath } from './glossary/write/term-address.ts';
import { termsRoutes } from './glossary/write/terms.route.tsx';
import { termTexts } from './glossary/write/write.messages.ts';
import { markRoutes } from './for-machines/mark.route.ts';
import { robotsRoutes } from './for-machines/robots.route.ts';
import { handleFeedback, keepStatement, readArticles } from './information.access.ts';
import { labels } from './labels.messages.ts';
import { startRoutes } from './start/start.route.tsx';
import { evaluationRoutes } from './statement/keep/evaluation.route.tsx';
import { findingsRoutes } from './statement/keep/findings.route.tsx';
import { statementStaffPath } from './statement/keep/keep-address.ts';
import { keepTexts } from './statement/keep/keep.messages.ts';
import { openStatementWork } from './statement/open-statement-work.ts';
import { statementRoutes } from './statement/read/statement.route.tsx';
import { takeFirstFindings } from './statement/take-first-findings.ts';
import { textPaths } from './texts/text-paths.ts';
import { textRoutes } from './texts/texts.route.tsx';

const german = (de: string): Text => ({ de, 'de-simple': de, en: de });

const section = (path: SectionPath, order: number): NavigationItem => ({
  path,
  order,
  label: {
    de: sectionText('de', path).title,
    'de-simple': sectionText('de-simple', path).title,
    en: sectionText('en', path).title,
  },
});

export const information: Slice = {
  name: 'information',
  routes: [
    ...startRoutes,
    ...textRoutes,
    ...statementRoutes,
    ...findingsRoutes,
    ...evaluationRoutes,
    ...contactRoutes,
    ...sectionFeedRoutes,
    ...readArticlesRoutes,
    ...previewRoutes,
    ...listArticlesRoutes,
    ...saveArticleRoutes,
    ...writingHelpRoutes,
    ...linksRoutes,
    ...articleFileRoutes,
    ...placeRoutes,
    ...historyRoutes,
    ...glossaryRoutes,
    ...termsRoutes,
    ...feedbackRoutes,
    ...answerFeedbackRoutes,
    ...robotsRoutes,
    ...markRoutes,
  ],
  jobs: [checkLinksWeekly, eraseFeedbackContactsNightly],
  navigation: [
    section('/aktuelles', 40),
    section('/informationen', 45),
    { path: textPaths.about, label: labels.about, order: 50 },
  ],
  footer: [
    {
      path: glossaryPath,
      label: inEachLanguage((locale) => glossaryTexts(locale).navigation),
      about: inEachLanguage((locale) => glossaryTexts(locale).lead),
      order: 8,
    },
    { path: contactPath, label: labels.contact, order: 10 },
    { path: textPaths.accessibilityStatement, label: labels.accessibility, order: 20 },
    { path: feedbackPath, label: labels.feedback, order: 30 },
    { path: textPaths.privacy, label: labels.privacy, order: 40 },
    { path: textPaths.imprint, label: labels.imprint, order: 50 },
  ],
  question: {
    ask: inEachLanguage((locale) => feedbackTexts(locale).ask),
    answer: inEachLanguage((locale) => feedbackTexts(locale).askLink),
    path: feedbackPath,
    parameter: pageParameter,
  },
  staffNavigation: [
    { path: articlesPath, label: german(writeTexts.navigation), order: 40, permission: readArticles },
    {
      path: linksPath,
      below: articlesPath,
      label: german(linksTexts.navigation),
      order: 42,
      permission: readArticles,
    },
    {
      path: termsPath,
      below: articlesPath,
      label: german(termTexts.navigation),
      order: 45,
      permission: readArticles,
    },
    {
      path: listPath,
      below: articlesPath,
      label: german(answerFeedbackTexts.navigation),
      order: 50,
      permission: handleFeedback,
    },
    {
      path: statementStaffPath,
      below: articlesPath,
      label: german(keepTexts.navigation),
      order: 55,
      permission: keepStatement,
    },
  ],
  openWork: async (services, staff, most) =>
    (
      await Promise.all([
        openFeedbackWork(services, staff, most),
        openStatementWork(services, staff, most),
        openLinksWork(services, staff),
      ])
    ).flat(),
  openWorkLasts: 'minute',
  findable: [articlesToFind, termsToFind, pagesToFind],
  explains: explainedTerms,
  twins: [articleTwins],
  loadReferenceData: async (services) => {
    await takeFirstArticles(services);
    await takeFirstTerms(services);
    await takeFirstFindings(services);
  },
  news: readNews,
  publicPages,
};
