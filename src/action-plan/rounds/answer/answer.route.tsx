import { listActiveBodies } from '../../../directory/index.ts';
import { dayOf } from '../../../platform/calendar.ts';
import { readForm, type PostedForm } from '../../../platform/forms/read-form.ts';
import type { RateLimit } from '../../../platform/http/rate-limit.ts';
import { renderPage } from '../../../platform/http/render-page.tsx';
import { get, megabytes, post, type RequestContext, type Route } from '../../../platform/http/route.ts';
import { locales, localized, type Locale } from '../../../platform/i18n/locale.ts';
import { everyone as permission } from '../../../platform/permission.ts';
import { LostLinkPage } from '../../../platform/secrets/lost-link.page.tsx';
import type { FieldError } from '../../../ui/form/field-error.ts';
import { valueOf, type FormState, type FormValues } from '../../../ui/form/form-state.ts';
import { checkRoundAnswer } from './answer.form.ts';
import { answerTexts } from './answer.messages.ts';
import { AnswerPage, GivenAnswerPage } from './answer.page.tsx';
import { answerValues, withoutOldWords } from './answer-values.ts';
import { findAsked, type AskedMeasure, type LinkFault } from './find-asked.ts';
import { notSavedTexts } from './not-saved.messages.ts';
import { NotSavedPage, TypedWords, type Typed } from './not-saved.page.tsx';
import { renewProgressLink } from './renew-progress-link.ts';
import { isSameAnswer } from './same-answer.ts';
import { takeRoundAnswer, type TakeFault } from './take-round-answer.ts';

const path = '/antwort/massnahme/:token';
const tokenOf = (c: RequestContext): string => c.req.param('token') ?? '';
const here = (c: RequestContext): string => localized(c.var.locale, `/antwort/massnahme/${tokenOf(c)}`);

/** A round asks for many answers at once, and many officers share the one address of their house. */
const answering: RateLimit = { name: 'action-plan.answers', points: 60, seconds: 3600 };
const renewing: RateLimit = { name: 'action-plan.link-renewals', points: 10, seconds: 3600 };

function showLost(c: RequestContext, kind: LinkFault, typed?: Typed): Response {
  const { locale, services } = c.var;
  const t = answerTexts(locale);
  const flash = c.req.query('erledigt') === 'link' ? ({ tone: 'info', text: t.newLinkSent } as const) : undefined;
  const mayRenew = kind === 'expired' || kind === 'replaced';
  const page = (
    <>
      <LostLinkPage
        locale={locale}
        title={t[`${kind}Title`]}
        body={t[`${kind}Body`]}
        renewal={mayRenew ? `${here(c)}/neuer-link` : null}
        telephone={services.district.office.telephones[0] ?? ''}
      />
      {typed && <TypedWords {...typed} />}
    </>
  );
  return renderPage(c, { title: t[`${kind}Title`], noIndex: true, flash }, page, kind === 'unknown' ? 404 : 410);
}

async function showQuestion(c: RequestContext, form: FormState, asked: AskedMeasure): Promise<Response> {
  const bodies = (await listActiveBodies(c.var.services.db)).filter(({ code }) => code !== asked.question.bodyCode);
  const title = answerTexts(form.locale).title(asked.question.measureNumber);
  const page = <AnswerPage {...{ form, asked, bodies }} token={tokenOf(c)} />;
  return renderPage(c, { title, errors: form.errors, noIndex: true, languageForm: 'antworten' }, page);
}

function showGiven(c: RequestContext, asked: AskedMeasure): Response {
  const { locale } = c.var;
  const t = answerTexts(locale);
  const justSent = c.req.query('erledigt') === 'gesendet';
  const page = <GivenAnswerPage {...{ locale, asked, justSent }} token={tokenOf(c)} />;
  return renderPage(c, { title: justSent ? t.thanks : t.given, noIndex: true }, page);
}

