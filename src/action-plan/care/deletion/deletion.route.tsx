import { renderFault } from '../../../platform/http/errors.tsx';
import { renderPage } from '../../../platform/http/render-page.tsx';
import { get, post, type RequestContext, type Route } from '../../../platform/http/route.ts';
import { staffActor } from '../../../platform/http/staff-actor.ts';
import { transact } from '../../../platform/use-case.ts';
import { handlePlan as permission } from '../../action-plan.access.ts';
import { findMeasure, measureDeletedAt, type MeasureRow } from '../../action-plan.store.ts';
import { careTexts } from '../care.messages.ts';
import { currentWords } from '../current-words.store.ts';
import { measureRoute, measuresPath, readMeasureNumber } from '../measure-address.ts';
import { surroundings, withMeasure } from '../measure-request.route.ts';
import { deleteMeasure } from './delete-measure.ts';
import { deletionTexts } from './deletion.messages.ts';
import { DeletionPage } from './deletion.page.tsx';
import { editionsAround, hangingOn } from './deletion.store.ts';
import { hindrancesOf } from './hindrances.ts';

async function show(c: RequestContext, measure: MeasureRow, status: 200 | 422 = 200): Promise<Response> {
  const { db } = c.var.services;
  const editions = await editionsAround(db, measure.id);
  const hindrances = hindrancesOf({ measure, editions, hanging: await hangingOn(db, measure.id) });
  const title = (await currentWords(db, measure.id))?.title ?? careTexts.unnamed;
  return renderPage(
    c,
    surroundings(c, measure.number, deletionTexts.title),
    <DeletionPage number={measure.number} title={title} hindrances={hindrances} />,
    status,
  );
}

async function remove(c: RequestContext): Promise<Response> {
  const { db } = c.var.services;
  const number = readMeasureNumber(c.req.param('number'));
  if (number === null) return renderFault(c, 'notFound');
  const measure = await findMeasure(db, number);
  const deleted = measure && (await transact(c.var.services, staffActor(c), (work) => deleteMeasure(work, measure.id)));
  if (measure && deleted && !deleted.ok && deleted.failure.kind === 'hindered') return show(c, measure, 422);
  // Whoever presses twice, or second, wanted what is the case now.
  if (!deleted?.ok && !(await measureDeletedAt(db, number))) return renderFault(c, 'notFound');
  return c.redirect(`${measuresPath}?geloescht=${number}`, 303);
}

export const deletionRoutes: readonly Route[] = [
  get(
    `${measureRoute}/loeschen`,
    { permission },
    withMeasure((c, measure) => show(c, measure)),
  ),
  post(`${measureRoute}/loeschen`, { permission, audit: 'action-plan.measure-deleted' }, remove),
];
