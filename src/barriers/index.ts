import { inEachLanguage } from '../platform/i18n/texts.ts';
import type { Slice } from '../platform/slice.ts';
import { answerRoutes } from './answer/answer.route.tsx';
import { reviewRoutes } from './answer/review.route.tsx';
import { handleBarriers, manageInterface, readBarriers } from './barriers.access.ts';
import { openBarrierWork, openBarrierWorkOf } from './barriers.open-work.ts';
import { saveInitialWordings } from './barriers.store.ts';
import { affectedRoutes } from './affected/affected.route.tsx';
import { analysisPaths } from './analyse/analysis-paths.ts';
import { analysisRoutes } from './analyse/analysis.route.tsx';
import { analysisTexts } from './analyse/analysis.messages.ts';
import { barrierRoutes } from './browse/barrier.route.tsx';
import { browseRoutes } from './browse/browse.route.tsx';
import { browseTexts } from './browse/browse.messages.ts';
import { barriersToFind } from './browse/find-barriers.ts';
import { mapRoutes } from './browse/map.route.tsx';
import { causesPath } from './causes/cause-address.ts';
import { causesTexts } from './causes/causes.messages.ts';
import { causesRoutes } from './causes/causes.route.tsx';
import { closeUnanswered } from './confirm/close-unanswered.job.ts';
import { eraseContacts } from './follow/erase-contacts.job.ts';
import { followPath } from './follow/code.page.tsx';
import { followTexts } from './follow/follow.messages.ts';
import { followRoutes } from './follow/follow.route.ts';
import { forwardRoutes } from './forward/forward.route.tsx';
import { remindBodies } from './forward/remind-bodies.job.ts';
import { intakeTexts } from './intake/intake.messages.ts';
import { intakePath, intakeRoutes } from './intake/intake.route.tsx';
import { messagesTexts } from './messages/messages.messages.ts';
import { messagesPath, messagesRoutes } from './messages/messages.route.tsx';
import { eraseDrafts } from './report/draft/erase-drafts.job.ts';
import { reportTexts } from './report/report.messages.ts';
import { reportRoutes } from './report/report.route.ts';
import { reportPath } from './report/steps.ts';
import { interfaceTexts } from './open311/keys/keys.messages.ts';
import { interfacePath } from './open311/keys/interface-address.ts';
import { interfaceRoutes } from './open311/keys/interface.route.tsx';
import { askSystemNow, askSystems } from './open311/send/ask-systems.job.ts';
import { handOver } from './open311/send/hand-over.job.ts';
import { destinationRoutes } from './open311/send/destination.route.tsx';
import { dataPagePath } from './open-data/data-address.ts';
import { publicBarrierNumbers } from './browse/public-barriers.store.ts';
import { readNews } from './browse/read-news.ts';
import { openDataRoutes } from './open-data/open-data.route.tsx';
import { open311Routes } from './open311/serve/open311.route.ts';
import { mergeRoutes } from './merge/merge.route.tsx';
import { photosRoutes } from './photos/photos.route.tsx';
import { posterRoutes } from './poster/poster.route.ts';
import { fillMissingSearchTexts } from './search-words/search-words.store.ts';
import { savePromiseCalendar } from './triage/promise-calendar.store.ts';
import { settleBarrierWork } from './settle-work.ts';
import { updatePromises } from './triage/update-promises.job.ts';
import { triageRoutes } from './triage/triage.route.tsx';
import { barrierTwins } from './twins/barrier-twins.ts';
import { causeTwins } from './twins/cause-twins.ts';
import { wordingPath, wordingRoutes } from './wording/wording.route.tsx';

export { causeItem } from './causes/cause-item.tsx';
export { chainTexts } from './causes/chain.messages.ts';
export { causePath, causesPath } from './causes/cause-address.ts';
export { causesById, findCause, type CauseRow } from './causes/causes.store.ts';
export { barriersOfCauses } from './causes/barriers-of-causes.ts';
export { listCauses, type CauseOverview } from './causes/list-causes.ts';
export { tellReportersOfCauses } from './causes/tell-reporters-of-causes.ts';
export { recordFoundBarrier, type FoundBarrier } from './record-found-barrier.ts';
export { factName, factOptionName, factUnit, factValue } from './facts.messages.ts';
export { factDefinitions, type FactCode, type Facts } from './facts.ts';
export { barrierKindName } from './taxonomy.messages.ts';
export { barrierKinds, type BarrierKind, type PlaceKind } from './taxonomy.ts';
export { barrierPath } from './triage/barrier-address.ts';
export { countPublicBarriers } from './browse/public-barriers.store.ts';
export { solvedBarriers, type BarrierTeaser } from './browse/solved-barriers.ts';

