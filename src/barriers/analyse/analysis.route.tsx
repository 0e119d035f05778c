import { dayOf } from '../../platform/calendar.ts';
import { renderPage } from '../../platform/http/render-page.tsx';
import { get, type Handler, type RequestContext, type Route } from '../../platform/http/route.ts';
import { localized } from '../../platform/i18n/locale.ts';
import { everyone } from '../../platform/permission.ts';
import { readBarriers } from '../barriers.access.ts';
import { browseTexts } from '../browse/browse.messages.ts';
import { listPath } from '../browse/barriers.page.tsx';
import { analysisAddress, isNarrowed } from './analysis-filter.ts';
import { analysisPaths } from './analysis-paths.ts';
import { analysisTexts } from './analysis.messages.ts';
import { AnalysisPage } from './analysis.page.tsx';
import { CrossPage } from './cross.page.tsx';
import { readCross } from './read-cross.ts';
import type { Audience } from './dimensions.ts';
import { fileRoutes } from './files.route.ts';
import { readAnalysis } from './read-analysis.ts';
import { readView } from './read-view.ts';

/** The office reads standard German, whatever language its address names. */
const localeFor = (c: RequestContext, audience: Audience) => (audience === 'office' ? 'de' : c.var.locale);

const showAnalysis =
  (audience: Audience): Handler =>
  async (c) => {
    const { services, chain } = c.var;
    const locale = localeFor(c, audience);
    const t = analysisTexts(locale);
    const view = await readView(services, audience, locale, c.req.query());
    const analysis = await readAnalysis(services, chain, view.question, locale);
    const { page } = analysisPaths[audience];
    const { filter, now } = view.question;
    return renderPage(
      c,
      audience === 'office'
        ? { title: t.officeTitle, current: page, wide: true }
        : {
            title: t.title,
            description: t.description,
            current: listPath,
            breadcrumbs: [{ href: localized(locale, listPath), text: browseTexts(locale).title }],
            wide: true,
            noIndex: isNarrowed(filter),
          },
      <AnalysisPage
        analysis={analysis}
        {...view}
        today={dayOf(now)}
        address={services.config.baseUrl + analysisAddress(localized(locale, page), filter)}
      />,
    );
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

export const analysisRoutes: readonly Route[] = [
  get(analysisPaths.everyone.page, { permission: everyone }, showAnalysis('everyone')),
  get(analysisPaths.everyone.cross, { permission: everyone }, showCross('everyone')),
  get(analysisPaths.office.page, { permission: readBarriers }, showAnalysis('office')),
  get(analysisPaths.office.cross, { permission: readBarriers }, showCross('office')),
  ...fileRoutes,
];
