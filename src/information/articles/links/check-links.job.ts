import { setTimeout as wait } from 'node:timers/promises';
import { splitLocale } from '../../../platform/i18n/locale.ts';
import { job } from '../../../platform/jobs/job.ts';
import { checkAddress, type AddressFault } from '../../../platform/outgoing/check-address.ts';
import type { Services } from '../../../platform/services.ts';
import { publicStateAt, sections } from '../article.ts';
import { findByPath, publicAddresses } from '../articles.store.ts';
import { usesOf } from './link-addresses.ts';
import { forgetLinksExcept, noteLink } from './links.store.ts';

/** Between two requests, so that no machine of others feels it. */
const pauseMs = 1000;

/** Once a week: looks whether everything is still there that public articles lead to. Running twice finds the same. */
export const checkLinksWeekly = job<Services, object>(
  'information.check-links',
  (services) => checkLinks(services, { pauseMs }),
  '40 2 * * 0',
);

/**
 * Looks at each address once, one after the other; what is found is kept at once, so that breaking off loses nothing.
 * @param onlyArticles asks nobody on the web and looks at links from article to article alone, for the demonstration
 */
export async function checkLinks(
  services: Services,
  pace: { readonly pauseMs: number; readonly onlyArticles?: boolean },
): Promise<void> {
  const { db, clock } = services;
  const uses = usesOf(await publicAddresses(db, clock.now()));
  await forgetLinksExcept(db, [...uses.keys()]);
  for (const [address, articles] of uses) {
    if (pace.onlyArticles && !leadsToArticle(address)) continue;
    /* oxlint-disable no-await-in-loop -- one after the other, politely */
    const fault = address.startsWith('/')
      ? await checkOurs(services, address, pace)
      : await checkTheirs(services, address, pace);
    const articleIds = articles.map(({ id }) => id);
    await noteLink(db, { address, articleIds, fault, now: clock.now() });
    /* oxlint-enable no-await-in-loop */
  }
}

async function checkTheirs({ config }: Services, address: string, pace: { readonly pauseMs: number }) {
  if (!URL.canParse(address)) return 'not-allowed' as const;
  await wait(pace.pauseMs);
  return checkAddress(new URL(address), { allowPrivate: config.outgoingPrivate, ...pace });
}

const leadsToArticle = (path: string): boolean => sections.some((section) => path.startsWith(`${section}/`));

/**
 * Articles are looked up; whatever else is ours is asked for at our own address, which may be a machine of our own network. Where that cannot
 * be reached from here, nothing is said about the link.
 */
async function checkOurs(
  { db, clock, config }: Services,
  address: string,
  pace: { readonly pauseMs: number },
): Promise<AddressFault | null> {
  const { path } = splitLocale(address.split('?', 1)[0] ?? '');
  if (leadsToArticle(path)) {
    const article = await findByPath(db, path);
    return article && publicStateAt(clock.now(), article) === 'public' ? null : 'gone';
  }
  const url = new URL(address, `${config.baseUrl}/`);
  if (url.origin !== new URL(config.baseUrl).origin) return 'not-allowed';
  return (await checkAddress(url, { allowPrivate: true, ...pace })) === 'gone' ? 'gone' : null;
}
