import type { SetAside } from './set-aside.ts';

/** Where one thing that waits can be decided about. */
export const thingPath = ({ slice, key }: Pick<SetAside, 'slice' | 'key'>): string =>
  `/verwaltung/aufgaben/${slice}/${encodeURIComponent(key)}`;
