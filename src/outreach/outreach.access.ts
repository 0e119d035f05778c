import { permission } from '../platform/permission.ts';

/** Writing and sending the newsletter; addresses are shown to nobody. */
export const sendNewsletter = permission('outreach.newsletter', ['administrator', 'participationManager', 'editor']);
