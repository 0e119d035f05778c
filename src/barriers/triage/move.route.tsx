import { findBodyOfMunicipality, listBodies } from '../../directory/index.ts';
import { dayOf } from '../../platform/calendar.ts';
import { readForm } from '../../platform/forms/read-form.ts';
import { renderFault } from '../../platform/http/errors.tsx';
import { renderPage } from '../../platform/http/render-page.tsx';
import { get, post, type RequestContext, type Route } from '../../platform/http/route.ts';
import { staffActor } from '../../platform/http/staff-actor.ts';
import { transact } from '../../platform/use-case.ts';
import type { FieldError } from '../../ui/form/field-error.ts';
import type { FormValues } from '../../ui/form/form-state.ts';
import { barrierStates, outcomesOf, type BarrierState } from '../barrier.ts';
import { handleBarriers } from '../barriers.access.ts';
import { findBarrier, listWordings, type BarrierRow } from '../barriers.store.ts';

import { reportersToTell } from '../reporter-messages.store.ts';
import { advanceBarrier, statesToAdvance, type AdvanceFault } from './advance-barrier.ts';
import { barrierPath, barrierRoute } from './barrier-address.ts';
import { fileTexts, stepName } from './barrier-file.messages.ts';
import { barrierOf, done } from './barrier-file.route.tsx';
import { asksBody, checkMoveForm } from './move.form.ts';
import { moveTexts as t } from './move.messages.ts';
import { MovePage, NotFromHerePage, type Sentences } from './move.page.tsx';
import { triagePath } from './triage-filter.ts';
import { wordingNames } from './wording-names.ts';

type Shown = { to: BarrierState; values?: FormValues; errors?: readonly FieldError[] };

const pageProps = (barrier: BarrierRow, title: string) => ({
  title: `${title} ${barrier.number}`,
  current: triagePath,
  breadcrumbs: [
    { href: triagePath, text: fileTexts.list },
    { href: barrierPath(barrier.number), text: fileTexts.eyebrow(barrier.number) },
  ],
});

async function renderMove(c: RequestContext, barrier: BarrierRow, { to, values, errors }: Shown): Promise<Response> {
  const { db } = c.var.services;
  const { number, state: from, municipalityKey } = barrier;
  const wordings = await listWordings(db);
  const names = wordingNames(wordings);
  if (!statesToAdvance(from).includes(to)) {
    return renderPage(
      c,
      pageProps(barrier, t.notFromHere.title),
      <NotFromHerePage number={number} state={names.state(from)} />,
      422,
    );
  }
  const [bodies, told, ofPlace] = await Promise.all([
    asksBody.has(to) ? listBodies(db) : [],
    reportersToTell(db, barrier.id),
    barrier.bodyCode === null && municipalityKey !== null ? findBodyOfMunicipality(db, municipalityKey) : undefined,
  ]);
  // Only a proposal for confirming: naming a body is a decision of the office, and later steps keep what was decided.
  const proposal = barrier.bodyCode ?? (to === 'accepted' ? ofPlace?.code : undefined) ?? '';
  return renderPage(
    c,
    { ...pageProps(barrier, stepName(from, to)), errors },
    <MovePage
      number={number}
      from={from}
      to={to}
      form={{ locale: 'de', values: values ?? { body: proposal }, errors }}
      names={names}
      bodies={bodies.filter(({ active }) => active).map(({ code, name }) => ({ value: code, label: name }))}
      suggested={ofPlace?.name ?? null}
      sentences={sentencesFor(to, wordings)}
      told={told.length}
    />,
  );
}

/** An outcome has its own sentence, which then stands instead of the state's. */
function sentencesFor(to: BarrierState, wordings: Awaited<ReturnType<typeof listWordings>>): Sentences {
  const wanted = outcomesOf[to]?.map((code) => `outcome ${code}`) ?? [`state ${to}`];
  return wanted.flatMap((key) =>
    wordings
      .filter(({ kind, code }) => `${kind} ${code}` === key)
      .map(({ wording: { label, sentence } }) => ({ name: label.de, de: sentence.de, easy: sentence['de-simple'] })),
  );
}

function wantedState(c: RequestContext): BarrierState | undefined {
  return barrierStates.find((state) => state === c.req.query('nach'));
}

async function showMove(c: RequestContext): Promise<Response> {
  const [barrier, to] = [await barrierOf(c), wantedState(c)];
  return barrier && to ? renderMove(c, barrier, { to }) : renderFault(c, 'notFound');
}

async function saveMove(c: RequestContext): Promise<Response> {
  const [barrier, to] = [await barrierOf(c), wantedState(c)];
  if (!barrier || !to) return renderFault(c, 'notFound');
  const { services } = c.var;
  const { values } = await readForm(c);
  const bodies = (await listBodies(services.db)).map(({ code }) => code);
  const checked = checkMoveForm(values, { to, bodies, today: dayOf(services.clock.now()) });
  if (!checked.ok) return renderMove(c, barrier, { to, values, errors: checked.failure });
  const { from = barrier.state, ...move } = checked.value;
  const moved = await transact(services, staffActor(c), (work) =>
    advanceBarrier(work, services, { barrierId: barrier.id, from, ...move }),
  );
  if (moved.ok) return done(c, barrier.number, 'stand');
  return renderRefusal(c, barrier, { to, values, fault: moved.failure });
}

async function renderRefusal(
  c: RequestContext,
  barrier: BarrierRow,
  { to, values, fault }: { to: BarrierState; values: FormValues; fault: AdvanceFault },
): Promise<Response> {
  const error = (field: string, message: string) =>
    renderMove(c, barrier, { to, values, errors: [{ field, message }] });
  switch (fault) {
    case 'not-found':
      return renderFault(c, 'notFound');
    case 'outcome-missing':
    case 'outcome-does-not-fit':
      return error('outcome', t.errors.outcome);
    case 'reason-missing':
      return error('reason', to === 'needsInfo' ? t.errors.reason.needsInfo : t.errors.reason.other);
    case 'no-such-body':
      return error('body', t.errors.wrong);
    case 'not-from-here':
      return renderMove(c, barrier, { to, values });
    case 'changed-meanwhile': {
      const { db } = c.var.services;
      const present = (await findBarrier(db, barrier.number)) ?? barrier;
      const state = wordingNames(await listWordings(db)).state(present.state);
      const errors = [{ field: 'stand', message: t.errors.changed(state) }];
      return renderMove(c, present, { to, values, errors });
    }
  }
}

export const moveRoutes: readonly Route[] = [
  get(`${barrierRoute}/stand`, { permission: handleBarriers }, showMove),
  post(`${barrierRoute}/stand`, { permission: handleBarriers, audit: 'barriers.moved' }, saveMove),
];
