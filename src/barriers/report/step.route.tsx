import { readForm } from '../../platform/forms/read-form.ts';
import { renderTooMany } from '../../platform/http/errors.tsx';
import { renderPage } from '../../platform/http/render-page.tsx';
import { get, megabytes, post, type RequestContext, type Route } from '../../platform/http/route.ts';
import { everyone } from '../../platform/permission.ts';
import type { FieldError } from '../../ui/form/field-error.ts';
import { valueOf, type FormValues } from '../../ui/form/form-state.ts';
import { steps } from './all-steps.ts';
import { placeKindOf, typedOn } from './draft/draft.ts';
import { draftOfRequest } from './draft/draft-cookie.route.ts';
import { isOpen, type OpenDraft } from './draft/open-draft.ts';
import { contextOf, isFromCheck, keepTyped, leaveFor, pressed, redirectTo } from './navigation.route.ts';
import { stepFormId } from './step-form.tsx';
import { progressOf, questionNames, reportPath, stepAfter, stepBefore, stepPath, type QuestionName } from './steps.ts';
import { pressedMunicipality } from './steps/county-map.ts';
import { isSearchOpen } from './steps/place.form.ts';
import { placeTexts } from './steps/place.messages.ts';
import { placesFor, valueOfPlace } from './steps/places.ts';
import { takePhotoActions } from './steps/photos.route.ts';

/** Shows a question with what was typed before. Coming from the page of all answers, it also says what is wrong. */
async function show(c: RequestContext, question: QuestionName): Promise<Response> {
  const draft = await draftOfRequest(c);
  if (!draft) return redirectTo(c, reportPath, '?hinweis=keine-meldung');
  if (!isOpen(draft)) return redirectTo(c, `${reportPath}/danke`);
  const typed = typedOn(draft.content, question);
  const checked = isFromCheck(c) ? steps[question].check(typed, contextOf(c, draft)) : null;
  return render(c, question, draft, typed, checked && !checked.ok ? checked.failure : [], 200);
}

function render(
  c: RequestContext,
  question: QuestionName,
  draft: OpenDraft,
  typed: FormValues,
  errors: readonly FieldError[] = [],
  status?: 200,
): Response {
  const { locale } = c.var;
  const context = contextOf(c, draft);
  const place = {
    step: question,
    ...progressOf(question, context.placeKind),
    fromCheck: isFromCheck(c),
    hasBefore: stepBefore(question, context.placeKind) !== null,
    wasRestarted: c.req.query('hinweis') === 'neu',
  };
  const { title, page: Page } = steps[question];
  return renderPage(
    c,
    { title: title(context), errors, languageForm: stepFormId, current: reportPath, noIndex: true },
    <Page form={{ locale, values: typed, errors }} place={place} context={context} />,
    status,
  );
}

/** Keeps what was typed first, then goes where the pressed button leads. */
async function take(c: RequestContext, question: QuestionName): Promise<Response> {
  const form = await readForm(c);
  const kept = await keepTyped(c, question, form.values);
  if (kept.outcome === 'sent') return redirectTo(c, `${reportPath}/danke`);
  if (!kept.draft) return renderTooMany(c);
  let { draft } = kept;
  if (question === 'photos') {
    const taken = await takePhotoActions(c, draft, form);
    if ('errors' in taken) return render(c, question, taken.draft, form.values, taken.errors);
    if (taken.stays) return redirectTo(c, stepPath(question), fromCheckQuery(c));
    draft = taken.draft;
  }
  if (kept.outcome === 'restarted') return redirectTo(c, stepPath(question), '?hinweis=neu');
  if (question === 'place') {
    const asked = await takePlaceActions(c, draft, form.values);
    if (asked) return asked;
  }
  return goOn(c, question, draft, pressed(form.values));
}

async function goOn(c: RequestContext, question: QuestionName, draft: OpenDraft, go: string): Promise<Response> {
  const placeKind = placeKindOf(draft.content);
  const left = await leaveFor(c, draft, go, question, isFromCheck(c) ? 'check' : stepBefore(question, placeKind));
  if (left) return left;
  const typed = typedOn(draft.content, question);
  const checked = steps[question].check(typed, contextOf(c, draft));
  if (!checked.ok) return render(c, question, draft, typed, checked.failure);
  const finishes = go === 'check' || isFromCheck(c);
  return redirectTo(c, stepPath(finishes ? 'check' : stepAfter(question, placeKind)));
}

const fromCheckQuery = (c: RequestContext): string => (isFromCheck(c) ? '?von=pruefen' : '');

/** The picture of the county and the search answer on the same page. */
async function takePlaceActions(c: RequestContext, draft: OpenDraft, typed: FormValues): Promise<Response | null> {
  const go = pressed(typed);
  const municipality = pressedMunicipality(c.var.services.district, typed);
  if (municipality !== undefined) {
    if (municipality === null) {
      const errors = [{ field: 'municipality', message: placeTexts(c.var.locale).outside }];
      return render(c, 'place', draft, { ...typed, way: 'map' }, errors);
    }
    await keepTyped(c, 'place', { ...withoutPoint(typed), way: 'map', municipality, lat: '', lon: '' });
    return redirectTo(c, stepPath('place'), `${fromCheckQuery(c)}#municipality`);
  }
  const looksUp = go === 'search' || (['next', 'check'].includes(go) && isSearchOpen(typed));
  if (!looksUp) return null;
  const query = valueOf({ locale: 'de', values: typed }, 'query').trim();
  const [only, ...others] = placesFor(c.var.services.district, query);
  const match = only && others.length === 0 ? valueOfPlace(only) : '';
  await keepTyped(c, 'place', { ...typed, way: 'search', searched: query, match });
  return redirectTo(c, stepPath('place'), `${fromCheckQuery(c)}#match`);
}

function withoutPoint(typed: FormValues): FormValues {
  return Object.fromEntries(Object.entries(typed).filter(([name]) => !/^map-(small|large)\.[xy]$/u.test(name)));
}

/** One page and one answer for each question. Photos may be larger than the form accepts, so that it can say so kindly. */
export const stepRoutes: readonly Route[] = questionNames.flatMap((question) => [
  get(stepPath(question), { permission: everyone }, (c) => show(c, question)),
  post(
    stepPath(question),
    {
      permission: everyone,
      audit: { none: 'an unsent draft' },
      ...(question === 'photos' ? { maxBody: megabytes(20) } : {}),
    },
    (c) => take(c, question),
  ),
]);
