import { z } from 'zod';
import { listActiveBodies } from '../../directory/index.ts';
import { dayOf, startOfDay } from '../../platform/calendar.ts';
import { checkForm } from '../../platform/forms/check-form.ts';
import { text } from '../../platform/forms/fields.ts';
import { readDay } from '../../platform/forms/read-date.ts';
import { readForm } from '../../platform/forms/read-form.ts';
import { doneFlash } from '../../platform/http/done-flash.ts';
import { renderFault } from '../../platform/http/errors.tsx';
import { renderPage } from '../../platform/http/render-page.tsx';
import { get, megabytes, post, type RequestContext, type Route } from '../../platform/http/route.ts';
import { staffActor } from '../../platform/http/staff-actor.ts';
import { failure, success, type Result } from '../../platform/result.ts';
import { transact } from '../../platform/use-case.ts';
import type { FieldError } from '../../ui/form/field-error.ts';
import { valueOf, type FormState, type FormValues } from '../../ui/form/form-state.ts';
import { handleBarriers as permission } from '../barriers.access.ts';
import type { BarrierRow } from '../barriers.store.ts';
import { withBarrier } from '../forward/staff-request.route.ts';
import { findOpenReferral, findReferral, referralsOf, type ReferralWithBody } from '../referrals.store.ts';
import { readAnswerFile, readAttachment } from './answer-file.store.ts';
import { checkAnswer } from './answer.form.ts';
import { answerTexts } from './answer.messages.ts';
import { recordAnswer } from './record-answer.ts';
import { markAnswerReviewed, releaseAnswerFile } from './review-answer.ts';
import { reviewTexts as t } from './review.messages.ts';
import { AnswersPage, RecordPage } from './review.page.tsx';

const barrierPath = '/verwaltung/barrieren/:number{[0-9]+}';
const answersOf = ({ number }: BarrierRow) => `/verwaltung/barrieren/${number}/antwort`;

const flashes = {
  eingetragen: { tone: 'success', text: t.flashes.recorded },
  geprueft: { tone: 'success', text: t.flashes.reviewed },
  freigegeben: { tone: 'success', text: t.flashes.released },
  zurueckgenommen: { tone: 'success', text: t.flashes.withheld },
  geaendert: { tone: 'info', text: t.flashes.changed },
} as const;

function surroundings(c: RequestContext, { number }: BarrierRow, title: string) {
  const flash = doneFlash(c, flashes);
  const breadcrumbs = [{ href: `/verwaltung/barrieren/${number}`, text: t.barrier(number) }];
  return { title: `${title}: ${t.barrier(number)}`, breadcrumbs, current: '/verwaltung/barrieren', flash };
}

async function showAnswers(
  c: RequestContext,
  barrier: BarrierRow,
  form: FormState = { locale: 'de' },
): Promise<Response> {
  const all = await referralsOf(c.var.services.db, barrier.id);
  const referrals = all.filter(({ answeredAt }) => answeredAt !== null);
  const props = { ...surroundings(c, barrier, t.title), errors: form.errors };
  return renderPage(c, props, <AnswersPage form={form} number={barrier.number} referrals={referrals} />);
}

async function showRecord(c: RequestContext, barrier: BarrierRow, form: FormState): Promise<Response> {
  const { db } = c.var.services;
  const referral = (await findOpenReferral(db, barrier.id)) ?? null;
  const bodies = (await listActiveBodies(db)).filter(({ code }) => code !== referral?.bodyCode);
  const props = { ...surroundings(c, barrier, t.recordTitle), errors: form.errors };
  return renderPage(c, props, <RecordPage {...{ form, referral, bodies }} number={barrier.number} />);
}

/** The day is today unless somebody says otherwise. */
function todayAsTyped(c: RequestContext): FormValues {
  const [year = '', month, day] = dayOf(c.var.services.clock.now()).split('-');
  return { 'answered-day': String(Number(day)), 'answered-month': String(Number(month)), 'answered-year': year };
}

/** When the answer came: the present moment if that was today, else the beginning of the day, but never before the question. */
function checkAnsweredAt(
  values: FormValues,
  { sentAt }: ReferralWithBody,
  now: Date,
): Result<Date, readonly FieldError[]> {
  const refuse = (message: string) => failure([{ field: 'answered', message }]);
  const day = readDay(values, 'answered');
  if (!day.ok) return refuse(t.errors.dateWrong);
  if (day.value === null) return refuse(t.errors.dateMissing);
  if (day.value < dayOf(sentAt) || day.value > dayOf(now)) return refuse(t.errors.dateOutside);
  if (day.value === dayOf(now)) return success(now);
  return success(new Date(Math.max(startOfDay(day.value).getTime(), sentAt.getTime())));
}

