import { dayOf } from '../../platform/calendar.ts';
import { renderFault } from '../../platform/http/errors.tsx';
import { get, type RequestContext, type Route } from '../../platform/http/route.ts';
import { everyone } from '../../platform/permission.ts';
import { fileTypeOf } from '../file-types.ts';
import { withMedium } from '../library/medium-request.route.ts';
import { codePattern, mediumRoute, publicMediaPath } from '../media-address.ts';
import { readMedia } from '../media.access.ts';
import { cachingFor, isShownOn } from '../media.ts';
import { readMediaFile } from '../media-files.store.ts';
import { shownMedia, type Medium } from '../media.store.ts';
import { readByteRange } from './byte-range.ts';

async function send(c: RequestContext, medium: Medium, cache: string): Promise<Response> {
  const { ownFileId: fileId, mediaType, fileBytes: size, fileName } = medium;
  if (fileId === null || mediaType === null || size === null) return renderFault(c, 'notFound');
  // We give nothing by which a browser could ask whether its part is still of the same file; who asks gets everything.
  const range = readByteRange(c.req.header('if-range') === undefined ? c.req.header('range') : undefined, size);
  if (range === 'unsatisfiable') return c.body(null, 416, { 'content-range': `bytes */${size}` });
  const part = range === 'all' ? { from: 0, to: size - 1 } : range;
  const stream = await readMediaFile(c.var.services.files, { fileId, mediaType }, part);
  if (!stream) return renderFault(c, 'notFound');
  const name = encodeURIComponent((fileName ?? '').replace(/\.[a-z0-9]{1,5}$/iu, ''));
  const download = `attachment; filename*=UTF-8''${name}.${fileTypeOf(mediaType)?.ending}`;
  return c.body(stream, range === 'all' ? 200 : 206, {
    'content-type': mediaType,
    'content-length': String(part.to - part.from + 1),
    'accept-ranges': 'bytes',
    'cache-control': cache,
    ...(range !== 'all' && { 'content-range': `bytes ${part.from}-${part.to}/${size}` }),
    ...(medium.kind === 'document' && { 'content-disposition': download }),
  });
}

function sendCaptions(c: RequestContext, { captions }: Medium, cache: string): Response {
  if (captions === null) return renderFault(c, 'notFound');
  return c.body(captions, 200, { 'content-type': 'text/vtt; charset=utf-8', 'cache-control': cache });
}

/** Unlike a picture it can be taken back, and captions can be mended: browsers ask again after an hour. */
function cacheOf(c: RequestContext, medium: Medium): string {
  return medium.consentUntil === null ? 'public, max-age=3600' : cachingFor(c.var.services.clock.now(), medium);
}

async function sendPublic(c: RequestContext): Promise<Response> {
  const { db, clock } = c.var.services;
  const [medium] = await shownMedia(db, [c.req.param('code') ?? ''], dayOf(clock.now()));
  const [what, ending] = (c.req.param('file') ?? '').split('.');
  if (!medium?.mediaType) return renderFault(c, 'notFound');
  if (what === 'untertitel') return sendCaptions(c, medium, cacheOf(c, medium));
  if (fileTypeOf(medium.mediaType)?.ending !== ending) return renderFault(c, 'notFound');
  return send(c, medium, cacheOf(c, medium));
}

/** The office looks before everybody may; not after consent has ended. */
const forOffice = (answer: (c: RequestContext, medium: Medium) => Response | Promise<Response>) =>
  withMedium((c, medium) =>
    isShownOn(dayOf(c.var.services.clock.now()), medium) ? answer(c, medium) : renderFault(c, 'notFound'),
  );

export const sendFileRoutes: readonly Route[] = [
  get(
    `${publicMediaPath}/:code{${codePattern}}/:file{(datei|untertitel)\\.(pdf|docx|xlsx|mp4|webm|mp3|ogg|vtt)}`,
    { permission: everyone },
    sendPublic,
  ),
  get(
    `${mediumRoute}/datei`,
    { permission: readMedia },
    forOffice((c, medium) => send(c, medium, 'private, no-store')),
  ),
  get(
    `${mediumRoute}/untertitel`,
    { permission: readMedia },
    forOffice((c, medium) => sendCaptions(c, medium, 'private, no-store')),
  ),
];
