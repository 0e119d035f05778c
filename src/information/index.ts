import type { Slice } from '../platform/slice.ts';
import { answerFeedbackTexts } from './answer-feedback/answer-feedback.messages.ts';
import { answerFeedbackRoutes } from './answer-feedback/answer-feedback.route.tsx';
import { listPath } from './answer-feedback/feedback-list.page.tsx';
import { openFeedbackWork } from './answer-feedback/open-feedback-work.ts';
import { eraseFeedbackContactsNightly } from './erase-feedback-contacts.job.ts';
import { feedbackRoutes } from './feedback/feedback.route.tsx';
import { handleFeedback } from './information.access.ts';
import { textRoutes } from './texts/texts.route.tsx';

const { navigation } = answerFeedbackTexts;

export const information: Slice = {
  name: 'information',
  routes: [...textRoutes, ...feedbackRoutes, ...answerFeedbackRoutes],
  jobs: [eraseFeedbackContactsNightly],
  staffNavigation: [
    {
      path: listPath,
      label: { de: navigation, 'de-simple': navigation, en: navigation },
      order: 50,
      permission: handleFeedback,
    },
  ],
  openWork: openFeedbackWork,
};
