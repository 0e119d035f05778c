import { dayOf } from '../../../platform/calendar.ts';
import { readForm } from '../../../platform/forms/read-form.ts';
import { renderPage } from '../../../platform/http/render-page.tsx';
import { get, post, type RequestContext, type Route } from '../../../platform/http/route.ts';
import { staffActor } from '../../../platform/http/staff-actor.ts';
import { may } from '../../../platform/permission.ts';
import { transact } from '../../../platform/use-case.ts';
import { valuesOf } from '../../../ui/form/form-state.ts';
import { handlePlan, readPlan } from '../../action-plan.access.ts';
import { findAdoptedEdition } from '../../action-plan.store.ts';
import { roundPath, roundsPath } from '../round-address.ts';
import { countQuestions } from '../round.ts';
import { roundTexts as t } from '../rounds.messages.ts';
import { done, surroundings, withRound } from '../round-request.route.ts';
import { listRounds, questionsOf, type RoundRow } from '../rounds.store.ts';
import { RoundPage } from './round.page.tsx';
import { RoundsPage } from './rounds.page.tsx';
import { showSilence } from './show-silence.ts';

async function showRounds(c: RequestContext): Promise<Response> {
  const { db, clock } = c.var.services;
  const today = dayOf(clock.now());
  const rounds = await Promise.all(
    (await listRounds(db)).map(async (round) => ({
      round,
      counts: countQuestions(await questionsOf(db, round.id), round.dueDay, today),
    })),
  );
  const page = <RoundsPage rounds={rounds} mayStart={may(c.var.staff, handlePlan)} />;
  return renderPage(c, { ...surroundings(c, t.title), breadcrumbs: [], wide: true }, page);
}

async function showRound(c: RequestContext, round: RoundRow): Promise<Response> {
  const { db, clock } = c.var.services;
  const edition = await findAdoptedEdition(db);
  const page = (
    <RoundPage
      round={round}
      questions={await questionsOf(db, round.id)}
      today={dayOf(clock.now())}
      mayHandle={may(c.var.staff, handlePlan)}
      isOtherEdition={round.state === 'running' && edition?.id !== round.editionId}
    />
  );
  return renderPage(c, { ...surroundings(c, round.title), wide: true }, page);
}

async function setSilence(c: RequestContext, round: RoundRow): Promise<Response> {
  const { values } = await readForm(c);
  const shown = new Set(valuesOf({ locale: 'de', values }, 'measures').map(Number));
  const saved = await transact(c.var.services, staffActor(c), (work) => showSilence(work, round.id, shown));
  return done(c, roundPath(round.number), saved.ok ? 'schweigen' : 'geaendert');
}

const one = `${roundsPath}/:number{[0-9]+}`;

export const overviewRoutes: readonly Route[] = [
  get(roundsPath, { permission: readPlan }, showRounds),
  get(one, { permission: readPlan }, withRound(showRound)),
  post(`${one}/schweigen`, { permission: handlePlan, audit: 'action-plan.silence-shown' }, withRound(setSilence)),
];
