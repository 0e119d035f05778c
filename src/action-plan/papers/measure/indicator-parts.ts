import type { Day } from '../../../platform/calendar.ts';
import {
  heading,
  paragraph,
  picture,
  table,
  type Block,
  type Level,
  type Table,
} from '../../../platform/documents/document.ts';
import { formatDate } from '../../../platform/i18n/format.ts';
import { correctedReadings, formatMeasured, validReadings } from '../../readings.ts';
import { indicatorTexts } from '../../browse/indicator.messages.ts';
import type { MeasurePassport } from '../../browse/measure.store.ts';
import { drawCourse } from '../drawing/draw-course.tsx';
import type { PaperLocale } from '../paper.ts';

type Indicator = MeasurePassport['indicators'][number];

/** „Woran wir den Fortschritt messen“: each indicator as a small drawing with the same numbers in a table. */
export function indicatorsOf(locale: PaperLocale, indicators: readonly Indicator[], level: Level): readonly Block[] {
  if (indicators.length === 0) return [];
  const t = indicatorTexts(locale);
  return [heading(level, t.title), ...indicators.flatMap((indicator) => indicatorOf(locale, indicator))];
}

function indicatorOf(locale: PaperLocale, indicator: Indicator): readonly Block[] {
  const t = indicatorTexts(locale);
  const values = valuesOf(locale, indicator);
  return [
    ...drawingOf(locale, indicator),
    ...(values.rows.length > 0 ? [values] : []),
    ...(knownValues(indicator).length === 0 ? [paragraph(`${indicator.name}: ${t.nothingYet}`)] : []),
  ];
}

type Known = { on: Day; value: string };

/** What was measured and still counts, the starting value first. */
function knownValues({ baseline, baselineOn, readings }: Indicator): readonly Known[] {
  const start = baseline !== null && baselineOn !== null ? [{ on: baselineOn, value: baseline }] : [];
  const later = validReadings(readings).map(({ readOn, value }) => ({ on: readOn, value }));
  return [...start, ...later].toSorted((one, other) => one.on.localeCompare(other.on));
}

function drawingOf(locale: PaperLocale, indicator: Indicator): readonly Block[] {
  const t = indicatorTexts(locale);
  const { name, unit, target, targetOn } = indicator;
  const known = knownValues(indicator);
  const [first, newest] = [known[0], known.at(-1)];
  if (!first || !newest) return [];
  const shown = (value: string): string => formatMeasured(value, unit, locale);
  const goal = target === null ? '' : t.goal(shown(target));
  const course = t.course(
    shown(first.value),
    formatDate(first.on, locale),
    shown(newest.value),
    formatDate(newest.on, locale),
  );
  const label = [`${name}.`, course, ...(goal === '' ? [] : [goal])].join(' ');
  const drawn = drawCourse({
    label,
    known: known.map(({ on, value }) => ({ on, value: Number(value) })),
    target: target === null ? undefined : { on: targetOn, value: Number(target), text: goal },
    newest: formatMeasured(newest.value, '', locale),
  });
  return drawn === null ? [] : [picture(drawn, label)];
}

function valuesOf(locale: PaperLocale, indicator: Indicator): Table {
  const t = indicatorTexts(locale);
  const { name, baseline, baselineOn, target, targetOn, unit, readings } = indicator;
  const corrected = correctedReadings(readings);
  const row = (what: string, on: Day | null, value: string, source: string | null) => [
    what,
    on === null ? '–' : formatDate(on, locale),
    formatMeasured(value, unit, locale),
    source ?? '–',
  ];
  return table({
    caption: t.values(name),
    columns: [{ title: t.what, rowHeader: true }, { title: t.on }, { title: t.value }, { title: t.source }],
    rows: [
      ...(baseline === null ? [] : [row(t.baseline, baselineOn, baseline, null)]),
      ...readings.map(({ id, value, readOn, source, corrects }) => {
        const what = corrects === null ? t.reading : t.correction;
        return row(corrected.has(id) ? `${what} ${t.wrong}` : what, readOn, value, source);
      }),
      ...(target === null ? [] : [row(t.target, targetOn, target, null)]),
    ],
  });
}