async function record(c: RequestContext, barrier: BarrierRow): Promise<Response> {
  const { services } = c.var;
  const { values, files } = await readForm(c);
  const form: FormState = { locale: 'de', values };
  const referral = await findOpenReferral(services.db, barrier.id);
  if (!referral || referral.id !== valueOf(form, 'referral'))
    return c.redirect(`${answersOf(barrier)}?erledigt=geaendert`, 303);
  const now = services.clock.now();
  const answeredAt = checkAnsweredAt(values, referral, now);
  const given = checkAnswer(values, { today: dayOf(now), locale: 'de', bodies: await listActiveBodies(services.db) });
  if (!answeredAt.ok || !given.ok) {
    const errors = [...(answeredAt.ok ? [] : answeredAt.failure), ...(given.ok ? [] : given.failure)];
    return showRecord(c, barrier, { ...form, errors });
  }
  const file = await readAttachment(files.file?.[0]);
  if (!file.ok) {
    const { fileTooLarge, fileWrongType, fileBroken } = answerTexts('de');
    const messages = { 'file-too-large': fileTooLarge, 'file-wrong-type': fileWrongType, 'file-broken': fileBroken };
    return showRecord(c, barrier, { ...form, errors: [{ field: 'file', message: messages[file.failure] }] });
  }
  const order = {
    referralId: referral.id,
    barrierId: barrier.id,
    given: given.value,
    file: file.value,
    seenAnsweredAt: null,
    answeredAt: answeredAt.value,
  };
  const recorded = await transact(services, staffActor(c), (work) => recordAnswer(work, services, order));
  return c.redirect(`${answersOf(barrier)}?erledigt=${recorded.ok ? 'eingetragen' : 'geaendert'}`, 303);
}

const isUuid = (given: string) => z.uuid().safeParse(given).success;

/** The question of the address, if it is about the barrier of the address. */
async function referralOf(c: RequestContext, barrierId: string): Promise<ReferralWithBody | undefined> {
  const id = c.req.param('referral') ?? '';
  const referral = isUuid(id) ? await findReferral(c.var.services.db, id) : undefined;
  return referral?.barrierId === barrierId ? referral : undefined;
}

async function sendFile(c: RequestContext, referral: ReferralWithBody | undefined): Promise<Response> {
  const { db, files } = c.var.services;
  const file = referral?.answerFileId && (await readAnswerFile(db, files, referral.answerFileId));
  if (!file) return renderFault(c, 'notFound');
  const isPdf = file.mediaType === 'application/pdf';
  return c.body(new Uint8Array(file.bytes), 200, {
    'content-type': file.mediaType,
    // A PDF may hold scripts: it is handed over, never shown under our own address.
    'content-disposition': isPdf ? 'attachment; filename="antwort-der-stelle.pdf"' : 'inline',
    'cache-control': 'private, no-store',
  });
}

async function release(c: RequestContext, barrier: BarrierRow): Promise<Response> {
  const referral = await referralOf(c, barrier.id);
  if (!referral) return renderFault(c, 'notFound');
  const { values } = await readForm(c);
  const form: FormState = { locale: 'de', values };
  const name = `description-${referral.id}`;
  const { descriptionMissing: missing, descriptionLong: tooLong } = t.errors;
  const isRelease = valueOf(form, 'release') === 'yes';
  const checked = checkForm(z.object({ [name]: text({ max: 1000, tooLong, missing }) }), values);
  if (isRelease && !checked.ok) return showAnswers(c, barrier, { ...form, errors: checked.failure });
  const description = isRelease && checked.ok ? (checked.value[name] ?? null) : null;
  const subject = { referralId: referral.id, barrierId: barrier.id, number: barrier.number };
  const done = await transact(c.var.services, staffActor(c), (work) => releaseAnswerFile(work, subject, description));
  if (!done.ok) return renderFault(c, 'notFound');
  return c.redirect(`${answersOf(barrier)}?erledigt=${isRelease ? 'freigegeben' : 'zurueckgenommen'}`, 303);
}

async function review(c: RequestContext, barrier: BarrierRow): Promise<Response> {
  const referral = await referralOf(c, barrier.id);
  if (!referral) return renderFault(c, 'notFound');
  const seen = valueOf({ locale: 'de', values: (await readForm(c)).values }, 'seen');
  const subject = { referralId: referral.id, barrierId: barrier.id, number: barrier.number };
  const done = await transact(c.var.services, staffActor(c), (work) => markAnswerReviewed(work, subject, seen));
  if (!done.ok && done.failure === 'not-found') return renderFault(c, 'notFound');
  return c.redirect(`${answersOf(barrier)}?erledigt=${done.ok ? 'geprueft' : 'geaendert'}`, 303);
}

export const reviewRoutes: readonly Route[] = [
  get(
    `${barrierPath}/antwort-eintragen`,
    { permission },
    withBarrier((c, barrier) => showRecord(c, barrier, { locale: 'de', values: todayAsTyped(c) })),
  ),
  post(
    `${barrierPath}/antwort-eintragen`,
    { permission, audit: 'barriers.body-answered', maxBody: megabytes(11) },
    withBarrier(record),
  ),
  get(
    `${barrierPath}/antwort`,
    { permission },
    withBarrier((c, barrier) => showAnswers(c, barrier)),
  ),
  post(
    `${barrierPath}/antwort/:referral/geprueft`,
    { permission, audit: 'barriers.answer-reviewed' },
    withBarrier(review),
  ),
  get(
    `${barrierPath}/antwort/:referral/datei`,
    { permission },
    withBarrier(async (c, barrier) => sendFile(c, await referralOf(c, barrier.id))),
  ),
  post(
    `${barrierPath}/antwort/:referral/datei`,
    { permission, audit: 'barriers.answer-file-released' },
    withBarrier(release),
  ),
];
