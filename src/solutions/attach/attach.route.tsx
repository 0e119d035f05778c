import { readForm } from '../../platform/forms/read-form.ts';
import { doneFlash } from '../../platform/http/done-flash.ts';
import { renderFault } from '../../platform/http/errors.tsx';
import { renderPage } from '../../platform/http/render-page.tsx';
import { get, post, type Handler, type RequestContext, type Route } from '../../platform/http/route.ts';
import { staffActor } from '../../platform/http/staff-actor.ts';
import { readNumber } from '../../platform/record-number.ts';
import { transact } from '../../platform/use-case.ts';
import type { FieldError } from '../../ui/form/field-error.ts';
import type { FormValues } from '../../ui/form/form-state.ts';

import { attachSolutions as permission } from '../solutions.access.ts';
import { attachTexts as t } from './attach.messages.ts';
import { attachToBarrier, type Choice } from './attach-solutions.ts';
import { attachedToBarriers, barrierSolutionsOf, barrierToSolve } from './attachments.store.ts';
import { measureAttachRoutes } from './attach-to-measure.route.tsx';
import { OnwardLinks, ProposalsPage } from './proposals.page.tsx';
import { readOther } from './read-other.route.ts';
import { changedBoxes } from './read-choices.ts';
import { readProposals } from './read-proposals.ts';

const barriersPath = '/verwaltung/barrieren';
const route = `${barriersPath}/:number{[0-9]+}/loesungen`;
const pathOf = (number: number, below = '') => `${barriersPath}/${number}${below}`;

type Barrier = NonNullable<Awaited<ReturnType<typeof barrierToSolve>>>;

function withBarrier(handle: (c: RequestContext, barrier: Barrier) => Promise<Response>): Handler {
  return async (c) => {
    const number = readNumber(c.req.param('number'));
    const barrier = number === null ? undefined : await barrierToSolve(c.var.services.db, number);
    return barrier ? handle(c, barrier) : renderFault(c, 'notFound');
  };
}

async function show(
  c: RequestContext,
  barrier: Barrier,
  given?: { values: FormValues; errors: readonly FieldError[] },
): Promise<Response> {
  const { db } = c.var.services;
  const { id, number, kind, facts, publicTitle, publicText, said } = barrier;
  const now = await barrierSolutionsOf(db, id);
  const rows = (await attachedToBarriers(db, [id], 'office')).filter((row) => now.has(row.number));
  const attached = rows.map((row) => ({ number: row.number, title: row.title, isPublic: row.publishedAt !== null }));
  const proposals = await readProposals(db, { kind, facts, texts: [publicTitle, publicText, said] }, attached);
  const ticked = (which: 'forBody' | 'forEveryone') =>
    [...now].filter(([, shown]) => shown[which]).map(([solution]) => String(solution));
  const values = {
    stelle: ticked('forBody'),
    alle: ticked('forEveryone'),
    'stelle-vorher': ticked('forBody'),
    'alle-vorher': ticked('forEveryone'),
    ...given?.values,
  };
  return renderPage(
    c,
    {
      title: `${t.title}: ${t.barrier(number)}`,
      current: barriersPath,
      breadcrumbs: [
        { href: barriersPath, text: t.barriers },
        { href: pathOf(number), text: t.barrier(number) },
      ],
      flash: doneFlash(c, { gespeichert: t.saved }),
      errors: given?.errors,
    },
    <ProposalsPage
      title={t.title}
      eyebrow={publicTitle === null ? t.barrier(number) : `${t.barrier(number)} · ${publicTitle}`}
      lead={t.barrierLead}
      action={pathOf(number, '/loesungen')}
      form={{ locale: 'de', values, errors: given?.errors }}
      boxes={[
        { name: 'stelle', label: t.forBody },
        { name: 'alle', label: t.forEveryone },
      ]}
      proposals={proposals}
      none={t.none}
      otherHint={t.otherHint}
      links={
        <OnwardLinks forward={pathOf(number, '/weiterleiten')} back={{ href: pathOf(number), text: t.backBarrier }} />
      }
    />,
  );
}

async function save(c: RequestContext, barrier: Barrier): Promise<Response> {
  const { values } = await readForm(c);
  const other = await readOther(c, values);
  if (other === 'wrong') return show(c, barrier, { values, errors: [{ field: 'weitere', message: t.errors.other }] });
  const [body, everyone] = [changedBoxes(values, 'stelle'), changedBoxes(values, 'alle')];
  const choices: Choice[] = [...new Set([...body.keys(), ...everyone.keys()])].map((solution) => ({
    solution,
    forBody: body.get(solution),
    forEveryone: everyone.get(solution),
  }));
  if (other !== null) choices.push({ solution: other, forBody: true });
  await transact(c.var.services, staffActor(c), (work) => attachToBarrier(work, barrier, choices));
  return c.redirect(`${pathOf(barrier.number, '/loesungen')}?erledigt=gespeichert`, 303);
}

/** Choosing solutions for a barrier or a measure. These addresses stand in the files of both, which do not know this slice. */
export const attachRoutes: readonly Route[] = [
  get(
    route,
    { permission },
    withBarrier((c, barrier) => show(c, barrier)),
  ),
  post(route, { permission, audit: 'solutions.attached-to-barrier' }, withBarrier(save)),
  ...measureAttachRoutes,
];
