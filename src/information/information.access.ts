import { permission } from '../platform/permission.ts';

/** Reading and answering what people say about barriers on this website, with their contact data. */
export const handleFeedback = permission('information.feedback', ['administrator', 'participationManager']);

/** Saying what does not work on this website yet, and that somebody has looked. */
export const keepStatement = permission('information.statement', ['administrator', 'participationManager']);

/** Writing and publishing what the office tells everybody. */
export const editArticles = permission('information.articles', ['administrator', 'participationManager', 'editor']);

/** Seeing drafts and earlier wordings. */
export const readArticles = permission('information.drafts', [
  'administrator',
  'participationManager',
  'editor',
  'reader',
]);
