import { helpful } from '../../../platform/chain.ts';
import { renderFault } from '../../../platform/http/errors.tsx';
import { renderPage } from '../../../platform/http/render-page.tsx';
import { get, post, type RequestContext, type Route } from '../../../platform/http/route.ts';
import { staffActor } from '../../../platform/http/staff-actor.ts';
import { transact } from '../../../platform/use-case.ts';
import type { FieldError } from '../../../ui/form/field-error.ts';
import { handlePlan, readPlan } from '../../action-plan.access.ts';
import type { MeasureRow } from '../../action-plan.store.ts';
import { readCausesOf } from '../../chain/read-causes.ts';
import { careTexts } from '../care.messages.ts';
import { fileTexts } from './file.messages.ts';
import { FilePage } from './file.page.tsx';
import { measureRoute } from '../measure-address.ts';
import { readMeasureFile } from './measure-file.ts';
import { done, surroundings, withMeasure } from '../measure-request.route.ts';
import { publishMeasure, withdrawMeasure } from './publish-measure.ts';

/** The file of a measure, with what was wrong with a form on it. */
export async function showFile(
  c: RequestContext,
  measure: MeasureRow,
  errors?: readonly FieldError[],
): Promise<Response> {
  const file = await readMeasureFile(c.var.services, c.var.staff, measure);
  const causes = await readCausesOf(c.var.services.db, measure.id);
  const solutions = helpful(await c.var.chain({ locale: 'de', audience: 'office' }, [measure.id]));
  const around = surroundings(c, measure.number, file.words?.title ?? careTexts.unnamed);
  const breadcrumbs = around.breadcrumbs.slice(0, 1);
  return renderPage(
    c,
    { ...around, breadcrumbs, errors, wide: true },
    <FilePage {...{ file, causes, solutions, errors }} />,
  );
}

async function publish(c: RequestContext, measure: MeasureRow): Promise<Response> {
  const published = await transact(c.var.services, staffActor(c), (work) => publishMeasure(work, measure.id));
  if (published.ok) return done(c, measure.number, 'veroeffentlicht');
  if (published.failure === 'not-found') return renderFault(c, 'notFound');
  const { errorDraft, errorText } = fileTexts.words;
  const message = published.failure === 'only-in-draft' ? errorDraft : errorText;
  return showFile(c, measure, [{ field: 'texte', message }]);
}

async function withdraw(c: RequestContext, measure: MeasureRow): Promise<Response> {
  const withdrawn = await transact(c.var.services, staffActor(c), (work) => withdrawMeasure(work, measure.id));
  return withdrawn.ok ? done(c, measure.number, 'zurueckgenommen') : renderFault(c, 'notFound');
}

export const fileRoutes: readonly Route[] = [
  get(
    measureRoute,
    { permission: readPlan },
    withMeasure((c, measure) => showFile(c, measure)),
  ),
  post(
    `${measureRoute}/veroeffentlichen`,
    { permission: handlePlan, audit: 'action-plan.measure-published' },
    withMeasure(publish),
  ),
  post(
    `${measureRoute}/zuruecknehmen`,
    { permission: handlePlan, audit: 'action-plan.measure-withdrawn' },
    withMeasure(withdraw),
  ),
];
