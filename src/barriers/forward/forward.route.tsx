import { z } from 'zod';
import { findBody, findBodyOfMunicipality, listActiveBodies, type CompetentBody } from '../../directory/index.ts';
import { helpful } from '../../platform/chain.ts';
import { checkForm } from '../../platform/forms/check-form.ts';
import { readForm } from '../../platform/forms/read-form.ts';
import { doneFlash } from '../../platform/http/done-flash.ts';
import { renderFault } from '../../platform/http/errors.tsx';
import { renderPage } from '../../platform/http/render-page.tsx';
import { get, post, type RequestContext, type Route } from '../../platform/http/route.ts';
import { staffActor } from '../../platform/http/staff-actor.ts';
import { transact } from '../../platform/use-case.ts';
import { valueOf, type FormState, type FormValues } from '../../ui/form/form-state.ts';
import { statesAfter } from '../barrier.ts';
import { handleBarriers as permission } from '../barriers.access.ts';
import type { BarrierRow } from '../barriers.store.ts';
import { keepJustMade, readJustMade } from '../intake/just-made.route.ts';
import { findOpenReferral, findReferral, referralsOf } from '../referrals.store.ts';
import { answerLinkEnd } from './answer-address.ts';
import { makeLetterLink, resendQuestion, withdrawQuestion } from './follow-up-question.ts';
import { forwardBarrier } from './forward-barrier.ts';
import { forwardForm, resendForm } from './forward.form.ts';
import { forwardTexts as t } from './forward.messages.ts';
import { findDispatch } from '../open311/send/dispatches.store.ts';
import { sendTexts } from '../open311/send/send.messages.ts';
import { askNowJob, hasSystemFor } from '../open311/send/start-hand-over.ts';
import { ForwardPage, LetterGone, PreviewPage } from './forward.page.tsx';
import { BodyLetterPage } from './letter.page.tsx';
import { questionMail } from './question.mail.ts';
import { answerDueDay, questionTemplate } from './question.ts';
import { withBarrier } from './staff-request.route.ts';

const path = '/verwaltung/barrieren/:number{[0-9]+}/weiterleiten';
const pathOf = ({ number }: BarrierRow) => `/verwaltung/barrieren/${number}/weiterleiten`;

const flashes = {
  gesendet: { tone: 'success', text: t.flashes.sent },
  vermerkt: { tone: 'success', text: t.flashes.noted },
  erneut: { tone: 'success', text: t.flashes.resent },
  zurueckgezogen: { tone: 'success', text: t.flashes.withdrawn },
  nachgesehen: { tone: 'info', text: sendTexts.asked },
  geaendert: { tone: 'info', text: t.flashes.changed },
} as const;

const flashOf = (c: RequestContext) => doneFlash(c, flashes);

function surroundings(c: RequestContext, { number }: BarrierRow, title: string) {
  const breadcrumbs = [{ href: `/verwaltung/barrieren/${number}`, text: t.barrier(number) }];
  return { title: `${title}: ${t.barrier(number)}`, breadcrumbs, current: '/verwaltung/barrieren', flash: flashOf(c) };
}

/** The form as it is first shown: text from the barrier, address from the directory. */
function prefilled(c: RequestContext, barrier: BarrierRow, body: CompetentBody | null): FormValues {
  return {
    email: body?.email ?? '',
    rememberEmail: body && !body.email ? 'yes' : '',
    question: questionTemplate(c.var.services.district, barrier),
  };
}

/** The body that the last one has named, else the administration of the place, unless that has just said no. */
async function suggestBody(
  c: RequestContext,
  barrier: BarrierRow,
  bodies: readonly CompetentBody[],
): Promise<CompetentBody | null> {
  const { db } = c.var.services;
  const [last] = await referralsOf(db, barrier.id);
  const refused = last?.answer === 'notOurs' ? last : undefined;
  const named = refused && bodies.find(({ name }) => name === refused.otherBody);
  const byPlace = barrier.municipalityKey ? await findBodyOfMunicipality(db, barrier.municipalityKey) : undefined;
  const isFit = byPlace?.active && byPlace.code !== refused?.bodyCode;
  return named ?? (isFit ? byPlace : null);
}

