import { readForm } from '../../platform/forms/read-form.ts';
import { renderFault } from '../../platform/http/errors.tsx';
import { post, type RequestContext, type Route } from '../../platform/http/route.ts';
import { staffActor } from '../../platform/http/staff-actor.ts';
import { readNumber } from '../../platform/record-number.ts';
import { transact } from '../../platform/use-case.ts';
import { valueOf } from '../../ui/form/form-state.ts';
import { handleBarriers as permission } from '../barriers.access.ts';
import type { BarrierRow } from '../barriers.store.ts';
import { withBarrier } from '../forward/staff-request.route.ts';
import { barrierRoute } from '../triage/barrier-address.ts';
import { done, renderFile } from '../triage/barrier-file.route.tsx';
import { findCause } from './causes.store.ts';
import { causesTexts } from './causes.messages.ts';
import { linkCause, unlinkCause } from './link-cause.ts';
import { linkError } from './link-error.ts';

async function link(c: RequestContext, barrier: BarrierRow): Promise<Response> {
  const { values } = await readForm(c);
  const number = readNumber(valueOf({ locale: 'de', values }, 'ursache'));
  const cause = number === null ? undefined : await findCause(c.var.services.db, number);
  const refuse = (error: { field: string; message: string }) =>
    renderFile(c, barrier.number, { values, errors: [error] });
  if (!cause) return refuse({ field: 'ursache', message: causesTexts.errors.choose });
  const linked = await transact(c.var.services, staffActor(c), (work) =>
    linkCause(work, { causeId: cause.id, barriers: [barrier.number] }),
  );
  return linked.ok ? done(c, barrier.number, 'verknuepft') : refuse(linkError('ursache', linked.failure));
}

async function unlink(c: RequestContext, barrier: BarrierRow): Promise<Response> {
  const number = readNumber(c.req.param('cause'));
  const cause = number === null ? undefined : await findCause(c.var.services.db, number);
  if (!cause) return renderFault(c, 'notFound');
  await transact(c.var.services, staffActor(c), (work) => unlinkCause(work, { causeId: cause.id, barrier }));
  return done(c, barrier.number, 'geloest');
}

/** Tying a barrier to a cause from the barrier's own file. */
export const linkRoutes: readonly Route[] = [
  post(`${barrierRoute}/ursachen`, { permission, audit: 'barriers.cause-linked' }, withBarrier(link)),
  post(
    `${barrierRoute}/ursachen/:cause{[0-9]+}/loesen`,
    { permission, audit: 'barriers.cause-unlinked' },
    withBarrier(unlink),
  ),
];