/** A map of the site may hold 50,000 addresses; each barrier has one in three languages. */
const mostInSitemap = 15_000;

export const barriers: Slice = {
  name: 'barriers',
  routes: [
    ...reportRoutes,
    ...posterRoutes,
    ...followRoutes,
    ...browseRoutes,
    ...mapRoutes,
    ...analysisRoutes,
    ...barrierRoutes,
    ...affectedRoutes,
    ...forwardRoutes,
    ...answerRoutes,
    ...reviewRoutes,
    ...intakeRoutes,
    ...messagesRoutes,
    ...triageRoutes,
    ...mergeRoutes,
    ...photosRoutes,
    ...wordingRoutes,
    ...causesRoutes,
    ...open311Routes,
    ...openDataRoutes,
    ...interfaceRoutes,
    ...destinationRoutes,
  ],
  navigation: [
    {
      path: reportPath,
      label: { de: reportTexts('de').name, 'de-simple': reportTexts('de-simple').name, en: reportTexts('en').name },
      order: 10,
      about: {
        de: 'Sagen Sie uns, was Sie behindert: online, am Telefon oder auf Papier. Ohne Anmeldung, mit oder ohne Ihren Namen.',
        'de-simple': 'Etwas stört Sie? Sagen Sie es uns. Sie brauchen kein Konto.',
        en: 'Tell us what is in your way: online, by telephone or on paper. Without an account, with or without your name.',
      },
    },
    {
      path: '/barrieren',
      label: {
        de: browseTexts('de').navigation,
        'de-simple': browseTexts('de-simple').navigation,
        en: browseTexts('en').navigation,
      },
      order: 20,
      about: inEachLanguage((locale) => browseTexts(locale).description),
    },
  ],
  footer: [
    {
      path: followPath,
      label: {
        de: followTexts('de').footer,
        'de-simple': followTexts('de-simple').footer,
        en: followTexts('en').footer,
      },
      order: 5,
    },
  ],
  staffNavigation: [
    {
      path: messagesPath,
      below: '/verwaltung/barrieren',
      label: { de: messagesTexts.navigation, 'de-simple': messagesTexts.navigation, en: messagesTexts.navigation },
      order: 20,
      permission: handleBarriers,
    },
    {
      path: intakePath,
      below: '/verwaltung/barrieren',
      label: { de: intakeTexts.navigation, 'de-simple': intakeTexts.navigation, en: intakeTexts.navigation },
      order: 5,
      permission: handleBarriers,
    },
    {
      path: causesPath,
      below: '/verwaltung/barrieren',
      label: { de: causesTexts.navigation, 'de-simple': causesTexts.navigation, en: causesTexts.navigation },
      order: 15,
      permission: readBarriers,
    },
    {
      path: analysisPaths.office.page,
      below: '/verwaltung/barrieren',
      label: {
        de: analysisTexts('de').officeTitle,
        'de-simple': analysisTexts('de').officeTitle,
        en: analysisTexts('de').officeTitle,
      },
      order: 16,
      permission: readBarriers,
    },
    {
      path: wordingPath,
      below: '/verwaltung/barrieren',
      label: { de: 'Textbausteine', 'de-simple': 'Text-Bausteine', en: 'Wordings' },
      order: 60,
      permission: handleBarriers,
    },
    {
      path: interfacePath,
      below: '/verwaltung/konto',
      label: { de: interfaceTexts.title, 'de-simple': interfaceTexts.title, en: interfaceTexts.title },
      order: 65,
      permission: manageInterface,
    },
    {
      path: '/verwaltung/barrieren',
      label: { de: 'Barrieren', 'de-simple': 'Barrieren', en: 'Barriers' },
      order: 10,
      permission: readBarriers,
    },
  ],
  twins: [barrierTwins, causeTwins],
  openWork: openBarrierWork,
  openWorkOf: openBarrierWorkOf,
  openWorkLasts: 'day',
  settleWork: settleBarrierWork,
  jobs: [eraseDrafts, eraseContacts, closeUnanswered, remindBodies, updatePromises, handOver, askSystems, askSystemNow],
  findable: [barriersToFind],
  news: readNews,
  publicPages: async ({ db }) => [
    ...['/barrieren/karte', dataPagePath].map((path) => ({ path })),
    ...(await publicBarrierNumbers(db, mostInSitemap)).map(({ number, updatedAt }) => ({
      path: `/barrieren/${number}`,
      changed: updatedAt,
    })),
  ],
  loadReferenceData: async (services) => {
    await saveInitialWordings(services.db, services.district.stateWording, services.clock.now());
    await savePromiseCalendar(services);
    await fillMissingSearchTexts(services.db);
  },
};