async function showForward(c: RequestContext, barrier: BarrierRow, given?: FormState & { bodyCode: string }) {
  const { db } = c.var.services;
  const open = (await findOpenReferral(db, barrier.id)) ?? null;
  const bodies = await listActiveBodies(db);
  const suggested = await suggestBody(c, barrier, bodies);
  const wanted = given?.bodyCode ?? c.req.query('stelle') ?? (open ? '' : (barrier.bodyCode ?? suggested?.code));
  const body = bodies.find(({ code }) => code === wanted) ?? null;
  const solutions = helpful(await c.var.chain({ locale: 'de', audience: 'body' }, [barrier.id]));
  const values = { resendEmail: open?.sentTo ?? '', ...prefilled(c, barrier, body), ...given?.values };
  const system = body !== null && (await hasSystemFor(db, barrier, body.code));
  const dispatch = open ? ((await findDispatch(db, open.id)) ?? null) : null;
  const page = (
    <ForwardPage
      form={{ locale: 'de', values, errors: given?.errors }}
      number={barrier.number}
      title={barrier.publicTitle}
      hasPublicText={barrier.publicText !== null}
      mayForward={statesAfter(barrier.state).includes('forwarded')}
      {...{ bodies, body, suggested, open, solutions, system, dispatch }}
    />
  );
  return renderPage(c, { ...surroundings(c, barrier, t.title), errors: given?.errors }, page);
}

/** The choice of a body is a form that only reads: chosen wrongly or not at all, it comes back and says so. */
async function chooseBody(c: RequestContext, barrier: BarrierRow): Promise<Response> {
  const chosen = c.req.query('stelle');
  const bodies = chosen === undefined ? [] : await listActiveBodies(c.var.services.db);
  if (chosen === undefined || bodies.some(({ code }) => code === chosen)) return showForward(c, barrier);
  const errors = [{ field: 'stelle', message: t.errors.bodyMissing }];
  return showForward(c, barrier, { locale: 'de', errors, bodyCode: '' });
}

async function showPreview(
  c: RequestContext,
  barrier: BarrierRow,
  values: FormValues,
  checked: z.output<typeof forwardForm>,
) {
  const { db, clock, district } = c.var.services;
  const body = await findBody(db, checked.bodyCode);
  if (!body) return renderFault(c, 'notFound');
  const now = clock.now();
  const dueDay = answerDueDay(now, district.promises.reminders);
  const { question, email, viaSystem } = checked;
  const about = {
    number: barrier.number,
    question,
    sentAt: now,
    dueDay,
    office: district.office,
    validUntil: answerLinkEnd(now),
  };
  const mail = questionMail({ occasion: 'question', ...about, address: t.preview.linkStandsHere });
  const open = (await findOpenReferral(db, barrier.id)) ?? null;
  return renderPage(
    c,
    surroundings(c, barrier, t.preview.title),
    <PreviewPage
      form={{ locale: 'de', values }}
      viaSystem={viaSystem}
      mail={email ? { to: email, ...mail } : null}
      {...{ number: barrier.number, body, dueDay, open }}
    />,
  );
}

async function forward(c: RequestContext, barrier: BarrierRow): Promise<Response> {
  const { values } = await readForm(c);
  const form: FormState = { locale: 'de', values };
  const bodyCode = valueOf(form, 'bodyCode');
  const checked = checkForm(forwardForm, values);
  if (!checked.ok) return showForward(c, barrier, { ...form, errors: checked.failure, bodyCode });
  const step = valueOf(form, 'step');
  if (step === 'change') return showForward(c, barrier, { ...form, bodyCode });
  if (step !== 'send') return showPreview(c, barrier, values, checked.value);
  const { email, ...rest } = checked.value;
  const order = { barrierId: barrier.id, email: email || null, seenReferralId: valueOf(form, 'open') || null, ...rest };
  const outcome = await transact(c.var.services, staffActor(c), (work) => forwardBarrier(work, c.var.services, order));
  if (outcome.ok) return c.redirect(`${pathOf(barrier)}?erledigt=${email ? 'gesendet' : 'vermerkt'}`, 303);
  if (outcome.failure === 'no-system') {
    return showForward(c, barrier, {
      ...form,
      errors: [{ field: 'viaSystem', message: sendTexts.noSystem }],
      bodyCode,
    });
  }
  if (outcome.failure !== 'no-such-body') return c.redirect(`${pathOf(barrier)}?erledigt=geaendert`, 303);
  return showForward(c, barrier, {
    ...form,
    errors: [{ field: 'stelle', message: t.errors.bodyMissing }],
    bodyCode: '',
  });
}

