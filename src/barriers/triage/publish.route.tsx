import { readForm } from '../../platform/forms/read-form.ts';
import { renderFault } from '../../platform/http/errors.tsx';
import { renderPage } from '../../platform/http/render-page.tsx';
import { post, type RequestContext, type Route } from '../../platform/http/route.ts';
import { staffActor } from '../../platform/http/staff-actor.ts';
import { transact } from '../../platform/use-case.ts';
import type { FieldError } from '../../ui/form/field-error.ts';
import { valueOf } from '../../ui/form/form-state.ts';
import { editBarriers } from '../barriers.access.ts';
import { findBarrier } from '../barriers.store.ts';

import { barrierPath, barrierRoute } from './barrier-address.ts';
import { fileTexts } from './barrier-file.messages.ts';
import { barrierOf, done, renderFile } from './barrier-file.route.tsx';
import { personalDataIn, publishBarrier, unpublishBarrier, type PublishFault } from './publish-barrier.ts';
import { publishTexts as t } from './publish.messages.ts';
import { PublishQuestionPage } from './publish.page.tsx';
import { triagePath } from './triage-filter.ts';

const errors: Record<Exclude<PublishFault, 'not-found' | 'personal-data'>, FieldError> = {
  'not-in-this-state': { field: 'oeffentlicher-text', message: fileTexts.words.errors.state },
  'words-missing': { field: 'oeffentlicher-text', message: fileTexts.words.errors.missing },
  'photo-undescribed': { field: 'fotos', message: fileTexts.words.errors.photo },
};

async function publish(c: RequestContext): Promise<Response> {
  const barrier = await barrierOf(c);
  if (!barrier) return renderFault(c, 'notFound');
  const { values } = await readForm(c);
  const seen = valueOf({ locale: 'de', values }, 'gesehen');
  const published = await transact(c.var.services, staffActor(c), (work) =>
    publishBarrier(work, { barrierId: barrier.id, seen }),
  );
  if (published.ok) return done(c, barrier.number, 'veroeffentlicht');
  if (published.failure === 'not-found') return renderFault(c, 'notFound');
  if (published.failure === 'personal-data') return ask(c, barrier.number);
  return renderFile(c, barrier.number, { errors: [errors[published.failure]] });
}

/** Has no address of its own: what may belong to a person stays out of the history of a browser. */
async function ask(c: RequestContext, number: number): Promise<Response> {
  const barrier = await findBarrier(c.var.services.db, number);
  if (!barrier) return renderFault(c, 'notFound');
  const breadcrumbs = [
    { href: triagePath, text: fileTexts.list },
    { href: barrierPath(number), text: fileTexts.eyebrow(number) },
  ];
  return renderPage(
    c,
    { title: `${t.title} ${fileTexts.eyebrow(number)}`, current: triagePath, breadcrumbs },
    <PublishQuestionPage barrier={barrier} found={personalDataIn(barrier)} />,
  );
}

async function unpublish(c: RequestContext): Promise<Response> {
  const barrier = await barrierOf(c);
  if (!barrier) return renderFault(c, 'notFound');
  await transact(c.var.services, staffActor(c), (work) => unpublishBarrier(work, barrier.id));
  return done(c, barrier.number, 'zurueckgenommen');
}

const editing = (event: string) => ({ permission: editBarriers, audit: `barriers.${event}` as const });

export const publishRoutes: readonly Route[] = [
  post(`${barrierRoute}/veroeffentlichen`, editing('published'), publish),
  post(`${barrierRoute}/zuruecknehmen`, editing('unpublished'), unpublish),
];
