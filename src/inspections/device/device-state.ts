import type { WaitingPhoto } from './device-store.ts';
import type { DeviceTexts } from './device.messages.ts';
import type { Entry } from './entry.ts';
import type { Halt } from './send-waiting.ts';

type Lying = {
  readonly entries: readonly Entry[];
  readonly photos: readonly Omit<WaitingPhoto, 'file'>[];
  readonly halt: Halt | null;
  /** Who is signed in. */
  readonly staff: string;
  readonly inspection: number;
  /** Whether the page is kept for times without a connection. */
  readonly isReady: boolean;
  /** Whether anything was sent since the page was opened. */
  readonly hasSent: boolean;
};

export const fill = (text: string, values: Readonly<Record<string, string | number>>): string =>
  text.replaceAll(/\{(\w+)\}/gu, (_all, name: string) => String(values[name] ?? ''));

/** What lies on the device, in sentences; the number first, then what to do about it. */
export function stateLines(lying: Lying, t: DeviceTexts): readonly string[] {
  const { entries, photos, halt, staff, inspection, isReady, hasSent } = lying;
  const all = [...entries, ...photos];
  if (all.length === 0) return hasSent ? [t.sent] : isReady ? [t.ready] : [];
  const own = entries.filter((entry) => entry.staff === staff);
  const counts = [
    [t.elsewhere, all.filter((thing) => thing.inspection !== inspection).length],
    [t.conflicts, own.filter(({ state }) => state.kind === 'conflict').length],
    [
      t.refused,
      own.filter(({ state }) => state.kind === 'refused').length +
        photos.filter(({ refused }) => refused !== null).length,
    ],
    [t.undescribed, photos.filter(({ description }) => description === '').length],
    [t.others, all.filter((thing) => thing.staff !== staff).length],
  ] as const;
  return [
    fill(all.length === 1 ? t.one : t.many, { count: all.length }),
    ...counts.filter(([, count]) => count > 0).map(([text, count]) => fill(text, { count })),
    ...(halt === null ? [] : [t.halt[halt]]),
  ];
}
