import { readForm } from '../../platform/forms/read-form.ts';
import { renderFault } from '../../platform/http/errors.tsx';
import { renderPage } from '../../platform/http/render-page.tsx';
import { get, post, type RequestContext, type Route } from '../../platform/http/route.ts';
import { staffActor } from '../../platform/http/staff-actor.ts';
import { readNumber } from '../../platform/record-number.ts';
import { transact } from '../../platform/use-case.ts';
import type { FieldError } from '../../ui/form/field-error.ts';
import { valueOf, type FormValues } from '../../ui/form/form-state.ts';
import { statesForStaff } from '../barrier.ts';
import { handleBarriers } from '../barriers.access.ts';
import { listWordings } from '../barriers.store.ts';

import { barrierPath, barrierRoute } from '../triage/barrier-address.ts';
import { fileTexts } from '../triage/barrier-file.messages.ts';
import { done } from '../triage/barrier-file.route.tsx';
import { triagePath } from '../triage/triage-filter.ts';
import { wordingNames } from '../triage/wording-names.ts';
import { mayTakeOver, mergeBarriers } from './merge-barriers.ts';
import { mergeTexts as t } from './merge.messages.ts';
import { ChooseMergePage, CompareMergePage, NotMergeablePage } from './merge.page.tsx';
import { findForMerge, type MergeCandidate } from './merge.store.ts';
import { suggestSame } from './suggestions.store.ts';

const pageProps = (number: number, title: string) => ({
  title: `${title} ${number}`,
  current: triagePath,
  breadcrumbs: [
    { href: triagePath, text: fileTexts.list },
    { href: barrierPath(number), text: fileTexts.eyebrow(number) },
  ],
});

async function sourceOf(c: RequestContext): Promise<MergeCandidate | undefined> {
  const number = readNumber(c.req.param('number'));
  return number === null ? undefined : findForMerge(c.var.services.db, number);
}

const isMergeable = ({ state }: MergeCandidate) => statesForStaff(state).includes('duplicate');

async function renderChoice(
  c: RequestContext,
  source: MergeCandidate,
  { values, errors }: { values?: FormValues; errors?: readonly FieldError[] } = {},
): Promise<Response> {
  const suggestions = await suggestSame(c.var.services.db, source.id);
  return renderPage(
    c,
    { ...pageProps(source.number, t.title), errors },
    <ChooseMergePage number={source.number} suggestions={suggestions} form={{ locale: 'de', values, errors }} />,
  );
}

/** The barrier that was chosen, or what is wrong with the choice. */
async function chosenTarget(
  c: RequestContext,
  source: MergeCandidate,
  values: FormValues,
): Promise<MergeCandidate | FieldError> {
  const form = { locale: 'de', values } as const;
  const chosen = valueOf(form, 'ziel');
  const [field, typed] = chosen === 'andere' ? ['nummer', valueOf(form, 'nummer').trim()] : ['ziel', chosen];
  if (typed === '') return { field, message: t.errors.missing };
  const number = readNumber(typed);
  const target = number === null ? undefined : await findForMerge(c.var.services.db, number);
  if (!target) return { field, message: t.errors.unknown(typed) };
  if (target.id === source.id) return { field, message: t.errors.same };
  if (mayTakeOver(target.state)) return target;
  const names = wordingNames(await listWordings(c.var.services.db));
  return { field, message: t.errors.gone(target.number, names.state(target.state)) };
}

async function showMerge(c: RequestContext): Promise<Response> {
  const source = await sourceOf(c);
  if (!source) return renderFault(c, 'notFound');
  if (!isMergeable(source)) return renderNotMergeable(c, source);
  const values = { ziel: c.req.query('ziel'), nummer: c.req.query('nummer') };
  if (values.ziel === undefined && values.nummer === undefined) return renderChoice(c, source);
  const target = await chosenTarget(c, source, values);
  if ('message' in target) return renderChoice(c, source, { values, errors: [target] });
  const { db, district } = c.var.services;
  const names = wordingNames(await listWordings(db));
  const municipalityOf = (key: string | null) => district.municipalities.find((one) => one.key === key)?.name ?? null;
  return renderPage(
    c,
    pageProps(source.number, t.compare.title),
    <CompareMergePage source={source} target={target} names={names} municipalityOf={municipalityOf} />,
  );
}

function renderNotMergeable(c: RequestContext, { number }: MergeCandidate): Response {
  return renderPage(c, pageProps(number, t.notFromHere.title), <NotMergeablePage number={number} />, 422);
}

async function merge(c: RequestContext): Promise<Response> {
  const source = await sourceOf(c);
  if (!source) return renderFault(c, 'notFound');
  const { services } = c.var;
  const { values } = await readForm(c);
  const target = await chosenTarget(c, source, values);
  if ('message' in target) return renderChoice(c, source, { values, errors: [target] });
  const merged = await transact(services, staffActor(c), (work) =>
    mergeBarriers(work, services, { sourceId: source.id, targetId: target.id }),
  );
  if (merged.ok) return done(c, merged.value.target, 'zusammengefuehrt');
  if (merged.failure === 'source-not-from-here') return renderNotMergeable(c, source);
  // Somebody was faster between reading the choice and merging.
  return renderChoice(c, source, { values, errors: [{ field: 'ziel', message: t.errors.missing }] });
}

export const mergeRoutes: readonly Route[] = [
  get(`${barrierRoute}/zusammenfuehren`, { permission: handleBarriers }, showMerge),
  post(`${barrierRoute}/zusammenfuehren`, { permission: handleBarriers, audit: 'barriers.merged' }, merge),
];
