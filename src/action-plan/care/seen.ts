import { createHash } from 'node:crypto';

/**
 * A short mark of what somebody saw when a form was opened. It comes back with the form: when it differs from what is stored now, a
 * colleague has saved in between.
 */
export function seenMark(...seen: readonly (string | number | boolean | null)[]): string {
  return createHash('sha256').update(JSON.stringify(seen)).digest('base64url').slice(0, 16);
}
