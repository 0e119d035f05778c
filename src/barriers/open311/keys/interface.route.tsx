import { z } from 'zod';
import { findBody, listActiveBodies } from '../../../directory/index.ts';
import { readForm } from '../../../platform/forms/read-form.ts';
import { doneFlash } from '../../../platform/http/done-flash.ts';
import { renderPage } from '../../../platform/http/render-page.tsx';
import { get, post, type RequestContext, type Route } from '../../../platform/http/route.ts';
import { staffActor } from '../../../platform/http/staff-actor.ts';
import { isId } from '../../../platform/record-id.ts';
import { transact } from '../../../platform/use-case.ts';
import { valueOf, type FormState } from '../../../ui/form/form-state.ts';
import { manageInterface as permission } from '../../barriers.access.ts';

import { keepJustMade, readJustMade } from '../../intake/just-made.route.ts';
import { listDestinations } from '../send/destinations.store.ts';
import { interfacePath } from './interface-address.ts';
import { InterfacePage, NewKeyPage } from './interface.page.tsx';
import { interfaceTexts as t } from './keys.messages.ts';
import { listKeys } from './keys.store.ts';
import { makeKey, revokeKey } from './manage-keys.ts';

const flashes = {
  widerrufen: { tone: 'success', text: t.flashes.revoked },
  weg: { tone: 'info', text: t.flashes.gone },
  ziel: { tone: 'success', text: t.flashes.saved },
} as const;

const flashOf = (c: RequestContext) => doneFlash(c, flashes);

async function showInterface(c: RequestContext, form: FormState): Promise<Response> {
  const { db, config } = c.var.services;
  const [keys, destinations, bodies] = await Promise.all([listKeys(db), listDestinations(db), listActiveBodies(db)]);
  return renderPage(
    c,
    { title: t.title, wide: true, current: interfacePath, flash: flashOf(c), errors: form.errors },
    <InterfacePage form={form} address={`${config.baseUrl}/open311/v2`} {...{ keys, destinations, bodies }} />,
  );
}

async function addKey(c: RequestContext): Promise<Response> {
  const { services } = c.var;
  const form: FormState = { locale: 'de', values: (await readForm(c)).values };
  const bodyCode = valueOf(form, 'bodyCode');
  const made = await transact(services, staffActor(c), (work) => makeKey(work, bodyCode));
  if (!made.ok) return showInterface(c, { ...form, errors: [{ field: 'bodyCode', message: t.keys.fieldMissing }] });
  await keepJustMade(c, { key: made.value.key, bodyCode }, interfacePath);
  return c.redirect(`${interfacePath}/neuer-schluessel`, 303);
}

const madeSchema = z.object({ key: z.string(), bodyCode: z.string() });

async function showNewKey(c: RequestContext): Promise<Response> {
  const made = await readJustMade(c, madeSchema);
  const body = made && (await findBody(c.var.services.db, made.bodyCode));
  const props = {
    title: t.made.title,
    current: interfacePath,
    breadcrumbs: [{ href: interfacePath, text: t.title }],
  };
  const shown = made && body ? { key: made.key, bodyName: body.name } : null;
  return renderPage(c, props, <NewKeyPage made={shown} />, shown ? 200 : 410);
}

async function revoke(c: RequestContext): Promise<Response> {
  const id = c.req.param('id');
  const done = isId(id) && (await transact(c.var.services, staffActor(c), (work) => revokeKey(work, id))).ok;
  return c.redirect(`${interfacePath}?erledigt=${done ? 'widerrufen' : 'weg'}`, 303);
}

export const interfaceRoutes: readonly Route[] = [
  get(interfacePath, { permission }, (c) => showInterface(c, { locale: 'de' })),
  get(`${interfacePath}/neuer-schluessel`, { permission }, showNewKey),
  post(`${interfacePath}/schluessel`, { permission, audit: 'barriers.open311-key-made' }, addKey),
  post(`${interfacePath}/schluessel/:id/widerrufen`, { permission, audit: 'barriers.open311-key-revoked' }, revoke),
];
