import { dayOf } from '../../platform/calendar.ts';
import { inEachLanguage } from '../../platform/i18n/texts.ts';
import type { Findable } from '../../platform/search/findable.ts';
import { newestWords } from '../plan.store.ts';
import { measureLinkTexts } from './measure-links.messages.ts';
import { measurePath } from './plan-paths.ts';

/** The measures of the plan, in the search over everything; what the office hides of them is found by nobody. */
export const measuresToFind: Findable = {
  kind: 'measure',
  label: { de: 'Maßnahmen', 'de-simple': 'Maßnahmen', en: 'Measures' },
  watches: [
    { table: 'measures', id: 'id' },
    { table: 'measure_versions', id: 'measure_id' },
    // Adopting an edition makes all its words public at once.
    { table: 'plan_editions' },
  ],
  weight: 0.9,
  read: async ({ db, clock }, ids) =>
    (await newestWords(db, ids, dayOf(clock.now()))).map((measure) => ({
      id: measure.id,
      path: measurePath(measure.number),
      words: {
        de: {
          title: measure.title,
          text: [measure.problem, measure.goalText, measure.text].filter(Boolean).join('\n\n'),
        },
        ...(measure.titleEasy !== null &&
          measure.textEasy !== null && { 'de-simple': { title: measure.titleEasy, text: measure.textEasy } }),
      },
      keywords: measure.bodyName ?? '',
      about: inEachLanguage((locale) => measureLinkTexts(locale).number(measure.number)),
    })),
};
