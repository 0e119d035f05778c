import { readForm } from '../../../platform/forms/read-form.ts';
import { renderPage } from '../../../platform/http/render-page.tsx';
import { get, post, type RequestContext, type Route } from '../../../platform/http/route.ts';
import { staffActor } from '../../../platform/http/staff-actor.ts';
import { transact } from '../../../platform/use-case.ts';
import { valuesOf } from '../../../ui/form/form-state.ts';
import { handlePlan as permission } from '../../action-plan.access.ts';
import { roundPath, roundsPath } from '../round-address.ts';
import { isUnchanged } from '../round.ts';
import { surroundings, withRound } from '../round-request.route.ts';
import { questionsOf, type RoundRow } from '../rounds.store.ts';
import { acceptUnchanged } from './accept-answer.ts';
import { BulkPage } from './bulk.page.tsx';
import { reviewTexts as t } from './review.messages.ts';

const path = `${roundsPath}/:number{[0-9]+}/unveraenderte`;

async function show(c: RequestContext, round: RoundRow): Promise<Response> {
  const answers = (await questionsOf(c.var.services.db, round.id)).filter(isUnchanged);
  return renderPage(c, { ...surroundings(c, t.bulk.title, round), wide: true }, <BulkPage {...{ round, answers }} />);
}

/** Only what was on the page and still is as it was there. */
async function acceptAll(c: RequestContext, round: RoundRow): Promise<Response> {
  const { services } = c.var;
  const { values } = await readForm(c);
  const seen = new Map(
    valuesOf({ locale: 'de', values }, 'answer')
      .flatMap((all) => all.split(','))
      .map((one) => {
        const [id = '', version = ''] = one.split(' ');
        return [id, Number(version)] as const;
      }),
  );
  const accepted = await transact(services, staffActor(c), async (work) => {
    const questions = await questionsOf(work.db, round.id);
    const answers = questions.flatMap(({ id, measureId }) => {
      const seenVersion = seen.get(id);
      return seenVersion === undefined ? [] : [{ questionId: id, measureId, seenVersion }];
    });
    return acceptUnchanged(work, answers, new Map(questions.map((question) => [question.id, question])));
  });
  return c.redirect(`${roundPath(round.number)}?erledigt=alle&anzahl=${accepted}`, 303);
}

export const bulkRoutes: readonly Route[] = [
  get(path, { permission }, withRound(show)),
  post(path, { permission, audit: 'action-plan.round-answer-accepted' }, withRound(acceptAll)),
];
