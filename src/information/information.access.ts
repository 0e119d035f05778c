import { permission } from '../platform/permission.ts';

/** Reading and answering what people say about barriers on this website, with their contact data. */
export const handleFeedback = permission('information.feedback', ['administrator', 'participationManager']);
