import { checkForm } from '../../platform/forms/check-form.ts';
import { readForm } from '../../platform/forms/read-form.ts';
import { doneFlash } from '../../platform/http/done-flash.ts';
import { renderFault } from '../../platform/http/errors.tsx';
import { renderPage } from '../../platform/http/render-page.tsx';
import { get, post, type RequestContext, type Route } from '../../platform/http/route.ts';
import { staffActor } from '../../platform/http/staff-actor.ts';
import { success, type Result } from '../../platform/result.ts';
import { transact } from '../../platform/use-case.ts';
import type { FieldError } from '../../ui/form/field-error.ts';
import { valueOf, type FormState, type FormValues } from '../../ui/form/form-state.ts';
import { isOfDistrict } from '../competent-body.ts';
import { manageDirectory as permission } from '../directory.access.ts';
import { directoryTexts as t } from '../directory.messages.ts';
import { findBody, listBodies, type CompetentBody } from '../directory.store.ts';
import { BodiesPage } from './bodies.page.tsx';
import { addedBodyForm, contactForm, newBodyForm } from './body.form.ts';
import { BodyPage, NewBodyPage } from './body.page.tsx';
import { addBody, changeBody, setBodyActive, type BodyChange } from './save-body.ts';

const list = '/verwaltung/stellen';
const way = [{ href: list, text: t.title }];

const flashes = {
  gespeichert: { tone: 'success', text: t.saved },
  angelegt: { tone: 'success', text: t.added },
  stillgelegt: { tone: 'success', text: t.deactivated },
  angeboten: { tone: 'success', text: t.activated },
  zustaendig: { tone: 'warning', text: t.cannotDeactivate },
} as const;

function flashOf(c: RequestContext) {
  return doneFlash(c, flashes);
}

const asTyped = (body: CompetentBody): FormValues => ({
  name: body.name,
  competence: body.competence.de,
  competenceEasy: body.competence['de-simple'] === body.competence.de ? '' : body.competence['de-simple'],
  email: body.email ?? '',
  telephone: body.telephone ?? '',
  address: body.address ?? '',
});

function showNew(c: RequestContext, form: FormState): Response {
  return renderPage(
    c,
    { title: t.newTitle, errors: form.errors, breadcrumbs: way, current: list },
    <NewBodyPage form={form} />,
  );
}

function showBody(c: RequestContext, form: FormState, body: CompetentBody): Response {
  const ofDistrict = isOfDistrict(c.var.services.district, body.code);
  const props = { title: body.name, errors: form.errors, breadcrumbs: way, current: list, flash: flashOf(c) };
  return renderPage(c, props, <BodyPage form={form} body={body} ofDistrict={ofDistrict} />);
}

/** Of a body in the district's folder only the contact is ours to change, whatever was sent. */
function checkChange(values: FormValues, ofDistrict: boolean): Result<BodyChange, readonly FieldError[]> {
  if (ofDistrict) {
    const checked = checkForm(contactForm, values);
    return checked.ok ? success({ contact: checked.value }) : checked;
  }
  const checked = checkForm(addedBodyForm, values);
  return checked.ok ? success({ body: checked.value }) : checked;
}

const nameTaken = [{ field: 'name', message: t.errors.nameTaken }];

export const manageRoutes: readonly Route[] = [
  get(list, { permission }, async (c) => {
    const bodies = await listBodies(c.var.services.db);
    return renderPage(
      c,
      { title: t.title, wide: true, current: list, flash: flashOf(c) },
      <BodiesPage bodies={bodies} />,
    );
  }),

  get(`${list}/neu`, { permission }, (c) => showNew(c, { locale: 'de' })),

  post(`${list}/neu`, { permission, audit: 'directory.body-added' }, async (c) => {
    const { values } = await readForm(c);
    const checked = checkForm(newBodyForm, values);
    if (!checked.ok) return showNew(c, { locale: 'de', values, errors: checked.failure });
    const added = await transact(c.var.services, staffActor(c), (work) => addBody(work, checked.value));
    if (!added.ok) return showNew(c, { locale: 'de', values, errors: nameTaken });
    return c.redirect(`${list}/${added.value.code}?erledigt=angelegt`, 303);
  }),

  get(`${list}/:code`, { permission }, async (c) => {
    const body = await findBody(c.var.services.db, c.req.param('code') ?? '');
    return body ? showBody(c, { locale: 'de', values: asTyped(body) }, body) : renderFault(c, 'notFound');
  }),

  post(`${list}/:code`, { permission, audit: 'directory.body-changed' }, async (c) => {
    const { services } = c.var;
    const body = await findBody(services.db, c.req.param('code') ?? '');
    if (!body) return renderFault(c, 'notFound');
    const { values } = await readForm(c);
    const change = checkChange(values, isOfDistrict(services.district, body.code));
    if (!change.ok) return showBody(c, { locale: 'de', values, errors: change.failure }, body);
    const changed = await transact(services, staffActor(c), (work) => changeBody(work, body.code, change.value));
    if (!changed.ok) return showBody(c, { locale: 'de', values, errors: nameTaken }, body);
    return c.redirect(`${list}/${body.code}?erledigt=gespeichert`, 303);
  }),

  post(`${list}/:code/angebot`, { permission, audit: 'directory.body-deactivated' }, async (c) => {
    const code = c.req.param('code') ?? '';
    const active = valueOf({ locale: 'de', values: (await readForm(c)).values }, 'active') === 'yes';
    const done = await transact(c.var.services, staffActor(c), (work) => setBodyActive(work, code, active));
    if (!done.ok && done.failure === 'not-found') return renderFault(c, 'notFound');
    const flash = !done.ok ? 'zustaendig' : active ? 'angeboten' : 'stillgelegt';
    return c.redirect(`${list}/${encodeURIComponent(code)}?erledigt=${flash}`, 303);
  }),
];
