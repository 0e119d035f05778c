import { addDays, dayOf, startOfDay } from '../../platform/calendar.ts';
import { inEachLanguage } from '../../platform/i18n/texts.ts';
import type { Findable } from '../../platform/search/findable.ts';
import type { Slice } from '../../platform/slice.ts';
import { durationText } from '../file-types.ts';
import { filmPath } from '../media-address.ts';
import { publicFiles } from '../media.store.ts';
import { showTexts } from '../show/show.messages.ts';
import { filmsTexts } from './films.messages.ts';

/** Films and sound in the search over everything, by all that is said in them. */
export const filmsToFind: Findable = {
  kind: 'film',
  label: inEachLanguage((locale) => filmsTexts(locale).label),
  watches: [
    { table: 'media', id: 'id' },
    { table: 'media_files', id: 'media_id' },
  ],
  read: async ({ db, clock }, ids) => {
    const films = await publicFiles(db, dayOf(clock.now()), {
      ids: ids === 'all' ? undefined : ids,
      kinds: ['video', 'audio'],
    });
    return films.map((film) => ({
      id: film.id,
      path: filmPath(film.code),
      words: {
        [film.language ?? 'de']: { title: film.title, text: `${film.about ?? ''}\n\n${film.transcript ?? ''}`.trim() },
      },
      about: inEachLanguage((locale) => {
        const t = showTexts(locale);
        const facts = [film.kind === 'audio' ? t.audio : t.video, ...(film.isSigned ? [t.signed] : [])];
        return [...facts, t.minutes(durationText(film.seconds ?? 0))].join(', ');
      }),
      day: film.publishedAt && dayOf(film.publishedAt),
      publicUntil: film.consentUntil === null ? null : startOfDay(addDays(film.consentUntil, 1)),
    }));
  },
};

/** The page of every film, for machines. */
export const filmPages: NonNullable<Slice['publicPages']> = async ({ db, clock }) =>
  (await publicFiles(db, dayOf(clock.now()), { kinds: ['video', 'audio'] })).map(({ code, updatedAt }) => ({
    path: filmPath(code),
    changed: updatedAt,
  }));