/** Nothing typed is lost without a word: whoever comes too late reads that it was not saved, and can copy it. */
function showNotSaved(c: RequestContext, asked: AskedMeasure, typed: Typed): Response {
  const telephone = c.var.services.district.office.telephones[0] ?? '';
  const page = <NotSavedPage {...typed} {...{ asked, telephone }} token={tokenOf(c)} />;
  return renderPage(c, { title: notSavedTexts(typed.form.locale).title, noIndex: true }, page, 422);
}

/** The button of the language switch sends the form along, so that nothing typed is lost. */
function wantedLanguage(values: FormValues): Locale | undefined {
  return locales.find((locale) => values.go === `language:${locale}`);
}

/** The error beside the file field, if that is what was wrong. */
export function fileError(fault: TakeFault, locale: Locale): readonly FieldError[] | null {
  const t = answerTexts(locale);
  const messages: Partial<Record<TakeFault, string>> = {
    'file-too-large': t.fileTooLarge,
    'file-wrong-type': t.fileWrongType,
    'file-broken': t.fileBroken,
  };
  const message = messages[fault];
  return message === undefined ? null : [{ field: 'file', message }];
}

async function answer(c: RequestContext, asked: AskedMeasure, { values, files }: PostedForm): Promise<Response> {
  const { services } = c.var;
  const [file] = files.file ?? [];
  const language = wantedLanguage(values);
  if (language) c.set('locale', language);
  const form: FormState = { locale: c.var.locale, values };
  if (language) return showQuestion(c, form, asked);
  const typed: Typed = { form, fileName: file?.name };
  const known = { indicators: asked.indicators, bodies: await listActiveBodies(services.db) };
  const checked = checkRoundAnswer(values, { ...known, locale: form.locale, today: dayOf(services.clock.now()) });
  if (!checked.ok) {
    return asked.mayAnswer
      ? showQuestion(c, { ...form, errors: checked.failure }, asked)
      : showNotSaved(c, asked, typed);
  }
  const given = withoutOldWords(checked.value, asked);
  const order = {
    questionId: asked.question.id,
    given,
    file,
    seenVersion: Number(valueOf(form, 'seen')),
  };
  const actor = { kind: 'body', id: asked.question.bodyCode } as const;
  const recorded = await takeRoundAnswer(services, actor, order);
  if (recorded.ok) return c.redirect(`${here(c)}?erledigt=gesendet`, 303);
  const errors = fileError(recorded.failure, form.locale);
  if (errors && asked.mayAnswer) return showQuestion(c, { ...form, errors }, asked);
  const present = await findAsked(services, tokenOf(c));
  if (!present.ok) return showLost(c, present.failure, typed);
  return isSameAnswer(present.value.question, given, file)
    ? c.redirect(here(c), 303)
    : showNotSaved(c, present.value, typed);
}

export const answerRoutes: readonly Route[] = [
  get(path, { permission }, async (c) => {
    const found = await findAsked(c.var.services, tokenOf(c));
    if (!found.ok) return showLost(c, found.failure);
    const asked = found.value;
    const { answeredAt, review } = asked.question;
    const isShown =
      answeredAt !== null && review !== 'askedBack' && !(asked.mayAnswer && c.req.query('aendern') === 'ja');
    return isShown
      ? showGiven(c, asked)
      : showQuestion(c, { locale: c.var.locale, values: answerValues(asked) }, asked);
  }),

  post(
    path,
    { permission, audit: 'action-plan.round-answered', maxBody: megabytes(11), limit: answering },
    async (c) => {
      const found = await findAsked(c.var.services, tokenOf(c));
      const posted = await readForm(c);
      if (found.ok) return answer(c, found.value, posted);
      const typed = { form: { locale: c.var.locale, values: posted.values }, fileName: posted.files.file?.[0]?.name };
      return showLost(c, found.failure, found.failure === 'unknown' ? undefined : typed);
    },
  ),

  post(`${path}/neuer-link`, { permission, audit: 'action-plan.round-link-renewed', limit: renewing }, async (c) => {
    const { services } = c.var;
    await renewProgressLink(services, tokenOf(c));
    return c.redirect(`${here(c)}?erledigt=link`, 303);
  }),
];
