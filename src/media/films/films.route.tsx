import { dayOf } from '../../platform/calendar.ts';
import { renderFault } from '../../platform/http/errors.tsx';
import { renderPage } from '../../platform/http/render-page.tsx';
import { get, type RequestContext, type Route } from '../../platform/http/route.ts';
import { localized } from '../../platform/i18n/locale.ts';
import { everyone } from '../../platform/permission.ts';
import { codePattern, filmsPath } from '../media-address.ts';
import { publicFiles, shownMedia } from '../media.store.ts';
import { readShownPictures } from '../show/read-shown.ts';
import { toRecording } from '../show/to-shown.ts';
import { FilmPage } from './film.page.tsx';
import { filmsTexts } from './films.messages.ts';
import { FilmsPage } from './films.page.tsx';

async function showList(c: RequestContext): Promise<Response> {
  const { locale, services } = c.var;
  const files = await publicFiles(services.db, dayOf(services.clock.now()), { kinds: ['video', 'audio'] });
  const posters = await readShownPictures(
    services,
    files.map(({ posterId }) => posterId),
  );
  const films = files.flatMap((file) => {
    const recording = toRecording(file, undefined);
    return recording
      ? [{ code: file.code, about: file.about ?? '', recording, poster: posters.get(file.posterId ?? '') }]
      : [];
  });
  const { title, lead } = filmsTexts(locale);
  return renderPage(
    c,
    { title, description: lead, current: filmsPath, wide: true },
    <FilmsPage locale={locale} films={films} />,
  );
}

async function showOne(c: RequestContext): Promise<Response> {
  const { locale, services } = c.var;
  const [file] = await shownMedia(services.db, [c.req.param('code') ?? ''], dayOf(services.clock.now()));
  const posters = await readShownPictures(services, [file?.posterId ?? null]);
  const recording = file && toRecording(file, posters.get(file.posterId ?? '')?.code);
  if (!recording) return renderFault(c, 'notFound');
  return renderPage(
    c,
    {
      title: recording.title,
      description: file.about || undefined,
      current: filmsPath,
      breadcrumbs: [{ href: localized(locale, filmsPath), text: filmsTexts(locale).title }],
    },
    <FilmPage locale={locale} about={file.about ?? ''} recording={recording} />,
  );
}

export const filmsRoutes: readonly Route[] = [
  get(filmsPath, { permission: everyone, countsVisits: true }, showList),
  get(`${filmsPath}/:code{${codePattern}}`, { permission: everyone, countsVisits: true }, showOne),
];
