import { addDays, dayOf, startOfDay } from '../../platform/calendar.ts';

const validDays = 180;

/** RFC 9116: where somebody who found a hole tells us. It runs out half a year ahead, so that a site left alone goes stale. */
export function securityText(baseUrl: string, mail: string, now: Date): string {
  const lines = [
    `Contact: mailto:${mail}`,
    `Expires: ${startOfDay(addDays(dayOf(now), validDays)).toISOString()}`,
    'Preferred-Languages: de, en',
    `Canonical: ${baseUrl}/.well-known/security.txt`,
  ];
  return `${lines.join('\n')}\n`;
}
