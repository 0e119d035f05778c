import type { Slice } from '../platform/slice.ts';
import { eraseFeedbackContactsNightly } from './erase-feedback-contacts.job.ts';
import { feedbackRoutes } from './feedback/feedback.route.tsx';
import { textRoutes } from './texts/texts.route.tsx';

export const information: Slice = {
  name: 'information',
  routes: [...textRoutes, ...feedbackRoutes],
  jobs: [eraseFeedbackContactsNightly],
};
