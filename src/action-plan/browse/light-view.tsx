import type { Locale } from '../../platform/i18n/locale.ts';
import { ShareBar, type SegmentTone, type Series } from '../../ui/data/stacked-bars.tsx';
import type { Tone } from '../../ui/data/tone.ts';
import type { MeasureStatus } from '../measure.ts';
import { lightNames, statusNames } from '../taxonomy.messages.ts';
import { lights, type Light } from '../traffic-light.ts';
import { lightTexts } from './light.messages.ts';

const lightTones: Record<Light, Tone & SegmentTone> = {
  green: 'success',
  yellow: 'warning',
  red: 'error',
  grey: 'neutral',
};

const statusTones: Record<MeasureStatus, Tone> = {
  proposed: 'neutral',
  agreed: 'info',
  inProgress: 'progress',
  completed: 'success',
  delayed: 'warning',
  onHold: 'warning',
  permanent: 'progress',
  rejected: 'neutral',
  dropped: 'neutral',
  notCompetent: 'neutral',
};

/** The light in colour, symbol and words. */
export const lightTag = (locale: Locale, light: Light) => ({
  tone: lightTones[light],
  text: lightNames[light][locale],
});

export const statusTag = (locale: Locale, status: MeasureStatus) => ({
  tone: statusTones[status],
  text: statusNames[status][locale],
});

/** The four lights as parts of a bar. */
export function lightSeries(locale: Locale): readonly Series[] {
  const names = lightTexts(locale);
  return lights.map((light) => ({ name: names[light], tone: lightTones[light] }));
}

export const lightValues = (byLight: Record<Light, number>): readonly number[] => lights.map((light) => byLight[light]);

/** How the lights of several measures are spread, as a small bar with its words. */
export function LightBar({ locale, byLight }: { locale: Locale; byLight: Record<Light, number> }) {
  return (
    <ShareBar
      series={lightSeries(locale)}
      values={lightValues(byLight)}
      textOf={(value, { name }) => `${value} ${name.toLowerCase()}`}
    />
  );
}
