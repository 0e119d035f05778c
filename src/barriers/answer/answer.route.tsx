import { listActiveBodies } from '../../directory/index.ts';
import { helpful } from '../../platform/chain.ts';
import { dayOf } from '../../platform/calendar.ts';
import { readImage } from '../../platform/files/stored-image.store.ts';
import { readForm } from '../../platform/forms/read-form.ts';
import { renderFault } from '../../platform/http/errors.tsx';
import type { RateLimit } from '../../platform/http/rate-limit.ts';
import { renderPage } from '../../platform/http/render-page.tsx';
import { get, megabytes, post, type RequestContext, type Route } from '../../platform/http/route.ts';
import { locales, localized, type Locale } from '../../platform/i18n/locale.ts';
import { everyone as permission } from '../../platform/permission.ts';
import { transact } from '../../platform/use-case.ts';
import { valueOf, type FormState, type FormValues } from '../../ui/form/form-state.ts';
import { factLines, placeLine } from '../forward/question.ts';
import type { ReferralWithBody } from '../referrals.store.ts';
import { checkAnswer } from './answer.form.ts';
import { answerTexts } from './answer.messages.ts';
import { AnswerPage, GivenAnswerPage, LinkGonePage } from './answer.page.tsx';
import { readAttachment, type AnswerFileFault } from './answer-file.store.ts';
import { findQuestion, type AskedQuestion, type LinkFault } from './find-question.ts';
import { approvedPhotos } from './question-links.store.ts';
import { recordAnswer } from './record-answer.ts';
import { renewLink } from './renew-link.ts';

const path = '/antwort/:token';
const tokenOf = (c: RequestContext): string => c.req.param('token') ?? '';

/** Many officers share the one address of their town hall. */
const answering: RateLimit = { name: 'barriers.answers', points: 40, seconds: 3600 };
const renewing: RateLimit = { name: 'barriers.link-renewals', points: 10, seconds: 3600 };

const statusOf = { unknown: 404, expired: 410, replaced: 410, ended: 410, over: 410 } as const;

function showGone(c: RequestContext, kind: LinkFault): Response {
  const { locale, services } = c.var;
  const t = answerTexts(locale);
  const flash = c.req.query('erledigt') === 'link' ? ({ tone: 'info', text: t.newLinkSent } as const) : undefined;
  const [telephone = ''] = services.district.office.telephones;
  const page = <LinkGonePage locale={locale} kind={kind} token={tokenOf(c)} telephone={telephone} />;
  return renderPage(c, { title: t[`${kind}Title`], noIndex: true, flash }, page, statusOf[kind]);
}

/** Only what is public anyway, and only what the question does not say: staff may have left something out on purpose. */
function unsaidFacts(c: RequestContext, locale: Locale, { barrier, referral }: AskedQuestion) {
  if (barrier.publishedAt === null) return { place: null, facts: [] };
  const place = placeLine(c.var.services.district, barrier);
  const areSaid = factLines('de', barrier.facts).some((fact) => referral.question.includes(fact));
  return {
    place: place !== null && referral.question.includes(place) ? null : place,
    facts: areSaid ? [] : factLines(locale, barrier.facts),
  };
}

async function showQuestion(c: RequestContext, form: FormState, asked: AskedQuestion): Promise<Response> {
  const bodies = (await listActiveBodies(c.var.services.db)).filter(({ code }) => code !== asked.referral.bodyCode);
  const extras = unsaidFacts(c, form.locale, asked);
  const solutions = helpful(await c.var.chain({ locale: form.locale, audience: 'body' }, [asked.barrier.id]));
  const photos = await approvedPhotos(c.var.services.db, asked.barrier.id);
  const page = <AnswerPage {...{ form, asked, photos, bodies, solutions }} token={tokenOf(c)} {...extras} />;
  const title = answerTexts(form.locale).title(asked.number);
  return renderPage(c, { title, errors: form.errors, noIndex: true, languageForm: 'antworten' }, page);
}

function showGiven(c: RequestContext, asked: AskedQuestion): Response {
  const { locale } = c.var;
  const t = answerTexts(locale);
  const justSent = c.req.query('erledigt') === 'gesendet';
  const isPublic = asked.barrier.publishedAt !== null;
  const page = <GivenAnswerPage {...{ locale, asked, justSent, isPublic }} token={tokenOf(c)} />;
  return renderPage(c, { title: justSent ? t.thanks : t.given, noIndex: true }, page);
}

