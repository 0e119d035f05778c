import { inEachLanguage } from '../platform/i18n/texts.ts';
import type { Slice } from '../platform/slice.ts';
import { attachRoutes } from './attach/attach.route.tsx';
import { followAttached } from './attach/follow-attached.ts';
import { browseRoutes } from './browse/browse.route.tsx';
import { browseTexts } from './browse/browse.messages.ts';
import { careRoutes } from './care/care.route.tsx';
import { openSolutionWork } from './care/solutions.open-work.ts';
import { solutionsToFind } from './find-solutions.ts';
import { loadLibrary } from './library/load-library.ts';
import { readNews } from './read-news.ts';
import { publicSolutionsOf } from './solutions.store.ts';
import { libraryPath, solutionPath, solutionsPath } from './solution-address.ts';
import { picturesRoutes } from './pictures/pictures.route.ts';
import { readSolutions } from './solutions.access.ts';
import { staffTexts } from './staff.messages.ts';
import { solutionTwins } from './twins/solution-twins.ts';
import { writeRoutes } from './write/write.route.tsx';

export const solutions: Slice = {
  name: 'solutions',
  routes: [...browseRoutes, ...writeRoutes, ...careRoutes, ...picturesRoutes, ...attachRoutes],
  navigation: [
    {
      path: solutionsPath,
      label: {
        de: browseTexts('de').navigation,
        'de-simple': browseTexts('de-simple').navigation,
        en: browseTexts('en').navigation,
      },
      order: 25,
      about: inEachLanguage((locale) => browseTexts(locale).description),
    },
  ],
  staffNavigation: [
    {
      path: libraryPath,
      below: '/verwaltung/barrieren',
      label: { de: staffTexts.title, 'de-simple': staffTexts.title, en: 'Solutions' },
      order: 16,
      permission: readSolutions,
    },
  ],
  openWork: openSolutionWork,
  openWorkLasts: 'day',
  follows: followAttached,
  findable: [solutionsToFind],
  news: readNews,
  publicPages: async ({ db }) =>
    (await publicSolutionsOf(db, 'all')).map(({ slug, updatedAt }) => ({
      path: solutionPath(slug),
      changed: updatedAt,
    })),
  twins: [solutionTwins],
  loadReferenceData: loadLibrary,
};
