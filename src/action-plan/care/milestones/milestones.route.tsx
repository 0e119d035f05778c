import { dayOf } from '../../../platform/calendar.ts';
import { readForm } from '../../../platform/forms/read-form.ts';
import { renderFault } from '../../../platform/http/errors.tsx';
import { renderPage } from '../../../platform/http/render-page.tsx';
import { get, post, type Handler, type RequestContext, type Route } from '../../../platform/http/route.ts';
import { staffActor } from '../../../platform/http/staff-actor.ts';
import { transact } from '../../../platform/use-case.ts';
import type { FieldError } from '../../../ui/form/field-error.ts';
import { valueOf, type FormValues } from '../../../ui/form/form-state.ts';
import { handlePlan as permission } from '../../action-plan.access.ts';
import type { MeasureRow } from '../../action-plan.store.ts';
import { milestonesOf, type MilestoneRow } from '../../milestones.store.ts';
import { careTexts } from '../care.messages.ts';
import { currentWords } from '../current-words.store.ts';
import { dayValues } from '../day.form.ts';
import { measureRoute } from '../measure-address.ts';
import { isOwnChange } from '../../own-change.route.ts';
import { done, partOf, surroundings, withMeasure } from '../measure-request.route.ts';
import { checkMilestone, checkReached, dueText, milestoneValues } from './milestone.form.ts';
import { milestonesTexts as t } from './milestones.messages.ts';
import { MilestonePage, MilestonesPage, ReachedPage } from './milestones.page.tsx';
import {
  addMilestone,
  editMilestone,
  milestoneMark,
  moveMilestone,
  reachMilestone,
  removeMilestone,
} from './save-milestone.ts';

const list = { path: 'meilensteine', text: t.title };

type Shown = { values?: FormValues; errors?: readonly FieldError[]; stored?: string };

const today = (c: RequestContext) => dayOf(c.var.services.clock.now());
const isHidden = async (c: RequestContext, measureId: string) =>
  (await currentWords(c.var.services.db, measureId))?.hiddenFields.includes('milestones') ?? false;

async function renderList(c: RequestContext, { id, number }: MeasureRow, { values, errors }: Shown = {}) {
  return renderPage(
    c,
    { ...surroundings(c, number, t.title), errors },
    <MilestonesPage
      number={number}
      milestones={await milestonesOf(c.var.services.db, id)}
      isHidden={await isHidden(c, id)}
      form={{ locale: 'de', values, errors }}
      today={today(c)}
    />,
  );
}

async function add(c: RequestContext, measure: MeasureRow): Promise<Response> {
  const { values } = await readForm(c);
  const checked = checkMilestone(values, today(c));
  if (!checked.ok) return renderList(c, measure, { values, errors: checked.failure });
  const { title, dueDay, duePrecision, reachedOn } = checked.value;
  const added = await transact(c.var.services, staffActor(c), (work) =>
    addMilestone(work, { measureId: measure.id, title, dueDay, duePrecision, reachedOn }),
  );
  return added.ok ? done(c, measure.number, 'meilenstein', 'meilensteine') : renderFault(c, 'notFound');
}

type Handle = (c: RequestContext, measure: MeasureRow, milestone: MilestoneRow) => Response | Promise<Response>;

/** Runs a handler with the milestone of the address, or answers that this measure has none like it. */
function withMilestone(handle: Handle): Handler {
  return withMeasure(async (c, measure) => {
    const milestone = partOf(c, await milestonesOf(c.var.services.db, measure.id));
    return milestone ? handle(c, measure, milestone) : renderFault(c, 'notFound');
  });
}

function renderOne(c: RequestContext, { number }: MeasureRow, milestone: MilestoneRow, shown: Shown = {}): Response {
  const { values = milestoneValues(milestone), errors, stored } = shown;
  return renderPage(
    c,
    { ...surroundings(c, number, t.editTitle, list), errors },
    <MilestonePage
      number={number}
      milestone={milestone}
      form={{ locale: 'de', values, errors }}
      seen={milestoneMark(milestone)}
      stored={stored}
    />,
  );
}

