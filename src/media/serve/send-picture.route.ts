import { dayOf } from '../../platform/calendar.ts';
import { imageWidths } from '../../platform/files/image.ts';
import { readImage } from '../../platform/files/stored-image.store.ts';
import { renderFault } from '../../platform/http/errors.tsx';
import { get, type RequestContext, type Route } from '../../platform/http/route.ts';
import { everyone } from '../../platform/permission.ts';
import { codePattern, publicMediaPath } from '../media-address.ts';
import { cachingFor } from '../media.ts';
import { shownMedia } from '../media.store.ts';
import { readVariant } from '../picture-files.store.ts';

/** For the office, too: after the last day of consent nobody sees a picture any more. */
async function send(c: RequestContext): Promise<Response> {
  const { db, files, clock } = c.var.services;
  const [size = '', format = ''] = (c.req.param('file') ?? '').split('.');
  const now = clock.now();
  const [picture] = await shownMedia(db, [c.req.param('code') ?? ''], dayOf(now));
  const width = imageWidths.find((known) => String(known) === size);
  if (!picture?.fileId || width === undefined) return renderFault(c, 'notFound');
  const read = format === 'avif' ? readVariant : readImage;
  const bytes = await read(files, picture.fileId, width);
  if (!bytes) return renderFault(c, 'notFound');
  return c.body(new Uint8Array(bytes), 200, {
    'content-type': `image/${format}`,
    'cache-control': cachingFor(now, picture),
  });
}

export const sendPictureRoutes: readonly Route[] = [
  get(`${publicMediaPath}/:code{${codePattern}}/:file{(400|800|1600)\\.(webp|avif)}`, { permission: everyone }, send),
];
