import { dayOf } from '../../platform/calendar.ts';
import { renderFault } from '../../platform/http/errors.tsx';
import { renderPage } from '../../platform/http/render-page.tsx';
import { get, post, type RequestContext, type Route } from '../../platform/http/route.ts';
import { staffActor } from '../../platform/http/staff-actor.ts';
import { may } from '../../platform/permission.ts';
import { transact } from '../../platform/use-case.ts';
import type { FieldError } from '../../ui/form/field-error.ts';
import { publishFile, withdrawFile } from '../change-file.ts';
import { deleteUnused, withdrawConsent } from '../change-medium.ts';
import { mediaPath, mediumRoute } from '../media-address.ts';
import { editMedia, readMedia } from '../media.access.ts';
import { isShownOn } from '../media.ts';
import type { Medium } from '../media.store.ts';
import { removeFilesOf } from '../picture-files.store.ts';
import { readShownPictures } from '../show/read-shown.ts';
import { usesOf } from '../uses/media-uses.store.ts';
import { fileTexts } from '../write/file.messages.ts';
import { libraryTexts } from './library.messages.ts';
import { MediumPage } from './medium.page.tsx';
import { mediaFlash, mediumDone, withMedium } from './medium-request.route.ts';

async function show(c: RequestContext, medium: Medium, errors?: readonly FieldError[]): Promise<Response> {
  const { services, staff } = c.var;
  const posters = await readShownPictures(services, [medium.posterId]);
  return renderPage(
    c,
    {
      title: medium.title,
      current: mediaPath,
      breadcrumbs: [{ href: mediaPath, text: libraryTexts.title }],
      flash: mediaFlash(c),
      errors,
    },
    <MediumPage
      medium={medium}
      isShown={isShownOn(dayOf(services.clock.now()), medium)}
      posterCode={posters.get(medium.posterId ?? '')?.code}
      uses={await usesOf(services.db, medium.id)}
      mayEdit={may(staff, editMedia)}
      errors={errors}
    />,
  );
}

async function remove(c: RequestContext, medium: Medium): Promise<Response> {
  const { services } = c.var;
  const removed = await transact(services, staffActor(c), (work) => deleteUnused(work, medium.id));
  if (!removed.ok) {
    if (removed.failure.kind === 'not-found') return renderFault(c, 'notFound');
    const places = removed.failure.uses.map(({ title }) => title).join(', ');
    return show(c, medium, [{ field: 'verwendung', message: `${libraryTexts.errors.used} ${places}` }]);
  }
  await removeFilesOf(services.db, services.files, removed.value);
  return c.redirect(`${mediaPath}?erledigt=geloescht`, 303);
}

async function publish(c: RequestContext, medium: Medium): Promise<Response> {
  const done = await transact(c.var.services, staffActor(c), (work) => publishFile(work, medium.id));
  if (done.ok) return mediumDone(c, medium.id, 'veroeffentlicht');
  if (done.failure.kind === 'not-found') return renderFault(c, 'notFound');
  const errors = done.failure.missing.map((what) => ({ field: 'veroeffentlichen', message: fileTexts.missing[what] }));
  return show(c, medium, errors);
}

async function takeBack(c: RequestContext, medium: Medium): Promise<Response> {
  const done = await transact(c.var.services, staffActor(c), (work) => withdrawFile(work, medium.id));
  return done.ok ? mediumDone(c, medium.id, 'zurueckgenommen') : renderFault(c, 'notFound');
}

async function withdraw(c: RequestContext, medium: Medium): Promise<Response> {
  const done = await transact(c.var.services, staffActor(c), (work) => withdrawConsent(work, medium.id));
  return done.ok ? mediumDone(c, medium.id, 'widerrufen') : renderFault(c, 'notFound');
}

export const mediumRoutes: readonly Route[] = [
  get(
    mediumRoute,
    { permission: readMedia },
    withMedium((c, medium) => show(c, medium)),
  ),
  post(`${mediumRoute}/loeschen`, { permission: editMedia, audit: 'media.deleted' }, withMedium(remove)),
  post(`${mediumRoute}/veroeffentlichen`, { permission: editMedia, audit: 'media.published' }, withMedium(publish)),
  post(`${mediumRoute}/zuruecknehmen`, { permission: editMedia, audit: 'media.withdrawn' }, withMedium(takeBack)),
  post(`${mediumRoute}/widerrufen`, { permission: editMedia, audit: 'media.consent-withdrawn' }, withMedium(withdraw)),
];
