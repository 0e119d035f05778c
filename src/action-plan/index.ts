import { inEachLanguage } from '../platform/i18n/texts.ts';
import type { Slice } from '../platform/slice.ts';
import { readPlan } from './action-plan.access.ts';
import { openPlanWork } from './action-plan.open-work.ts';
import { browseRoutes } from './browse/browse.route.ts';
import { planPath as publicPlanPath } from './browse/plan-paths.ts';
import { measuresToFind } from './browse/find-measures.ts';
import { publicPlanPages } from './public-pages.ts';
import { planTexts } from './browse/plan.messages.ts';
import { careRoutes } from './care/care.route.ts';
import { measuresPath } from './care/measure-address.ts';
import { chainRoutes } from './chain/chain.route.ts';
import { followCauses } from './chain/follow-chain.ts';
import { tellReporters } from './chain/tell-reporters.job.ts';
import { planPath } from './editions/edition-address.ts';
import { editionRoutes } from './editions/edition-routes.route.ts';
import { editionTexts } from './editions/editions.messages.ts';
import { eraseUploads } from './exchange/erase-uploads.job.ts';
import { exchangeRoutes } from './exchange/exchange-routes.route.ts';
import { listTexts } from './measures/list.messages.ts';
import { measuresRoutes } from './measures/measures.route.ts';
import { erasePapers } from './papers/making/erase-papers.job.ts';
import { makePaper } from './papers/making/make-paper.job.ts';
import { paperRoutes } from './papers/papers.route.ts';
import { remindContacts } from './rounds/remind/remind-contacts.job.ts';
import { roundsPath } from './rounds/round-address.ts';
import { roundTexts } from './rounds/rounds.messages.ts';
import { roundRoutes } from './rounds/rounds.route.ts';
import { progressRoutes } from './stand/progress.route.tsx';
import { fieldTwins } from './twins/field-twins.ts';
import { measureTwins } from './twins/measure-twins.ts';

export const actionPlan: Slice = {
  name: 'action-plan',
  routes: [
    ...editionRoutes,
    ...exchangeRoutes,
    ...measuresRoutes,
    ...careRoutes,
    ...chainRoutes,
    ...roundRoutes,
    ...progressRoutes,
    ...paperRoutes,
    ...browseRoutes,
  ],
  navigation: [
    {
      path: publicPlanPath,
      label: {
        de: planTexts('de').navigation,
        'de-simple': planTexts('de-simple').navigation,
        en: planTexts('en').navigation,
      },
      order: 30,
      about: inEachLanguage((locale) => planTexts(locale).description),
    },
  ],
  staffNavigation: [
    {
      path: roundsPath,
      below: planPath,
      label: { de: roundTexts.navigation, 'de-simple': roundTexts.navigation, en: roundTexts.navigation },
      order: 13,
      permission: readPlan,
    },
    {
      path: planPath,
      label: { de: editionTexts.navigation, 'de-simple': 'Aktions-Plan', en: 'Action plan' },
      order: 11,
      permission: readPlan,
    },
    {
      path: measuresPath,
      below: planPath,
      label: { de: listTexts.title, 'de-simple': listTexts.title, en: listTexts.title },
      order: 12,
      permission: readPlan,
    },
  ],
  findable: [measuresToFind],
  publicPages: publicPlanPages,
  openWork: openPlanWork,
  openWorkLasts: 'day',
  follows: followCauses,
  twins: [measureTwins, fieldTwins],
  jobs: [eraseUploads, tellReporters, remindContacts, makePaper, erasePapers],
};
