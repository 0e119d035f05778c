import { dayOf } from '../../platform/calendar.ts';
import { renderPage } from '../../platform/http/render-page.tsx';
import { get, type RequestContext, type Route } from '../../platform/http/route.ts';
import { localized } from '../../platform/i18n/locale.ts';
import { everyone } from '../../platform/permission.ts';
import { readNumber } from '../../platform/record-number.ts';
import { picturesOf } from '../pictures/pictures.store.ts';
import { titleFor } from '../reader-words.ts';
import { solutionPath, solutionsPath } from '../solution-address.ts';
import { findSolution, findSolutionBySlug } from '../solutions.store.ts';
import { browseTexts } from './browse.messages.ts';
import { firstSentences } from './first-sentences.ts';
import { solutionTexts } from './solution.messages.ts';
import { MissingSolutionPage, SolutionPage } from './solution.page.tsx';

async function showSolution(c: RequestContext): Promise<Response> {
  const { locale, services } = c.var;
  const { db, clock, district, config } = services;
  const typed = c.req.param('solution') ?? '';
  const number = readNumber(typed);
  const solution = await (number === null ? findSolutionBySlug(db, typed) : findSolution(db, number));
  if (!solution || solution.publishedAt === null) return renderMissing(c);
  // People say the number; addresses are kept with words.
  if (number !== null) return c.redirect(localized(locale, solutionPath(solution.slug)), 301);
  return renderPage(
    c,
    {
      title: `${titleFor(locale, solution).text} (${browseTexts(locale).number(solution.number)})`,
      description: firstSentences(solution.problem),
      current: solutionsPath,
      breadcrumbs: [{ href: localized(locale, solutionsPath), text: browseTexts(locale).title }],
      wide: true,
    },
    <SolutionPage
      locale={locale}
      solution={solution}
      district={district}
      today={dayOf(clock.now())}
      pictures={await picturesOf(db, solution.id)}
      address={config.baseUrl + localized(locale, solutionPath(solution.slug))}
    />,
  );
}

function renderMissing(c: RequestContext): Response {
  const { locale } = c.var;
  return renderPage(
    c,
    {
      title: solutionTexts(locale).missing,
      current: solutionsPath,
      breadcrumbs: [{ href: localized(locale, solutionsPath), text: browseTexts(locale).title }],
      noIndex: true,
    },
    <MissingSolutionPage locale={locale} />,
    404,
  );
}

export const solutionRoutes: readonly Route[] = [
  get(
    `${solutionsPath}/:solution{[a-z0-9-]+}`,
    { permission: everyone, sameForAll: true, countsVisits: true },
    showSolution,
  ),
];
