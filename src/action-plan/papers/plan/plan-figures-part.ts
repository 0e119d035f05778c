import { heading, paragraph, picture, table, type Block } from '../../../platform/documents/document.ts';
import { lightTexts } from '../../browse/light.messages.ts';
import { readText } from '../../browse/reader-words.ts';
import { measureStatuses } from '../../measure.ts';
import { countLights, planFigures, type PlanFigures } from '../../plan-figures.ts';
import type { BriefMeasure, ReadPlan } from '../../plan-reading.ts';
import { progressTexts } from '../../stand/progress.messages.ts';
import { lightNames, statusNames, stendalClassNames } from '../../taxonomy.messages.ts';
import { lights, stendalClasses, type Light } from '../../traffic-light.ts';
import { drawBars, type PartTone } from '../drawing/draw-bars.tsx';
import type { PaperLocale } from '../paper.ts';
import type { PaperAround } from '../written-words.ts';
import { planPaperTexts } from './plan-paper.messages.ts';

export const lightTones: Record<Light, PartTone> = {
  green: 'success',
  yellow: 'warning',
  red: 'error',
  grey: 'neutral',
};

export type LightRow = { readonly label: string; readonly byLight: Record<Light, number> };

/** „Wie weit der Plan ist“: the same figures as on the site, drawn and as tables. */
export function planFiguresPart(plan: ReadPlan<BriefMeasure>, { locale }: PaperAround): readonly Block[] {
  const t = planPaperTexts(locale);
  const progress = progressTexts(locale);
  const whole = planFigures(plan.measures);
  const rows = [
    ...plan.fields.map(({ field, measures }) => ({
      label: readText(locale, field.title, field.titleEasy).text,
      byLight: countLights(measures),
    })),
    ...(plan.withoutGoal.length === 0
      ? []
      : [{ label: progress.withoutField, byLight: countLights(plan.withoutGoal) }]),
  ];
  return [
    heading(1, t.state),
    paragraph(t.counted(whole.total, plan.fields.length), ...(whole.withGaps > 0 ? [' ', t.gaps(whole.withGaps)] : [])),
    ...(whole.total === 0 ? [] : [...lightsPart(locale, rows, whole), ...statusPart(locale, whole)]),
  ];
}

/** The lights of every field as a drawing and as a table, and what the lights mean. */
export function lightsPart(
  locale: PaperLocale,
  rows: readonly LightRow[],
  whole: Pick<PlanFigures, 'total' | 'byLight'>,
): readonly Block[] {
  const t = progressTexts(locale);
  const names = lightTexts(locale);
  const own = planPaperTexts(locale);
  const series = lights.map((light) => ({ name: names[light], tone: lightTones[light] }));
  const counts = (byLight: LightRow['byLight']): string =>
    lights.map((light) => `${byLight[light]} ${names[light].toLowerCase()}`).join(', ');
  const drawing = drawBars({
    series,
    rows: rows.map(({ label, byLight }) => ({ label, values: lights.map((light) => byLight[light]) })),
  });
  const inWords = rows.map(({ label, byLight }) => own.ofField(label, counts(byLight))).join('; ');
  return [
    heading(2, t.byField),
    picture(drawing, own.lightsDrawn(inWords)),
    table({
      caption: t.byField,
      columns: [
        { title: t.field, rowHeader: true },
        ...lights.map((light) => ({ title: names[light], kind: 'number' as const })),
        { title: t.together, kind: 'number' as const },
      ],
      rows: [...rows, { label: t.together, byLight: whole.byLight }].map(({ label, byLight }) => [
        label,
        ...lights.map((light) => byLight[light]),
        lights.reduce((total, light) => total + byLight[light], 0),
      ]),
    }),
    paragraph(lights.map((light) => lightNames[light][locale]).join('. '), '. ', names.howDerived),
  ];
}

/** Where measures stand, and the three classes of Stendal. */
export function statusPart(
  locale: PaperLocale,
  { byStatus, byClass }: Pick<PlanFigures, 'byStatus' | 'byClass'>,
): readonly Block[] {
  const t = progressTexts(locale);
  return [
    heading(2, t.byStatus),
    table({
      caption: t.byStatus,
      columns: [
        { title: t.status, rowHeader: true },
        { title: t.measures, kind: 'number' },
      ],
      rows: measureStatuses
        .filter((status) => byStatus[status] > 0)
        .map((status) => [statusNames[status][locale], byStatus[status]]),
    }),
    table({
      caption: t.byClass,
      columns: [
        { title: t.class, rowHeader: true },
        { title: t.measures, kind: 'number' },
      ],
      rows: stendalClasses.map((one) => [stendalClassNames[one][locale], byClass[one]]),
    }),
    paragraph(t.classNote),
  ];
}
