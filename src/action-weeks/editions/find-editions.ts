import { inEachLanguage } from '../../platform/i18n/texts.ts';
import { dayOf } from '../../platform/calendar.ts';
import { formatDate } from '../../platform/i18n/format.ts';
import type { Findable, FindableDocument } from '../../platform/search/findable.ts';
import { callTexts } from '../call/call.messages.ts';
import { currentCall, editionWordsOf, isPublished } from '../edition.ts';
import { listEditions, type EditionRow } from '../editions.store.ts';
import { programmeTexts } from '../programme/programme.messages.ts';
import { programmePath, publicWeeksPath } from '../weeks-address.ts';

/** The call that everybody reads, and the programmes; what takes place is found as events. */
export const editionsToFind: Findable = {
  kind: 'action-weeks',
  label: inEachLanguage((locale) => callTexts(locale).title),
  // Another edition may be the one whose call is read as soon as one is changed.
  watches: [{ table: 'action_weeks' }],
  read: async ({ db, clock }, ids) => {
    const editions = await listEditions(db);
    const call = currentCall(editions, dayOf(clock.now()));
    return editions
      .filter((edition) => (ids === 'all' || ids.includes(edition.id)) && (isPublished(edition) || edition === call))
      .map(toFind);
  },
};

function toFind(edition: EditionRow): FindableDocument {
  const { id, year, periodFrom, periodTo } = edition;
  const words = editionWordsOf(edition);
  const isCall = !isPublished(edition);
  const title = (locale: 'de' | 'de-simple' | 'en', motto: string): string =>
    `${isCall ? callTexts(locale).callTitle(year) : programmeTexts(locale).title(year)}: ${motto}`;
  const text = (intro: string, call: string): string => (isCall ? [call, intro].join('\n\n') : intro);
  return {
    id,
    path: isCall ? publicWeeksPath : programmePath(year),
    words: {
      de: { title: title('de', words.motto), text: text(words.intro, words.call) },
      ...(words.mottoEasy !== '' && {
        'de-simple': { title: title('de-simple', words.mottoEasy), text: text(words.introEasy, words.callEasy) },
      }),
      ...(words.mottoEn !== '' && {
        en: { title: title('en', words.mottoEn), text: text(words.introEn, words.callEn) },
      }),
    },
    about: inEachLanguage((locale) =>
      programmeTexts(locale).period(formatDate(periodFrom, locale), formatDate(periodTo, locale)),
    ),
    day: periodFrom,
  };
}