async function resend(c: RequestContext, barrier: BarrierRow): Promise<Response> {
  const { values } = await readForm(c);
  const checked = checkForm(resendForm, { email: values.resendEmail });
  if (!checked.ok) {
    const errors = checked.failure.map(({ message }) => ({ field: 'resendEmail', message }));
    return showForward(c, barrier, { locale: 'de', values: { resendEmail: values.resendEmail }, errors, bodyCode: '' });
  }
  const { services } = c.var;
  const sent = await transact(services, staffActor(c), (work) =>
    resendQuestion(work, services, barrier.id, checked.value.email),
  );
  return c.redirect(`${pathOf(barrier)}?erledigt=${sent.ok ? 'erneut' : 'geaendert'}`, 303);
}

const letterMade = z.object({ referral: z.string(), address: z.string() });

async function showLetter(c: RequestContext, barrier: BarrierRow): Promise<Response> {
  const { db, clock, district } = c.var.services;
  const made = await readJustMade(c, letterMade);
  const referral = made && (await findReferral(db, made.referral));
  const props = surroundings(c, barrier, t.letterPage.title);
  if (!made || referral?.barrierId !== barrier.id)
    return renderPage(c, props, <LetterGone number={barrier.number} />, 410);
  const body = await findBody(db, referral.bodyCode);
  const letter = { number: barrier.number, office: district.office, referral, address: made.address, now: clock.now() };
  return renderPage(c, props, <BodyLetterPage {...letter} bodyAddress={body?.address ?? null} />);
}

export const forwardRoutes: readonly Route[] = [
  get(path, { permission }, withBarrier(chooseBody)),
  post(path, { permission, audit: 'barriers.forwarded' }, withBarrier(forward)),
  post(`${path}/erneut`, { permission, audit: 'barriers.question-resent' }, withBarrier(resend)),
  post(
    `${path}/zurueckziehen`,
    { permission, audit: 'barriers.question-withdrawn' },
    withBarrier(async (c, barrier) => {
      const { services } = c.var;
      const done = await transact(services, staffActor(c), (work) => withdrawQuestion(work, services, barrier.id));
      return c.redirect(`${pathOf(barrier)}?erledigt=${done.ok ? 'zurueckgezogen' : 'geaendert'}`, 303);
    }),
  ),
  post(
    `${path}/nachsehen`,
    { permission, audit: { none: 'asks another system how a question stands there' } },
    withBarrier(async (c, barrier) => {
      const { services } = c.var;
      const open = await findOpenReferral(services.db, barrier.id);
      if (open) {
        const key = `open311 now ${open.id}`;
        await transact(services, staffActor(c), (work) => work.enqueue(askNowJob, { referralId: open.id }, { key }));
      }
      return c.redirect(`${pathOf(barrier)}?erledigt=${open ? 'nachgesehen' : 'geaendert'}`, 303);
    }),
  ),
  post(
    `${path}/brief`,
    { permission, audit: 'barriers.answer-link-made' },
    withBarrier(async (c, barrier) => {
      const { services } = c.var;
      const made = await transact(services, staffActor(c), (work) => makeLetterLink(work, services, barrier.id));
      if (!made.ok) return c.redirect(`${pathOf(barrier)}?erledigt=geaendert`, 303);
      await keepJustMade(c, { referral: made.value.referralId, address: made.value.address });
      return c.redirect(`${pathOf(barrier)}/brief`, 303);
    }),
  ),
  get(`${path}/brief`, { permission }, withBarrier(showLetter)),
];
