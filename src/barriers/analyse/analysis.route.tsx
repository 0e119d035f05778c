import { dayOf } from '../../platform/calendar.ts';
import { renderPage } from '../../platform/http/render-page.tsx';
import { get, type Handler, type RequestContext, type Route } from '../../platform/http/route.ts';
import { localized } from '../../platform/i18n/locale.ts';
import { everyone } from '../../platform/permission.ts';
import { readBarriers } from '../barriers.access.ts';
import { browseTexts } from '../browse/browse.messages.ts';
import { listPath } from '../browse/barriers.page.tsx';
import { analysisAddress, isNarrowed } from './analysis-filter.ts';
import { analysisPaths, partPath } from './analysis-paths.ts';
import { AnalysisPartsPage } from './analysis-parts.page.tsx';
import { analysisTexts } from './analysis.messages.ts';
import { AnalysisPage } from './analysis.page.tsx';
import { CrossPage } from './cross.page.tsx';
import { everythingName, partsFor, partTitle, type Part } from './parts.ts';
import { partsTexts } from './parts.messages.ts';
import { readCross } from './read-cross.ts';
import type { Audience } from './dimensions.ts';
import { fileRoutes } from './files.route.ts';
import { readKeptAnalysis } from './kept-analysis.ts';
import { readView } from './read-view.ts';

/** The office reads standard German, whatever language its address names. */
const localeFor = (c: RequestContext, audience: Audience) => (audience === 'office' ? 'de' : c.var.locale);

/** What every page of the analysis shows of its choice, and how it is announced. */
async function readPage(c: RequestContext, audience: Audience, path: string, name?: string) {
  const { services, chain } = c.var;
  const locale = localeFor(c, audience);
  const t = analysisTexts(locale);
  const view = await readView(services, audience, locale, c.req.query());
  const analysis = await readKeptAnalysis(services, chain, view.question, locale);
  const { filter, now } = view.question;
  const whole = audience === 'office' ? t.officeTitle : t.title;
  const up = { href: analysisAddress(localized(locale, analysisPaths[audience].page), filter), text: whole };
  const own = name === undefined ? [] : [up];
  const title = name === undefined ? whole : `${whole}: ${name}`;
  return {
    title,
    frame:
      audience === 'office'
        ? { title, current: analysisPaths.office.page, breadcrumbs: own, wide: true }
        : {
            title,
            description: t.description,
            current: listPath,
            breadcrumbs: [{ href: localized(locale, listPath), text: browseTexts(locale).title }, ...own],
            wide: true,
            noIndex: isNarrowed(filter),
          },
    props: {
      ...view,
      analysis,
      today: dayOf(now),
      address: services.config.baseUrl + analysisAddress(localized(locale, path), filter),
    },
  };
}

const showAnalysis =
  (audience: Audience): Handler =>
  async (c) => {
    const { frame, props } = await readPage(c, audience, analysisPaths[audience].page);
    return renderPage(c, frame, <AnalysisPage {...props} />);
  };

/** A page of one part, or of all of them for whoever wants to print or search them. */
const showParts =
  (audience: Audience, name: string, parts: readonly Part[]): Handler =>
  async (c) => {
    const locale = localeFor(c, audience);
    const [only] = parts;
    const called = only && name === only.name ? partTitle(only, locale) : partsTexts(locale).everythingTitle;
    const { title, frame, props } = await readPage(c, audience, partPath(audience, name), called);
    return renderPage(c, frame, <AnalysisPartsPage {...props} name={name} title={title} parts={parts} />);
  };

const showCross =
  (audience: Audience): Handler =>
  async (c) => {
    const { services } = c.var;
    const locale = localeFor(c, audience);
    const t = analysisTexts(locale);
    const { page } = analysisPaths[audience];
    const view = await readView(services, audience, locale, c.req.query());
    const cross = await readCross(services, view, c.req.query());
    const up = { href: localized(locale, page), text: audience === 'office' ? t.officeTitle : t.title };
    return renderPage(
      c,
      {
        title: `${t.cross}: ${cross.table.title}`,
        current: audience === 'office' ? page : listPath,
        breadcrumbs:
          audience === 'office' ? [up] : [{ href: localized(locale, listPath), text: browseTexts(locale).title }, up],
        wide: true,
        noIndex: Object.keys(c.req.query()).length > 0,
      },
      <CrossPage {...view} {...cross} />,
    );
  };

/** Everybody gets the same; the office has pages of its own. */
const reading = {
  everyone: { permission: everyone, sameForAll: true },
  office: { permission: readBarriers },
} as const;

const pagesFor = (audience: Audience): readonly Route[] => {
  const parts = partsFor(audience);
  return [
    get(analysisPaths[audience].page, reading[audience], showAnalysis(audience)),
    get(analysisPaths[audience].cross, reading[audience], showCross(audience)),
    get(partPath(audience, everythingName), reading[audience], showParts(audience, everythingName, parts)),
    ...parts.map((part) =>
      get(partPath(audience, part.name), reading[audience], showParts(audience, part.name, [part])),
    ),
  ];
};

export const analysisRoutes: readonly Route[] = [...pagesFor('everyone'), ...pagesFor('office'), ...fileRoutes];
