import { z } from 'zod';
import { dayOf } from '../../../platform/calendar.ts';
import { checkForm } from '../../../platform/forms/check-form.ts';
import { text, tick } from '../../../platform/forms/fields.ts';
import { readForm } from '../../../platform/forms/read-form.ts';
import { renderFault } from '../../../platform/http/errors.tsx';
import { renderPage } from '../../../platform/http/render-page.tsx';
import { get, post, type RequestContext, type Route } from '../../../platform/http/route.ts';
import { staffActor } from '../../../platform/http/staff-actor.ts';
import { may } from '../../../platform/permission.ts';
import { transact } from '../../../platform/use-case.ts';
import type { FormState } from '../../../ui/form/form-state.ts';
import { handlePlan, readPlan } from '../../action-plan.access.ts';
import { readMeasureNumber } from '../../care/measure-address.ts';
import { correctionsOf, entriesOf, findPeriod } from '../../reports.store.ts';
import { reportPath, roundPath, roundsPath } from '../round-address.ts';
import { countQuestions } from '../round.ts';
import { done, surroundings, withRound } from '../round-request.route.ts';
import { questionsOf, type RoundRow } from '../rounds.store.ts';
import { ClosePage } from './close.page.tsx';
import { closeRound } from './close-round.ts';
import { correctReport } from './correct-report.ts';
import { planState } from './plan-state.store.ts';
import { reportTexts as t } from './report.messages.ts';
import { ReportPage } from './report.page.tsx';

const closePath = `${roundsPath}/:number{[0-9]+}/abschliessen`;
const reportsRoute = '/verwaltung/berichte/:number{[0-9]+}';

async function showClose(c: RequestContext, round: RoundRow, form: FormState = { locale: 'de' }): Promise<Response> {
  if (round.state === 'closed') return c.redirect(reportPath(round.number), 303);
  const { db, clock } = c.var.services;
  const counts = countQuestions(await questionsOf(db, round.id), round.dueDay, dayOf(clock.now()));
  const frozen = (await planState(db, round.editionId)).length;
  const props = { ...surroundings(c, t.close.title, round), errors: form.errors };
  return renderPage(c, props, <ClosePage {...{ form, round, counts, frozen }} />);
}

async function close(c: RequestContext, round: RoundRow): Promise<Response> {
  const { values } = await readForm(c);
  const checked = checkForm(z.object({ confirm: tick() }), values);
  if (!checked.ok || !checked.value.confirm) {
    const errors = [{ field: 'confirm', message: t.close.confirmMissing }];
    return showClose(c, round, { locale: 'de', values, errors });
  }
  const closed = await transact(c.var.services, staffActor(c), (work) => closeRound(work, round.id));
  if (closed.ok) return done(c, reportPath(round.number), 'abgeschlossen');
  // Pressed twice: the report is there already.
  if (closed.failure === 'already-closed') return c.redirect(reportPath(round.number), 303);
  return done(c, roundPath(round.number), 'geaendert');
}

async function showReport(c: RequestContext, round: RoundRow, form: FormState = { locale: 'de' }): Promise<Response> {
  const { db } = c.var.services;
  const period = await findPeriod(db, round.number);
  if (!period) return renderFault(c, 'notFound');
  const page = (
    <ReportPage
      form={form}
      period={period}
      entries={await entriesOf(db, period.id, { publicOnly: false })}
      corrections={await correctionsOf(db, period.id, { publicOnly: false })}
      mayCorrect={may(c.var.staff, handlePlan)}
    />
  );
  const props = { ...surroundings(c, t.title(period.title), round), errors: form.errors, wide: true };
  return renderPage(c, props, page);
}

const correctionForm = z.object({
  measure: text({ max: 5, tooLong: t.correct.measureMissing, missing: t.correct.measureMissing }),
  text: text({ max: 5000, tooLong: t.correct.textLong, missing: t.correct.textMissing }),
});

async function correct(c: RequestContext, round: RoundRow): Promise<Response> {
  const { values } = await readForm(c);
  const form: FormState = { locale: 'de', values };
  const checked = checkForm(correctionForm, values);
  if (!checked.ok) return showReport(c, round, { ...form, errors: checked.failure });
  const correction = {
    roundNumber: round.number,
    measureNumber: readMeasureNumber(checked.value.measure) ?? 0,
    text: checked.value.text,
  };
  const saved = await transact(c.var.services, staffActor(c), (work) => correctReport(work, correction));
  if (saved.ok) return done(c, reportPath(round.number), 'berichtigt');
  const errors = [{ field: 'measure', message: t.correct.measureMissing }];
  return showReport(c, round, { ...form, errors });
}

export const freezeRoutes: readonly Route[] = [
  get(
    closePath,
    { permission: handlePlan },
    withRound((c, round) => showClose(c, round)),
  ),
  post(closePath, { permission: handlePlan, audit: 'action-plan.round-closed' }, withRound(close)),
  get(
    reportsRoute,
    { permission: readPlan },
    withRound((c, round) => showReport(c, round)),
  ),
  post(
    `${reportsRoute}/berichtigungen`,
    { permission: handlePlan, audit: 'action-plan.report-corrected' },
    withRound(correct),
  ),
];
