import { listActiveBodies } from '../../../directory/index.ts';
import { dayOf, startOfDay } from '../../../platform/calendar.ts';
import { readDay } from '../../../platform/forms/read-date.ts';
import { readForm } from '../../../platform/forms/read-form.ts';
import { renderPage } from '../../../platform/http/render-page.tsx';
import { get, megabytes, post, type RequestContext, type Route } from '../../../platform/http/route.ts';
import { staffActor } from '../../../platform/http/staff-actor.ts';
import { failure, success, type Result } from '../../../platform/result.ts';
import type { FieldError } from '../../../ui/form/field-error.ts';
import { valueOf, type FormState, type FormValues } from '../../../ui/form/form-state.ts';
import { handlePlan as permission } from '../../action-plan.access.ts';
import { reviewTexts as t } from '../review/review.messages.ts';
import { questionPath, roundsPath } from '../round-address.ts';
import { done, surroundings, withQuestion } from '../round-request.route.ts';
import type { Question } from '../rounds.store.ts';
import { checkRoundAnswer } from './answer.form.ts';
import { answerValues } from './answer-values.ts';
import { fileError } from './answer.route.tsx';
import { withKnown, type AskedMeasure } from './find-asked.ts';
import { RecordPage } from './record.page.tsx';
import { takeRoundAnswer } from './take-round-answer.ts';

const path = `${roundsPath}/:number{[0-9]+}/antworten/:question/eintragen`;
const pathOf = ({ roundNumber, id }: Question) => questionPath(roundNumber, id);

async function show(c: RequestContext, asked: AskedMeasure, form: FormState): Promise<Response> {
  const { question } = asked;
  const bodies = (await listActiveBodies(c.var.services.db)).filter(({ code }) => code !== question.bodyCode);
  const around = surroundings(c, t.record.title(question.measureNumber), {
    number: question.roundNumber,
    title: question.roundTitle,
  });
  return renderPage(c, { ...around, errors: form.errors }, <RecordPage {...{ form, asked, bodies }} />);
}

/** Nothing can be written down for a question that is settled; its page says how it stands. */
async function open(c: RequestContext, question: Question, now: Date): Promise<Response> {
  const asked = await withKnown(c.var.services.db, question);
  if (!asked.mayAnswer) return done(c, pathOf(question), 'geaendert');
  const [year = '', month, day] = dayOf(now).split('-');
  const values = {
    ...answerValues(asked),
    'answered-day': String(Number(day)),
    'answered-month': String(Number(month)),
    'answered-year': year,
  };
  return show(c, asked, { locale: 'de', values });
}

/** When the answer came: the present moment if that was today, else the beginning of the day, but never before the question. */
function checkAnsweredAt(values: FormValues, { sentAt }: Question, now: Date): Result<Date, readonly FieldError[]> {
  const refuse = (message: string) => failure([{ field: 'answered', message }]);
  const day = readDay(values, 'answered');
  if (!day.ok) return refuse(t.errors.dateWrong);
  if (day.value === null) return refuse(t.errors.dateMissing);
  if (day.value < dayOf(sentAt) || day.value > dayOf(now)) return refuse(t.errors.dateOutside);
  if (day.value === dayOf(now)) return success(now);
  return success(new Date(Math.max(startOfDay(day.value).getTime(), sentAt.getTime())));
}

async function record(c: RequestContext, question: Question): Promise<Response> {
  const { services } = c.var;
  const { values, files } = await readForm(c);
  const form: FormState = { locale: 'de', values };
  const asked = await withKnown(services.db, question);
  if (!asked.mayAnswer) return done(c, pathOf(question), 'geaendert');
  const now = services.clock.now();
  const bodies = await listActiveBodies(services.db);
  const given = checkRoundAnswer(values, { locale: 'de', today: dayOf(now), indicators: asked.indicators, bodies });
  const answeredAt = checkAnsweredAt(values, question, now);
  if (!given.ok || !answeredAt.ok) {
    const errors = [...(given.ok ? [] : given.failure), ...(answeredAt.ok ? [] : answeredAt.failure)];
    return show(c, asked, { ...form, errors });
  }
  const order = {
    questionId: question.id,
    given: given.value,
    file: files.file?.[0],
    seenVersion: Number(valueOf(form, 'seen')),
    answeredAt: answeredAt.value,
  };
  const recorded = await takeRoundAnswer(services, staffActor(c), order);
  if (recorded.ok) return done(c, pathOf(question), 'eingetragen');
  const errors = fileError(recorded.failure, 'de');
  return errors ? show(c, asked, { ...form, errors }) : done(c, pathOf(question), 'geaendert');
}

export const recordRoutes: readonly Route[] = [
  get(
    path,
    { permission },
    withQuestion((c, question) => open(c, question, c.var.services.clock.now())),
  ),
  post(path, { permission, audit: 'action-plan.round-answered', maxBody: megabytes(11) }, withQuestion(record)),
];
