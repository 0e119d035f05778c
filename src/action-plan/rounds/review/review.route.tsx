import { findBody, listActiveBodies } from '../../../directory/index.ts';
import { dayOf } from '../../../platform/calendar.ts';
import { checkForm } from '../../../platform/forms/check-form.ts';
import { readForm } from '../../../platform/forms/read-form.ts';
import { renderFault } from '../../../platform/http/errors.tsx';
import { renderPage } from '../../../platform/http/render-page.tsx';
import { get, post, type RequestContext, type Route } from '../../../platform/http/route.ts';
import { staffActor } from '../../../platform/http/staff-actor.ts';
import { transact, type Work } from '../../../platform/use-case.ts';
import { valueOf, type FormState, type FormValues } from '../../../ui/form/form-state.ts';
import { handlePlan as permission } from '../../action-plan.access.ts';
import { attachmentHeader, downloadName } from '../../document-file.ts';
import { readDocumentFile } from '../../documents.store.ts';
import { moveMeasure } from '../../move-measure.ts';
import { withKnown } from '../answer/find-asked.ts';
import { questionPath, roundPath, roundsPath } from '../round-address.ts';
import { stateOf, suggestedStatus } from '../round.ts';
import { done, surroundings, withQuestion, type Done } from '../round-request.route.ts';
import { findQuestion, questionsOf, type Question } from '../rounds.store.ts';
import { acceptAnswer } from './accept-answer.ts';
import { askBack, endQuestion, redirectQuestion, resendQuestion } from './follow-up-question.ts';
import { acceptForm, askBackForm, redirectForm, resendForm } from './review.form.ts';
import { reviewTexts as t } from './review.messages.ts';
import { ReviewPage } from './review.page.tsx';

const path = `${roundsPath}/:number{[0-9]+}/antworten/:question`;
const pathOf = ({ roundNumber, id }: Question) => questionPath(roundNumber, id);

type Given = { form?: FormState | undefined; hasChanged?: boolean };

async function showReview(c: RequestContext, question: Question, { form, hasChanged = false }: Given = {}) {
  const { db, clock } = c.var.services;
  const questions = await questionsOf(db, question.roundId);
  const next = questions.find((other) => other.id !== question.id && stateOf(other) === 'toReview');
  const bodies = (await listActiveBodies(db)).filter(({ code }) => code !== question.bodyCode);
  const named = bodies.find(({ name }) => name === question.askInstead);
  const values: FormValues = {
    text: question.answerText ?? '',
    body: named?.code,
    resendEmail: question.sentTo ?? '',
    ...form?.values,
  };
  const title = t.title(question.measureNumber);
  const round = { number: question.roundNumber, title: question.roundTitle };
  const page = (
    <ReviewPage
      form={{ locale: 'de', values, errors: form?.errors }}
      asked={await withKnown(db, question)}
      today={dayOf(clock.now())}
      next={next?.id ?? null}
      {...{ bodies, hasChanged }}
    />
  );
  const status = hasChanged ? 422 : undefined;
  return renderPage(c, { ...surroundings(c, title, round), errors: form?.errors }, page, status);
}

/** The present state, with what was typed: a colleague or the body was quicker, and nothing typed is lost. */
async function showChanged(c: RequestContext, question: Question, values: FormValues): Promise<Response> {
  const present = (await findQuestion(c.var.services.db, question.id)) ?? question;
  return showReview(c, present, { form: { locale: 'de', values }, hasChanged: true });
}

async function accept(c: RequestContext, question: Question): Promise<Response> {
  const { values } = await readForm(c);
  const form: FormState = { locale: 'de', values };
  const checked = checkForm(acceptForm, values);
  if (!checked.ok) return showReview(c, question, { form: { ...form, errors: checked.failure } });
  const acceptance = { questionId: question.id, seenVersion: Number(valueOf(form, 'seen')), ...checked.value };
  const accepted = await transact(c.var.services, staffActor(c), (work) => acceptAnswer(work, acceptance));
  return accepted.ok ? done(c, pathOf(question), 'angenommen') : showChanged(c, question, values);
}

async function sendBack(c: RequestContext, question: Question): Promise<Response> {
  const { services } = c.var;
  const { values } = await readForm(c);
  const form: FormState = { locale: 'de', values };
  const checked = checkForm(askBackForm, values);
  if (!checked.ok) return showReview(c, question, { form: { ...form, errors: checked.failure } });
  const order = { questionId: question.id, seenVersion: Number(valueOf(form, 'seen')), note: checked.value.note };
  const sent = await transact(services, staffActor(c), (work) => askBack(work, services, order));
  if (!sent.ok) return showChanged(c, question, values);
  return done(c, pathOf(question), sent.value.isMailed ? 'zurueck' : 'anrufen');
}

