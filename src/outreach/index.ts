import { inEachLanguage } from '../platform/i18n/texts.ts';
import type { NavigationItem, Slice } from '../platform/slice.ts';
import { archiveRoutes } from './archive/archive.route.tsx';
import { eraseUnconfirmed } from './erase-unconfirmed.job.ts';
import { staffIssueTexts } from './issues/issue.messages.ts';
import { issueRoutes } from './issues/issues.route.tsx';
import { sendIssue } from './issues/send-issue.job.ts';
import { listSentIssues } from './issues/issues.store.ts';
import { everythingRoutes } from './feed/everything.route.ts';
import { feedTexts } from './feed/feed.messages.ts';
import { archivePath, feedPath, issuePath, newsletterPath, staffNewsletterPath } from './newsletter-address.ts';
import { sendNewsletter } from './outreach.access.ts';
import { openOutreachWork, settleOutreachWork } from './returned/open-work.ts';
import { returnedRoutes } from './returned/returned.route.ts';
import { takeOff } from './returned/take-off.job.ts';
import { settingsRoutes } from './settings/settings.route.tsx';
import { subscribeTexts } from './subscribe/subscribe.messages.ts';
import { subscribeRoutes } from './subscribe/subscribe.route.tsx';

const { navigation } = staffIssueTexts;

const newsletter: NavigationItem = {
  path: newsletterPath,
  label: {
    de: subscribeTexts('de').navigation,
    'de-simple': subscribeTexts('de-simple').navigation,
    en: subscribeTexts('en').navigation,
  },
  order: 15,
};

/** Letters to everyone who wants them, put together from what the other slices made public. */
export const outreach = (others: readonly Slice[]): Slice => ({
  name: 'outreach',
  routes: [
    ...subscribeRoutes,
    ...settingsRoutes,
    ...archiveRoutes,
    ...issueRoutes(others),
    ...returnedRoutes,
    ...everythingRoutes(others),
  ],
  feed: { path: feedPath, title: inEachLanguage((locale) => feedTexts(locale).name) },
  publicPages: async ({ db }) => [
    { path: archivePath },
    ...(await listSentIssues(db)).map(({ number, sentAt }) => ({
      path: issuePath(number),
      changed: sentAt ?? undefined,
    })),
  ],
  jobs: [eraseUnconfirmed, sendIssue, takeOff],
  openWork: openOutreachWork,
  openWorkLasts: 'day',
  settleWork: settleOutreachWork,
  footer: [newsletter],
  staffNavigation: [
    {
      path: staffNewsletterPath,
      below: '/verwaltung/inhalte',
      label: { de: navigation, 'de-simple': navigation, en: navigation },
      order: 60,
      permission: sendNewsletter,
    },
  ],
});
