import { renderToString } from 'preact-render-to-string';
import { get, type RequestContext, type Route } from '../../../platform/http/route.ts';
import { everyone } from '../../../platform/permission.ts';
import { reportPath } from '../steps.ts';
import { countyMap } from './county-map.ts';
import { CountyPicture } from './county-picture.tsx';

/** The county as a picture that can be pressed; the chosen municipality is filled. */
function showMap(c: RequestContext): Response {
  const size = c.req.query('groesse') === 'small' ? 'small' : 'large';
  const picture = <CountyPicture map={countyMap(c.var.services.district, size)} chosen={c.req.query('gemeinde')} />;
  return c.body(renderToString(picture), 200, {
    'content-type': 'image/svg+xml; charset=utf-8',
    'cache-control': 'public, max-age=3600',
  });
}

export const countyMapRoutes: readonly Route[] = [get(`${reportPath}/karte.svg`, { permission: everyone }, showMap)];