async function redirect(c: RequestContext, question: Question): Promise<Response> {
  const { services } = c.var;
  const { values } = await readForm(c);
  const form: FormState = { locale: 'de', values };
  const checked = checkForm(redirectForm, values);
  if (!checked.ok) return showReview(c, question, { form: { ...form, errors: checked.failure } });
  const { body: bodyCode, email } = checked.value;
  const body = await findBody(services.db, bodyCode);
  const order = {
    questionId: question.id,
    seenVersion: Number(valueOf(form, 'seen')),
    bodyCode,
    email: email || (body?.email ?? null),
  };
  const asked = await transact(services, staffActor(c), (work) => redirectQuestion(work, services, order));
  if (asked.ok) {
    const to = questionPath(question.roundNumber, asked.value.questionId);
    return done(c, to, asked.value.isMailed ? 'umgeleitet' : 'umgeleitetanrufen');
  }
  if (asked.failure !== 'no-such-body') return showChanged(c, question, values);
  return showReview(c, question, { form: { ...form, errors: [{ field: 'body', message: t.errors.bodyMissing }] } });
}

async function resend(c: RequestContext, question: Question): Promise<Response> {
  const { services } = c.var;
  const { values } = await readForm(c);
  const form: FormState = { locale: 'de', values };
  const checked = checkForm(resendForm, values);
  if (!checked.ok) return showReview(c, question, { form: { ...form, errors: checked.failure } });
  const seenVersion = Number(valueOf(form, 'seen'));
  const order = { questionId: question.id, seenVersion, email: checked.value.resendEmail };
  const sent = await transact(services, staffActor(c), (work) => resendQuestion(work, services, order));
  return done(c, pathOf(question), sent.ok ? 'erneut' : 'geaendert');
}

async function end(c: RequestContext, question: Question): Promise<Response> {
  const { values } = await readForm(c);
  const order = { questionId: question.id, seenVersion: Number(valueOf({ locale: 'de', values }, 'seen')) };
  const ended = await transact(c.var.services, staffActor(c), (work) => endQuestion(work, order));
  return ended.ok ? done(c, roundPath(question.roundNumber), 'beendet') : done(c, pathOf(question), 'geaendert');
}

/** The status that the accepted answer suggests, and no other. */
async function move(c: RequestContext, question: Question): Promise<Response> {
  const suggest = async (work: Work) => {
    const to = suggestedStatus(question.status, question.degree);
    return to === null || stateOf(question) !== 'accepted' ? null : moveMeasure(work, question.measureId, { to });
  };
  const moved = await transact(c.var.services, staffActor(c), suggest);
  const what: Done = moved === null ? 'geaendert' : moved.ok ? 'status' : 'luecken';
  return done(c, pathOf(question), what);
}

async function sendFile(c: RequestContext, { fileId, fileName }: Question): Promise<Response> {
  const { db, files } = c.var.services;
  const file = fileId === null ? null : await readDocumentFile(db, files, fileId);
  if (!file) return renderFault(c, 'notFound');
  return c.body(new Uint8Array(file.bytes), 200, {
    'content-type': file.mediaType,
    // It may hold scripts or macros: it is handed over, never shown under our own address.
    'content-disposition': attachmentHeader(downloadName(fileName ?? '', file.mediaType)),
    'cache-control': 'private, no-store',
  });
}

export const reviewRoutes: readonly Route[] = [
  get(
    path,
    { permission },
    withQuestion((c, question) => showReview(c, question)),
  ),
  get(`${path}/datei`, { permission }, withQuestion(sendFile)),
  post(`${path}/annehmen`, { permission, audit: 'action-plan.round-answer-accepted' }, withQuestion(accept)),
  post(`${path}/rueckfrage`, { permission, audit: 'action-plan.round-asked-back' }, withQuestion(sendBack)),
  post(`${path}/umleiten`, { permission, audit: 'action-plan.round-redirected' }, withQuestion(redirect)),
  post(`${path}/erneut`, { permission, audit: 'action-plan.round-resent' }, withQuestion(resend)),
  post(`${path}/beenden`, { permission, audit: 'action-plan.round-question-ended' }, withQuestion(end)),
  post(`${path}/status`, { permission, audit: 'action-plan.measure-moved' }, withQuestion(move)),
];
