import { dayOf } from '../../platform/calendar.ts';
import { checkForm } from '../../platform/forms/check-form.ts';
import { readForm } from '../../platform/forms/read-form.ts';
import { doneFlash } from '../../platform/http/done-flash.ts';
import { renderFault } from '../../platform/http/errors.tsx';
import { renderPage } from '../../platform/http/render-page.tsx';
import { get, post, type RequestContext, type Route } from '../../platform/http/route.ts';
import { staffActor } from '../../platform/http/staff-actor.ts';
import { transact } from '../../platform/use-case.ts';
import type { FieldError } from '../../ui/form/field-error.ts';
import type { FormState } from '../../ui/form/form-state.ts';
import { countFeedback, findFeedback, hasFeedbackContact, listFeedback, type FeedbackRow } from '../feedback.store.ts';
import { handleFeedback as permission } from '../information.access.ts';
import { findingsFrom } from '../statement/statement.store.ts';
import { answerFeedback, showFeedbackContact, type AnswerFailure } from './answer-feedback.ts';
import { answerFeedbackTexts as t } from './answer-feedback.messages.ts';
import { answerForm } from './answer.form.ts';
import { FeedbackItemPage, type FeedbackItemPageProps } from './feedback-item.page.tsx';
import { feedbackItemPath, FeedbackListPage, listPath, type FeedbackView } from './feedback-list.page.tsx';

const pageSize = 50;

const todayOf = (c: RequestContext) => dayOf(c.var.services.clock.now());

async function showList(c: RequestContext): Promise<Response> {
  const { db } = c.var.services;
  const view: FeedbackView = c.req.query('ansicht') === 'erledigt' ? 'answered' : 'open';
  const counts = await countFeedback(db);
  const pages = Math.max(1, Math.ceil(counts[view] / pageSize));
  const wanted = Number(/^\d{1,4}$/u.exec(c.req.query('seite') ?? '')?.[0] ?? 1);
  const page = Math.min(pages, Math.max(1, wanted));
  const items = await listFeedback(db, view, { limit: pageSize, offset: (page - 1) * pageSize });
  return renderPage(
    c,
    { title: t.title, current: listPath, wide: true },
    <FeedbackListPage view={view} items={items} counts={counts} page={page} pages={pages} today={todayOf(c)} />,
  );
}

type Shown = { form?: FormState; contact?: FeedbackItemPageProps['contact'] };

async function showItem(c: RequestContext, feedback: FeedbackRow, { form, contact }: Shown = {}): Promise<Response> {
  const { db } = c.var.services;
  const lies = contact === undefined && (await hasFeedbackContact(db, feedback.id));
  // A mail is what the person asked for, so it is ticked until somebody unticks it.
  const fresh: FormState | null = feedback.answeredAt === null ? { locale: 'de', values: { mail: 'yes' } } : null;
  return renderPage(
    c,
    {
      title: t.itemTitle(feedback.reference),
      breadcrumbs: [{ href: listPath, text: t.title }],
      current: listPath,
      errors: form?.errors,
      flash: doneFlash(c, { gespeichert: t.saved }),
    },
    <FeedbackItemPage
      feedback={feedback}
      contact={contact ?? (lies ? 'hidden' : null)}
      form={form ?? fresh}
      today={todayOf(c)}
      findings={await findingsFrom(db, feedback.id)}
    />,
  );
}

const found = (c: RequestContext) => findFeedback(c.var.services.db, c.req.param('reference') ?? '');

async function showContact(c: RequestContext): Promise<Response> {
  const feedback = await found(c);
  if (!feedback) return renderFault(c, 'notFound');
  const contact = await transact(c.var.services, staffActor(c), (work) => showFeedbackContact(work, feedback));
  return showItem(c, feedback, { contact: contact ?? null });
}

const refusals: Record<Exclude<AnswerFailure, 'not-found'>, FieldError> = {
  'already-answered': { field: 'answer', message: t.alreadyAnswered },
  'no-address': { field: 'answer', message: t.noAddress },
};

async function answer(c: RequestContext): Promise<Response> {
  const { services } = c.var;
  const { values } = await readForm(c);
  const reference = c.req.param('reference') ?? '';
  const checked = checkForm(answerForm, values);
  const outcome = checked.ok
    ? await transact(services, staffActor(c), (work) => answerFeedback(work, services, { ...checked.value, reference }))
    : null;
  if (outcome?.ok) return c.redirect(`${feedbackItemPath(reference)}?erledigt=gespeichert`, 303);
  const feedback = await found(c);
  if (!feedback || outcome?.failure === 'not-found') return renderFault(c, 'notFound');
  const errors = checked.ok ? (outcome ? [refusals[outcome.failure]] : []) : checked.failure;
  return showItem(c, feedback, { form: { locale: 'de', values, errors } });
}

export const answerFeedbackRoutes: readonly Route[] = [
  get(listPath, { permission }, showList),
  get(`${listPath}/:reference`, { permission }, async (c) => {
    const feedback = await found(c);
    return feedback ? showItem(c, feedback) : renderFault(c, 'notFound');
  }),
  post(`${listPath}/:reference`, { permission, audit: 'information.feedback-answered' }, answer),
  post(`${listPath}/:reference/kontakt`, { permission, audit: 'information.feedback-contact-shown' }, showContact),
];
