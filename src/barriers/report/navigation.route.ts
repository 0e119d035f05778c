import { citizen } from '../../platform/actor.ts';
import { dayOf } from '../../platform/calendar.ts';
import { clientAddress } from '../../platform/http/client-address.ts';
import { localized, locales } from '../../platform/i18n/locale.ts';
import type { RequestContext } from '../../platform/http/route.ts';
import { transact } from '../../platform/use-case.ts';
import { valueOf, type FormValues } from '../../ui/form/form-state.ts';
import { keepForLater, resumeKeyOf } from './draft/keep-for-later.ts';
import { placeKindOf, typedOn } from './draft/draft.ts';
import { draftToken, rememberDraft } from './draft/draft-cookie.route.ts';
import type { OpenDraft } from './draft/open-draft.ts';
import { saveAnswers, saveInNewDraft } from './draft/save-answers.ts';
import { draftLimit } from './report-limits.ts';
import type { StepContext } from './step.ts';
import { reportPath, stepPath, type QuestionName, type StepName } from './steps.ts';

/** To a page of the form in the reader's language. */
export function redirectTo(c: RequestContext, path: string, query = ''): Response {
  return c.redirect(localized(c.var.locale, path) + query, 303);
}

/** Somebody who changes one answer comes from the page of all answers and wants back there. */
export const isFromCheck = (c: RequestContext): boolean => c.req.query('von') === 'pruefen';

export function contextOf(c: RequestContext, draft: OpenDraft): StepContext {
  const { locale, services } = c.var;
  return {
    locale,
    district: services.district,
    today: dayOf(services.clock.now()),
    placeKind: placeKindOf(draft.content),
    photoIds: draft.photos.map(({ id }) => id),
    problem: typedOn(draft.content, 'problem'),
  };
}

export type Kept =
  | { readonly outcome: 'kept' | 'restarted'; readonly draft: OpenDraft }
  | { readonly outcome: 'sent' | 'refused'; readonly draft?: never };

/** Keeps what was typed on a page; where the draft is gone it begins a new one, so that nothing is lost. */
export async function keepTyped(c: RequestContext, question: QuestionName, typed: FormValues): Promise<Kept> {
  const { services } = c.var;
  const token = draftToken(c);
  if (token !== null) {
    const saved = await transact(services, citizen, (work) => saveAnswers(work, token, question, typed));
    if (saved.ok) return { outcome: 'kept', draft: saved.value };
    if (saved.failure === 'sent') return { outcome: 'sent' };
  }
  if (!(await services.limits.allow(draftLimit, clientAddress(c)))) return { outcome: 'refused' };
  const draft = await transact(services, citizen, (work) => saveInNewDraft(work, question, typed));
  rememberDraft(c, draft.token);
  return { outcome: 'restarted', draft };
}

/** The button that was pressed: its name is `go` on every page of the form. */
export const pressed = (typed: FormValues): string => valueOf({ locale: 'de', values: typed }, 'go') || 'next';

/**
 * Where the buttons lead that every page has, whatever was typed: another language, back, or a pause. Null for the ones that go on,
 * which ask for a check first.
 */
export async function leaveFor(
  c: RequestContext,
  draft: OpenDraft,
  go: string,
  here: StepName,
  before: StepName | null,
) {
  const language = locales.find((locale) => go === `language:${locale}`);
  const query = isFromCheck(c) && here !== 'check' ? '?von=pruefen' : '';
  if (language) return c.redirect(localized(language, stepPath(here)) + query, 303);
  if (go === 'back') return redirectTo(c, before ? stepPath(before) : reportPath);
  if (go === 'later') {
    const key = await resumeKeyOf(c.var.services.db, draft);
    await transact(c.var.services, citizen, (work) => keepForLater(work, draft.token, key));
    return redirectTo(c, `${reportPath}/gespeichert`);
  }
  return null;
}