async function edit(c: RequestContext, measure: MeasureRow, milestone: MilestoneRow): Promise<Response> {
  const { values } = await readForm(c);
  const checked = checkMilestone(values, today(c));
  if (!checked.ok) return renderOne(c, measure, milestone, { values, errors: checked.failure });
  const wanted = { measureId: measure.id, milestoneId: milestone.id };
  const edited = await transact(c.var.services, staffActor(c), (work) =>
    editMilestone(work, { ...wanted, ...checked.value }),
  );
  if (edited.ok) return done(c, measure.number, 'meilenstein', 'meilensteine');
  const present = partOf(c, await milestonesOf(c.var.services.db, measure.id));
  if (edited.failure === 'not-found' || !present) return renderFault(c, 'notFound');
  const isOwn = await isOwnChange(c, `measure ${measure.number}`, 'milestone-saved');
  const errors = [{ field: 'title', message: careTexts.errors.changed(isOwn) }];
  return renderOne(c, measure, present, { values, errors, stored: t.stored(present.title, dueText(present)) });
}

async function move(c: RequestContext, measure: MeasureRow, milestone: MilestoneRow): Promise<Response> {
  const { values } = await readForm(c);
  const by = valueOf({ locale: 'de', values }, 'nach') === 'oben' ? -1 : 1;
  const wanted = { measureId: measure.id, milestoneId: milestone.id };
  const moved = await transact(c.var.services, staffActor(c), (work) => moveMilestone(work, { ...wanted, by }));
  return moved.ok ? done(c, measure.number, 'verschoben', 'meilensteine') : renderFault(c, 'notFound');
}

async function renderReached(
  c: RequestContext,
  { id, number }: MeasureRow,
  milestone: MilestoneRow,
  shown: Shown = {},
) {
  const { values = dayValues('reached', today(c)), errors } = shown;
  return renderPage(
    c,
    { ...surroundings(c, number, t.reachTitle, list), errors },
    <ReachedPage
      number={number}
      milestone={milestone}
      isHidden={await isHidden(c, id)}
      form={{ locale: 'de', values, errors }}
    />,
  );
}

async function reach(c: RequestContext, measure: MeasureRow, milestone: MilestoneRow): Promise<Response> {
  const { values } = await readForm(c);
  const checked = checkReached(values, today(c), { missing: t.errors.day });
  if (!checked.ok) return renderReached(c, measure, milestone, { values, errors: checked.failure });
  const wanted = { measureId: measure.id, milestoneId: milestone.id };
  const reached = await transact(c.var.services, staffActor(c), (work) =>
    reachMilestone(work, { ...wanted, on: checked.value ?? today(c) }),
  );
  return reached.ok ? done(c, measure.number, 'erreicht', 'meilensteine') : renderFault(c, 'notFound');
}

async function remove(c: RequestContext, measure: MeasureRow, milestone: MilestoneRow): Promise<Response> {
  const wanted = { measureId: measure.id, milestoneId: milestone.id };
  const removed = await transact(c.var.services, staffActor(c), (work) => removeMilestone(work, wanted));
  return removed.ok ? done(c, measure.number, 'entfernt', 'meilensteine') : renderFault(c, 'notFound');
}

const all = `${measureRoute}/meilensteine`;
const one = `${all}/:part`;
const saving = (event: string) => ({ permission, audit: `action-plan.${event}` as const });

export const milestoneRoutes: readonly Route[] = [
  get(
    all,
    { permission },
    withMeasure((c, measure) => renderList(c, measure)),
  ),
  post(all, saving('milestone-saved'), withMeasure(add)),
  get(
    one,
    { permission },
    withMilestone((c, measure, milestone) => renderOne(c, measure, milestone)),
  ),
  post(one, saving('milestone-saved'), withMilestone(edit)),
  post(`${one}/verschieben`, saving('milestone-moved'), withMilestone(move)),
  get(
    `${one}/erreicht`,
    { permission },
    withMilestone((c, measure, milestone) => renderReached(c, measure, milestone)),
  ),
  post(`${one}/erreicht`, saving('milestone-reached'), withMilestone(reach)),
  post(`${one}/entfernen`, saving('milestone-removed'), withMilestone(remove)),
];
