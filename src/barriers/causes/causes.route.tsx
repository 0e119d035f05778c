import { renderPage } from '../../platform/http/render-page.tsx';
import { get, type RequestContext, type Route } from '../../platform/http/route.ts';
import { may } from '../../platform/permission.ts';
import { handleBarriers, readBarriers } from '../barriers.access.ts';
import { causesPath } from './cause-address.ts';
import { causeRoutes } from './cause.route.tsx';
import { causesTexts } from './causes.messages.ts';
import { CausesPage, type CauseView } from './causes.page.tsx';
import { listCauses } from './list-causes.ts';
import { linkRoutes } from './link-cause.route.ts';
import { saveCauseRoutes } from './save-cause.route.tsx';

function viewOf(c: RequestContext): CauseView {
  const wanted = c.req.query('ansicht');
  return wanted === 'mit' || wanted === 'ohne' ? wanted : 'alle';
}

async function showList(c: RequestContext): Promise<Response> {
  const { services, staff, chain } = c.var;
  const causes = await listCauses(services.db);
  const measures = await chain(
    { locale: 'de', audience: 'office' },
    causes.map(({ cause }) => cause.id),
  );
  return renderPage(
    c,
    { title: causesTexts.title, current: causesPath, wide: true },
    <CausesPage
      view={viewOf(c)}
      causes={causes.map((overview) => ({
        ...overview,
        measures: measures.filter(({ of }) => of === overview.cause.id),
      }))}
      municipality={(key) => services.district.municipalities.find((one) => one.key === key)?.name ?? key}
      mayHandle={may(staff, handleBarriers)}
    />,
  );
}

/** Everything below `/verwaltung/ursachen`, and the links that are made in the file of a barrier. */
export const causesRoutes: readonly Route[] = [
  get(causesPath, { permission: readBarriers }, showList),
  ...saveCauseRoutes,
  ...causeRoutes,
  ...linkRoutes,
];
