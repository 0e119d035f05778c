const minute = 60_000;
const hour = 60 * minute;

/** A session ends when nobody used it for this long: a working day with its breaks fits in. */
export const idleTime = 12 * hour;

/** However much it is used, a session ends this long after signing in. */
export const longestTime = 7 * 24 * hour;

/** Time for the second factor: long enough to look for the telephone, with no hurry (WCAG 2.2.1). */
export const secondFactorTime = 60 * minute;

/** Seeing a session again is written down at most this often, so that reading pages does not write all the time. */
export const seenEvery = 5 * minute;

/** What opens an account is changed only this long after the last proof, so that an open session alone is not enough. */
export const proofTime = 10 * minute;

/** When a session that is used now will end if it is not used again. */
export function sessionEnd(createdAt: Date, now: Date): Date {
  return new Date(Math.min(now.getTime() + idleTime, createdAt.getTime() + longestTime));
}

const browsers: readonly [RegExp, string][] = [
  [/Edg(e|A|iOS)?\//u, 'Edge'],
  [/OPR\/|Opera/u, 'Opera'],
  [/Firefox\/|FxiOS\//u, 'Firefox'],
  [/Chrome\/|Chromium\/|CriOS\//u, 'Chrome'],
  [/Safari\//u, 'Safari'],
];
const systems: readonly [RegExp, string][] = [
  [/Android/u, 'Android'],
  [/iPhone|iPad|iPod/u, 'iPhone oder iPad'],
  [/Windows/u, 'Windows'],
  [/Mac OS X|Macintosh/u, 'Mac'],
  [/Linux|X11/u, 'Linux'],
];

/** „Firefox auf Windows“: enough to recognise one's own browsers, too little to single out a person. */
export function browserFamily(userAgent: string | undefined): string {
  const named = (list: readonly [RegExp, string][]) => list.find(([pattern]) => pattern.test(userAgent ?? ''))?.[1];
  const browser = named(browsers) ?? 'Unbekannter Browser';
  const system = named(systems);
  return system === undefined ? browser : `${browser} auf ${system}`;
}
