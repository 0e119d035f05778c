import { readForm } from '../../platform/forms/read-form.ts';
import { renderFault } from '../../platform/http/errors.tsx';
import { post, type RequestContext, type Route } from '../../platform/http/route.ts';
import { staffActor } from '../../platform/http/staff-actor.ts';
import { readNumber } from '../../platform/record-number.ts';
import { transact } from '../../platform/use-case.ts';
import { valueOf } from '../../ui/form/form-state.ts';
import { handlePlan as permission } from '../action-plan.access.ts';
import type { MeasureRow } from '../action-plan.store.ts';
import { showFile } from '../care/file/file.route.tsx';
import { measureRoute } from '../care/measure-address.ts';
import { done, withMeasure } from '../care/measure-request.route.ts';
import { staffChainTexts } from './chain.messages.ts';
import { tieMeasureToCause, untieMeasureFromCause } from './tie-cause.ts';
import { gapsRoutes } from './without-measure.route.tsx';

async function link(c: RequestContext, measure: MeasureRow): Promise<Response> {
  const { values } = await readForm(c);
  const cause = readNumber(valueOf({ locale: 'de', values }, 'ursache'));
  const refuse = () => showFile(c, measure, [{ field: 'ursache', message: staffChainTexts.errors.choose }]);
  if (cause === null) return refuse();
  const linked = await transact(c.var.services, staffActor(c), (work) =>
    tieMeasureToCause(work, { measureId: measure.id, cause }),
  );
  return linked.ok ? done(c, measure.number, 'verknuepft') : refuse();
}

async function unlink(c: RequestContext, measure: MeasureRow): Promise<Response> {
  const cause = readNumber(c.req.param('cause'));
  if (cause === null) return renderFault(c, 'notFound');
  const unlinked = await transact(c.var.services, staffActor(c), (work) =>
    untieMeasureFromCause(work, { measureId: measure.id, cause }),
  );
  return unlinked.ok ? done(c, measure.number, 'geloest') : renderFault(c, 'notFound');
}

/** What ties measures to causes, and what shows where none is tied. */
export const chainRoutes: readonly Route[] = [
  post(`${measureRoute}/ursachen`, { permission, audit: 'action-plan.cause-linked' }, withMeasure(link)),
  post(
    `${measureRoute}/ursachen/:cause{[0-9]+}/loesen`,
    { permission, audit: 'action-plan.cause-unlinked' },
    withMeasure(unlink),
  ),
  ...gapsRoutes,
];