/** The form as it was filled in, to change what was said. */
function asGiven({ answer, answerText, answerBy, answerByPrecision, otherBody }: ReferralWithBody): FormValues {
  const [year, month, day] = (answerBy ?? '').split('-').map((part) => String(Number(part)));
  return {
    answer: answer ?? '',
    willActText: answer === 'willAct' ? (answerText ?? '') : '',
    doneText: answer === 'done' ? (answerText ?? '') : '',
    reason: answer === 'notPossible' ? (answerText ?? '') : '',
    notOursText: answer === 'notOurs' ? (answerText ?? '') : '',
    otherBodyName: otherBody ?? '',
    ...(answerBy && { 'by-year': year }),
    ...(answerBy && answerByPrecision !== 'year' && { 'by-month': month }),
    ...(answerBy && answerByPrecision === 'day' && { 'by-day': day }),
  };
}

/** The button of the language switch sends the form along, so that nothing typed is lost. */
function wantedLanguage(values: FormValues): Locale | undefined {
  return locales.find((locale) => values.go === `language:${locale}`);
}

const fileFaults: Record<AnswerFileFault, 'fileTooLarge' | 'fileWrongType' | 'fileBroken'> = {
  'file-too-large': 'fileTooLarge',
  'file-wrong-type': 'fileWrongType',
  'file-broken': 'fileBroken',
};

async function answerQuestion(c: RequestContext, asked: AskedQuestion): Promise<Response> {
  const { services } = c.var;
  const { values, files } = await readForm(c);
  const language = wantedLanguage(values);
  if (language) c.set('locale', language);
  const form: FormState = { locale: c.var.locale, values };
  if (language) return showQuestion(c, form, asked);

  const here = localized(c.var.locale, `/antwort/${tokenOf(c)}`);
  if (!asked.mayAnswer) return c.redirect(here, 303);
  const bodies = await listActiveBodies(services.db);
  const checked = checkAnswer(values, { today: dayOf(services.clock.now()), locale: form.locale, bodies });
  if (!checked.ok) return showQuestion(c, { ...form, errors: checked.failure }, asked);
  const file = await readAttachment(files.file?.[0]);
  if (!file.ok) {
    const message = answerTexts(form.locale)[fileFaults[file.failure]];
    return showQuestion(c, { ...form, errors: [{ field: 'file', message }] }, asked);
  }
  const seen = new Date(valueOf(form, 'seen'));
  const order = {
    referralId: asked.referral.id,
    barrierId: asked.barrier.id,
    given: checked.value,
    file: file.value,
    seenAnsweredAt: Number.isNaN(seen.getTime()) ? null : seen,
  };
  const actor = { kind: 'body', id: asked.referral.bodyCode } as const;
  const recorded = await transact(services, actor, (work) => recordAnswer(work, services, order));
  // Pressed twice, or settled meanwhile: the page behind the link shows how it stands.
  return c.redirect(recorded.ok ? `${here}?erledigt=gesendet` : here, 303);
}

export const answerRoutes: readonly Route[] = [
  get(path, { permission }, async (c) => {
    const found = await findQuestion(c.var.services, tokenOf(c));
    if (!found.ok) return showGone(c, found.failure);
    const asked = found.value;
    const isChanging = asked.mayAnswer && c.req.query('aendern') === 'ja';
    if (asked.referral.answeredAt !== null && !isChanging) return showGiven(c, asked);
    return showQuestion(c, { locale: c.var.locale, values: isChanging ? asGiven(asked.referral) : {} }, asked);
  }),

  post(path, { permission, audit: 'barriers.body-answered', maxBody: megabytes(11), limit: answering }, async (c) => {
    const found = await findQuestion(c.var.services, tokenOf(c));
    return found.ok ? answerQuestion(c, found.value) : showGone(c, found.failure);
  }),

  post(`${path}/neuer-link`, { permission, audit: 'barriers.answer-link-renewed', limit: renewing }, async (c) => {
    const { services, locale } = c.var;
    await renewLink(services, tokenOf(c));
    return c.redirect(`${localized(locale, `/antwort/${tokenOf(c)}`)}?erledigt=link`, 303);
  }),

  get(`${path}/foto/:photo`, { permission }, async (c) => {
    const { services } = c.var;
    const found = await findQuestion(services, tokenOf(c));
    const photos = found.ok ? await approvedPhotos(services.db, found.value.barrier.id) : [];
    const photo = photos.find(({ id }) => id === c.req.param('photo'));
    const bytes = photo && (await readImage(services.files, photo.fileId, 800));
    if (!bytes) return renderFault(c, 'notFound');
    return c.body(new Uint8Array(bytes), 200, { 'content-type': 'image/webp', 'cache-control': 'private, no-store' });
  }),
];
