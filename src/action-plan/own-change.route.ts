import { lastStaffBehind } from '../platform/audit.store.ts';
import type { RequestContext } from '../platform/http/route.ts';

/**
 * Whether a change that came in between was made by the very person who is saving now, in another window. The audit log knows who
 * made it, whatever it was made to.
 * @param events what such a change leaves there, such as `milestone-saved`
 */
export async function isOwnChange(c: RequestContext, subject: string, ...events: readonly string[]): Promise<boolean> {
  const { services, staff } = c.var;
  const named = events.map((event) => `action-plan.${event}`);
  return staff !== null && (await lastStaffBehind(services.db, subject, named)) === staff.id;
}
