import { formatNumber } from '../../platform/i18n/format.ts';
import type { Unit } from '../checklists/checklist.ts';

/** „12 cm“; nothing when nobody has measured. */
export function measuredText(measured: number | null, unit: Unit | null): string {
  return measured === null ? '' : `${formatNumber(measured, 'de')}\u00a0${unit ?? ''}`.trim();
}
