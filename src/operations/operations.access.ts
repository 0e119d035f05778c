import { permission } from '../platform/permission.ts';

/** Seeing which mails went out, and sending a failed one again. */
export const seeOutbox = permission('operations.outbox', ['administrator', 'participationManager']);

/** Reading who did what. */
export const readAuditLog = permission('operations.audit-log', ['administrator']);
