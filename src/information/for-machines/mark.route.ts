import { get, type RequestContext, type Route } from '../../platform/http/route.ts';
import { everyone } from '../../platform/permission.ts';
import { markIcon, markSvg } from './mark.ts';

const headers = (type: string) => ({ 'content-type': type, 'cache-control': 'public, max-age=86400' });

let drawn: Promise<Uint8Array<ArrayBuffer>> | undefined;

async function icon(c: RequestContext): Promise<Response> {
  // The same for everybody and for ever, so it is drawn once.
  drawn ??= markIcon();
  return c.body(await drawn, 200, headers('image/x-icon'));
}

export const markRoutes: readonly Route[] = [
  get('/favicon.svg', { permission: everyone }, (c) => c.body(markSvg, 200, headers('image/svg+xml'))),
  get('/favicon.ico', { permission: everyone }, icon),
];
