import { dayOf } from '../../platform/calendar.ts';
import { posterFormats } from '../../platform/documents/poster.ts';
import { get, type RequestContext, type Route } from '../../platform/http/route.ts';
import { sendPoster } from '../../platform/http/send-poster.ts';
import { everyone } from '../../platform/permission.ts';
import { posterPath } from './poster-address.ts';
import { reportPoster } from './report-poster.ts';

function show(c: RequestContext): Promise<Response> {
  const { locale, services } = c.var;
  const { clock, config, district } = services;
  const format = posterFormats.find((one) => c.req.path.endsWith(`/${one}.pdf`)) ?? 'a4';
  const poster = reportPoster({ locale, district, baseUrl: config.baseUrl, today: dayOf(clock.now()) });
  return sendPoster(c, poster, { format, fileName: 'barriere-melden' });
}

export const posterRoutes: readonly Route[] = posterFormats.map((format) =>
  get(posterPath(format), { permission: everyone }, show),
);
