/** The number of a cause as typed or in an address, or null when no cause can have it. */
export function readCauseNumber(typed: string | undefined): number | null {
  return typed !== undefined && /^[1-9]\d{0,8}$/u.test(typed) ? Number(typed) : null;
}
