import { z } from 'zod';
import { checkForm } from '../../../platform/forms/check-form.ts';
import { choice, text } from '../../../platform/forms/fields.ts';
import { readForm } from '../../../platform/forms/read-form.ts';
import { renderFault } from '../../../platform/http/errors.tsx';
import { renderPage } from '../../../platform/http/render-page.tsx';
import { get, post, type RequestContext, type Route } from '../../../platform/http/route.ts';
import { staffActor } from '../../../platform/http/staff-actor.ts';
import { transact } from '../../../platform/use-case.ts';
import type { FieldError } from '../../../ui/form/field-error.ts';
import type { FormValues } from '../../../ui/form/form-state.ts';
import { handlePlan as permission } from '../../action-plan.access.ts';
import { findMeasure, type MeasureRow } from '../../action-plan.store.ts';
import { endedStatuses, type Turn } from '../../measure.ts';
import { turnNames } from '../../taxonomy.messages.ts';
import { careTexts } from '../care.messages.ts';
import { measureRoute } from '../measure-address.ts';
import { isOwnChange } from '../../own-change.route.ts';
import { done, surroundings, withMeasure } from '../measure-request.route.ts';
import { passTurn, turnMark } from './pass-turn.ts';
import { turnTexts as t } from './turn.messages.ts';
import { EndedPage, TurnPage } from './turn.page.tsx';

/** Nobody's turn is it only at the end, and the end is a status. */
const turnsToGive = ['office', 'accountableBody', 'contributors', 'council'] as const satisfies readonly Turn[];

const nameOf = (turn: Turn): string => turnNames[turn].de.charAt(0).toUpperCase() + turnNames[turn].de.slice(1);

const turnForm = z.object({
  turn: choice(turnsToGive, { missing: t.errors.choose }),
  note: text({ max: 500, tooLong: t.errors.long }),
  seen: text({ max: 100, tooLong: careTexts.errors.wrong }),
});

type Shown = { values?: FormValues; errors?: readonly FieldError[]; stored?: string };

function renderTurn(c: RequestContext, measure: MeasureRow, { values, errors, stored }: Shown = {}): Response {
  const { number, status, turn, turnNote } = measure;
  if (endedStatuses.has(status)) {
    return renderPage(c, surroundings(c, number, t.ended.title), <EndedPage number={number} />, 422);
  }
  return renderPage(
    c,
    { ...surroundings(c, number, t.title), errors },
    <TurnPage
      number={number}
      form={{ locale: 'de', values: values ?? { turn, note: turnNote ?? '' }, errors }}
      turns={turnsToGive.map((value) => ({ value, label: nameOf(value) }))}
      seen={turnMark(measure)}
      stored={stored}
    />,
  );
}

async function saveTurn(c: RequestContext, measure: MeasureRow): Promise<Response> {
  const { values } = await readForm(c);
  const checked = checkForm(turnForm, values);
  if (!checked.ok) return renderTurn(c, measure, { values, errors: checked.failure });
  const passed = await transact(c.var.services, staffActor(c), (work) =>
    passTurn(work, { measureId: measure.id, ...checked.value }),
  );
  if (passed.ok) return done(c, measure.number, 'reihe');
  const present = await findMeasure(c.var.services.db, measure.number);
  if (passed.failure === 'not-found' || !present) return renderFault(c, 'notFound');
  const isOwn = await isOwnChange(c, `measure ${measure.number}`, 'turn-passed');
  const errors = [{ field: 'turn', message: careTexts.errors.changed(isOwn) }];
  return renderTurn(c, present, { values, errors, stored: t.stored(nameOf(present.turn), present.turnNote) });
}

export const turnRoutes: readonly Route[] = [
  get(
    `${measureRoute}/reihe`,
    { permission },
    withMeasure((c, measure) => renderTurn(c, measure)),
  ),
  post(`${measureRoute}/reihe`, { permission, audit: 'action-plan.turn-passed' }, withMeasure(saveTurn)),
];
