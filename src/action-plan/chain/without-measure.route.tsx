import { barrierKinds, causesPath, listCauses } from '../../barriers/index.ts';
import { renderPage } from '../../platform/http/render-page.tsx';
import { get, type RequestContext, type Route } from '../../platform/http/route.ts';
import { may } from '../../platform/permission.ts';
import { handlePlan, readPlan } from '../action-plan.access.ts';
import { endedStatuses } from '../measure.ts';
import { measuresAgainst } from './chain.store.ts';
import { staffChainTexts } from './chain.messages.ts';
import { gapsPath, WithoutMeasurePage } from './without-measure.page.tsx';
import { gapRows, type GapFilter } from './without-measure.ts';

function filterOf(c: RequestContext): GapFilter {
  const municipality = c.req.query('gemeinde');
  const isKnown =
    municipality === 'ohne' || c.var.services.district.municipalities.some(({ key }) => key === municipality);
  return {
    municipality: isKnown ? municipality : undefined,
    kind: barrierKinds.find((kind) => kind === c.req.query('art')),
  };
}

async function showGaps(c: RequestContext): Promise<Response> {
  const { services, staff } = c.var;
  const causes = await listCauses(services.db);
  const measures = await measuresAgainst(
    services.db,
    causes.map(({ cause }) => cause.id),
    'office',
  );
  const covered = new Set(measures.filter(({ status }) => !endedStatuses.has(status)).map(({ causeId }) => causeId));
  const filter = filterOf(c);
  return renderPage(
    c,
    {
      title: staffChainTexts.gaps.title,
      current: causesPath,
      breadcrumbs: [{ href: causesPath, text: staffChainTexts.gaps.list }],
      wide: true,
    },
    <WithoutMeasurePage
      rows={gapRows(
        causes.filter(({ cause }) => !covered.has(cause.id)),
        filter,
      )}
      filter={filter}
      municipalities={services.district.municipalities.map(({ key, name }) => ({ value: key, label: name }))}
      mayPlan={may(staff, handlePlan)}
    />,
  );
}

export const gapsRoutes: readonly Route[] = [get(gapsPath, { permission: readPlan }, showGaps)];
