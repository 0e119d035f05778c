import { inEachLanguage } from '../platform/i18n/texts.ts';
import type { Slice } from '../platform/slice.ts';
import { readWeeks } from './action-weeks.access.ts';
import { openWeeksWork } from './action-weeks.open-work.ts';
import { callTexts } from './call/call.messages.ts';
import { callRoutes } from './call/call.route.tsx';
import { partnerRoutes } from './call/partner.route.tsx';
import { partnersRoutes } from './call/partners.route.tsx';
import { askForReportsDaily } from './afterwards/ask-for-reports.job.ts';
import { reportRoutes } from './afterwards/report.route.tsx';
import { summaryRoutes } from './afterwards/summary.route.tsx';
import { editionsTexts } from './editions/editions.messages.ts';
import { editionTwins } from './editions/edition-twins.ts';
import { editionsToFind } from './editions/find-editions.ts';
import { readNews } from './editions/read-news.ts';
import { isPublished } from './edition.ts';
import { listEditions } from './editions.store.ts';
import { editionRoutes } from './editions/editions.route.tsx';
import { erasePartnersNightly } from './erase-partners.job.ts';
import { itemRoutes } from './hand-in/item.route.tsx';
import { officeItemRoutes } from './hand-in/office-item.route.tsx';
import { overviewRoutes } from './hand-in/overview.route.tsx';
import { officePicturesRoutes } from './pictures/office-pictures.route.tsx';
import { partnerPicturesRoutes } from './pictures/partner-pictures.route.tsx';
import { programmeRoutes } from './programme/programme.route.tsx';
import { reviewRoutes } from './review/review.route.tsx';
import { programmePath, publicWeeksPath, weeksPath } from './weeks-address.ts';

const { title } = editionsTexts;

/** Weeks in which many partners show how inclusion goes: call, programme and report of every year. */
export const actionWeeks: Slice = {
  name: 'action-weeks',
  routes: [
    ...programmeRoutes,
    ...callRoutes,
    ...overviewRoutes,
    ...itemRoutes,
    ...reportRoutes,
    ...partnerPicturesRoutes,
    ...editionRoutes,
    ...partnersRoutes,
    ...partnerRoutes,
    ...officeItemRoutes,
    ...reviewRoutes,
    ...summaryRoutes,
    ...officePicturesRoutes,
  ],
  jobs: [askForReportsDaily, erasePartnersNightly],
  navigation: [
    {
      path: publicWeeksPath,
      below: '/veranstaltungen',
      label: inEachLanguage((locale) => callTexts(locale).navigation),
      order: 43,
      about: inEachLanguage((locale) => callTexts(locale).description),
    },
  ],
  staffNavigation: [
    {
      path: weeksPath,
      below: '/verwaltung/inhalte',
      label: { de: title, 'de-simple': title, en: title },
      order: 43,
      permission: readWeeks,
    },
  ],
  openWork: openWeeksWork,
  openWorkLasts: 'day',
  twins: [editionTwins],
  findable: [editionsToFind],
  news: readNews,
  publicPages: async ({ db }) =>
    (await listEditions(db))
      .filter(isPublished)
      .map(({ year, updatedAt }) => ({ path: programmePath(year), changed: updatedAt })),
};
