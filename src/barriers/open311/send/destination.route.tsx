import { findBody, type CompetentBody } from '../../../directory/index.ts';
import { readForm } from '../../../platform/forms/read-form.ts';
import { renderFault } from '../../../platform/http/errors.tsx';
import { renderPage } from '../../../platform/http/render-page.tsx';
import { get, post, type RequestContext, type Route } from '../../../platform/http/route.ts';
import { staffActor } from '../../../platform/http/staff-actor.ts';
import { transact } from '../../../platform/use-case.ts';
import type { FormState, FormValues } from '../../../ui/form/form-state.ts';
import { manageInterface as permission } from '../../barriers.access.ts';

import { interfacePath } from '../keys/interface-address.ts';
import { interfaceTexts } from '../keys/keys.messages.ts';
import { checkDestination } from './destination.form.ts';
import { destinationTexts as t } from './destination.messages.ts';
import { DestinationPage } from './destination.page.tsx';
import { findDestination, type Destination } from './destinations.store.ts';
import { saveDestination } from './save-destination.ts';

const path = `${interfacePath}/ziele`;

function asSaved(known: Destination | undefined): FormValues {
  if (!known) return { active: 'yes' };
  const services = Object.entries(known.serviceCodes).map(([kind, code]) => [`service-${kind}`, code]);
  return {
    endpoint: known.endpoint,
    jurisdictionId: known.jurisdictionId ?? '',
    defaultService: known.defaultService,
    active: known.active ? 'yes' : '',
    ...Object.fromEntries(services),
  };
}

async function showDestination(c: RequestContext, body: CompetentBody, typed?: FormState): Promise<Response> {
  const known = await findDestination(c.var.services.db, body.code);
  const form: FormState = typed ?? { locale: 'de', values: asSaved(known) };
  const breadcrumbs = [{ href: interfacePath, text: interfaceTexts.title }];
  return renderPage(
    c,
    { title: t.title(body.name), breadcrumbs, current: interfacePath, errors: form.errors },
    <DestinationPage form={form} body={body} hasKey={Boolean(known?.hasKey)} />,
  );
}

function withBody(handle: (c: RequestContext, body: CompetentBody) => Promise<Response>) {
  return async (c: RequestContext): Promise<Response> => {
    const body = await findBody(c.var.services.db, c.req.param('code') ?? '');
    return body ? handle(c, body) : renderFault(c, 'notFound');
  };
}

async function save(c: RequestContext, body: CompetentBody): Promise<Response> {
  const { services } = c.var;
  const { values } = await readForm(c);
  const rule = { bodyCode: body.code, allowPrivate: services.config.outgoingPrivate };
  const checked = checkDestination(values, rule);
  if (!checked.ok) {
    // A secret is typed anew.
    return showDestination(c, body, { locale: 'de', values: { ...values, apiKey: '' }, errors: checked.failure });
  }
  await transact(services, staffActor(c), (work) => saveDestination(work, checked.value));
  return c.redirect(`${interfacePath}?erledigt=ziel`, 303);
}

export const destinationRoutes: readonly Route[] = [
  // The choice of a body is a form that only reads.
  get(path, { permission }, async (c) => {
    const body = await findBody(c.var.services.db, c.req.query('stelle') ?? '');
    return c.redirect(body ? `${path}/${body.code}` : `${interfacePath}#ziele`, 303);
  }),
  get(`${path}/:code`, { permission }, withBody(showDestination)),
  post(`${path}/:code`, { permission, audit: 'barriers.open311-destination-saved' }, withBody(save)),
];
