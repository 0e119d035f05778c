import type { Slice } from '../../platform/slice.ts';
import { barrierPath } from './barrier.page.tsx';
import { browseTexts } from './browse.messages.ts';
import { newestSolved } from './public-barriers.store.ts';
import { placeLine, wordsFor } from './public-words.ts';

const most = 100;

/** Barriers that are gone, not only eased: the best news there are. What is new in the list stands in its own feed. */
export const readNews: NonNullable<Slice['news']> = async ({ db }, { after, until }) =>
  (await newestSolved(db, most))
    .filter(({ outcome, stateSince }) => outcome === 'solved' && stateSince > after && stateSince <= until)
    .map((row) => {
      const easy = wordsFor('de-simple', row);
      const isEasy = easy.lang === undefined;
      const place = placeLine(row.placeText, row.municipality) ?? '';
      return {
        id: `barrier-${row.number}-solved`,
        path: barrierPath(row.number),
        at: row.stateSince,
        changedAt: row.stateSince,
        title: browseTexts('de').solvedNews(wordsFor('de', row).title),
        lead: place,
        titleEasy: isEasy ? browseTexts('de-simple').solvedNews(easy.title) : '',
        leadEasy: isEasy ? place : '',
      };
    });
