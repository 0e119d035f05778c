import type { Locale } from '../../platform/i18n/locale.ts';
import { analysisTexts, dimensionTitles } from './analysis.messages.ts';
import { dimensionNames, dimensionsFor, type Audience, type Dimension } from './dimensions.ts';

/** Parts that are not about one dimension. */
const otherParts = ['monate', 'meldewege', 'brennpunkte', 'zeiten', 'ursachen', 'bestaetigungen'] as const;
type OtherPart = (typeof otherParts)[number];

/** A part of the analysis with a page of its own; its name is that of its files, too. */
export type Part =
  | { readonly name: OtherPart }
  | { readonly name: (typeof dimensionNames)[Dimension]; readonly dimension: Dimension };

/** All parts on one page. */
export const everythingName = 'alles';

/** The parts in their order. By which way is said of reports in a part of its own; what was answered is for the office. */
export function partsFor(audience: Audience): readonly Part[] {
  const [months, ...others] = otherParts.map((name) => ({ name }));
  return [
    ...(months ? [months] : []),
    ...dimensionsFor(audience)
      .filter((dimension) => dimension !== 'channel')
      .map((dimension) => ({ name: dimensionNames[dimension], dimension })),
    ...others.filter(({ name }) => audience === 'office' || name !== 'bestaetigungen'),
  ];
}

/** What a part is called as a heading and in links to it. */
export function partTitle(part: Part, locale: Locale): string {
  if ('dimension' in part) return dimensionTitles[part.dimension][locale];
  const t = analysisTexts(locale);
  const titles: Readonly<Record<OtherPart, string>> = {
    monate: t.trend,
    meldewege: t.channels,
    brennpunkte: t.spots,
    zeiten: t.durations,
    ursachen: t.causes,
    bestaetigungen: t.answers,
  };
  return titles[part.name];
}
