import type { Text } from '../platform/i18n/texts.ts';
import type { Slice } from '../platform/slice.ts';
import { answerFeedbackTexts } from './answer-feedback/answer-feedback.messages.ts';
import { answerFeedbackRoutes } from './answer-feedback/answer-feedback.route.tsx';
import { listPath } from './answer-feedback/feedback-list.page.tsx';
import { openFeedbackWork } from './answer-feedback/open-feedback-work.ts';
import { contactPath, contactRoutes } from './contact/contact.route.tsx';
import { eraseFeedbackContactsNightly } from './erase-feedback-contacts.job.ts';
import { feedbackPath } from './feedback/feedback.page.tsx';
import { feedbackRoutes } from './feedback/feedback.route.tsx';
import { markRoutes } from './for-machines/mark.route.ts';
import { robotsRoutes } from './for-machines/robots.route.ts';
import { sitemapRoutes } from './for-machines/sitemap.route.ts';
import { handleFeedback } from './information.access.ts';
import { labels } from './labels.messages.ts';
import { startRoutes } from './start/start.route.tsx';
import { textPaths, textRoutes } from './texts/texts.route.tsx';

const german = (de: string): Text => ({ de, 'de-simple': de, en: de });

export const information: Slice = {
  name: 'information',
  routes: [
    ...startRoutes,
    ...textRoutes,
    ...contactRoutes,
    ...feedbackRoutes,
    ...answerFeedbackRoutes,
    ...robotsRoutes,
    ...sitemapRoutes,
    ...markRoutes,
  ],
  jobs: [eraseFeedbackContactsNightly],
  navigation: [{ path: textPaths.about, label: labels.about, order: 50 }],
  footer: [
    { path: contactPath, label: labels.contact, order: 10 },
    { path: textPaths.accessibilityStatement, label: labels.accessibility, order: 20 },
    { path: feedbackPath, label: labels.feedback, order: 30 },
    { path: textPaths.privacy, label: labels.privacy, order: 40 },
    { path: textPaths.imprint, label: labels.imprint, order: 50 },
  ],
  staffNavigation: [
    { path: listPath, label: german(answerFeedbackTexts.navigation), order: 50, permission: handleFeedback },
  ],
  openWork: openFeedbackWork,
};
