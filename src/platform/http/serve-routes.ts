import { Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { csrf } from 'hono/csrf';
import { secureHeaders } from 'hono/secure-headers';
import { trimTrailingSlash } from 'hono/trailing-slash';
import { splitLocale } from '../i18n/locale.ts';
import { may } from '../permission.ts';
import type { Services } from '../services.ts';
import { clientAddress } from './client-address.ts';
import { renderException, renderFault, renderTooLarge } from './errors.tsx';
import type { PageFrame } from './page-frame.tsx';
import { kilobytes, type Handler, type RequestContext, type RequestVariables, type Route } from './route.ts';

export type StaffOfRequest = (c: RequestContext) => Promise<RequestVariables['staff']>;

export type WebApp = Hono<{ Variables: RequestVariables }>;

type WebAppParts = {
  services: Services;
  frame: PageFrame;
  routes: readonly Route[];
  /** Reads the session; given by the slice that owns accounts. */
  staffOf: StaffOfRequest;
  /** Serves built files and answers the machines; mounted before everything else. */
  machines: WebApp;
};

/**
 * The web application: the same order of checks for every route, then the route itself. The path is split from its language
 * first, so that routes know one path for all languages.
 */
export function serveRoutes({ services, frame, routes, staffOf, machines }: WebAppParts): WebApp {
  const app: WebApp = new Hono({ getPath: (request) => splitLocale(new URL(request.url).pathname).path });
  app.use(async (c, next) => {
    c.set('services', services);
    c.set('frame', frame);
    c.set('staff', null);
    c.set('locale', splitLocale(new URL(c.req.url).pathname).locale);
    await next();
  });
  app.use(trimTrailingSlash());
  app.use(headers());
  app.route('/', machines);
  app.use(sameOrigin(services));
  app.notFound((c) => renderFault(c, 'notFound'));
  app.onError((error, c) => renderException(error, c));
  for (const route of routes) {
    app.on(route.method, route.path, limitBody(route), async (c) => answer(c, route, staffOf));
  }
  return app;
}

/** Nothing from elsewhere, nothing inline, no frame around us. */
function headers() {
  return secureHeaders({
    contentSecurityPolicy: {
      defaultSrc: ["'none'"],
      styleSrc: ["'self'"],
      scriptSrc: ["'self'"],
      imgSrc: ["'self'"],
      fontSrc: ["'self'"],
      connectSrc: ["'self'"],
      mediaSrc: ["'self'"],
      manifestSrc: ["'self'"],
      formAction: ["'self'"],
      frameAncestors: ["'none'"],
      baseUri: ["'none'"],
    },
    referrerPolicy: 'same-origin',
    xFrameOptions: 'DENY',
    // Without includeSubDomains: other sites of the county are not ours to decide about.
    strictTransportSecurity: 'max-age=15552000',
    permissionsPolicy: { camera: ['self'], geolocation: ['self'], microphone: [] },
  });
}

/** Forms are accepted from our own pages only. Behind a proxy the public origin is BASE_URL's. */
function sameOrigin(services: Services) {
  const publicHost = new URL(services.config.baseUrl).host;
  const check = csrf({
    origin: (origin, c) => {
      if (!URL.canParse(origin)) return false;
      const { host } = new URL(origin);
      return host === publicHost || host === new URL(c.req.url).host;
    },
    secFetchSite: [],
  });
  return async (c: RequestContext, next: () => Promise<void>): Promise<Response | void> => {
    let allowed = false;
    try {
      await check(c, async () => {
        allowed = true;
      });
    } catch {
      return renderFault(c, 'foreignOrigin');
    }
    if (allowed) await next();
    return undefined;
  };
}

function limitBody(route: Route) {
  const maxSize = route.maxBody ?? kilobytes(256);
  return bodyLimit({ maxSize, onError: (c) => renderTooLarge(c as RequestContext, maxSize) });
}

async function answer(c: RequestContext, route: Route, staffOf: StaffOfRequest): Promise<Response> {
  c.set('staff', await staffOf(c));
  if (!may(c.var.staff, route.permission)) {
    if (c.var.staff) return renderFault(c, 'forbidden');
    const wanted = route.method === 'GET' ? c.req.path + new URL(c.req.url).search : '/verwaltung';
    return c.redirect(`/anmelden?weiter=${encodeURIComponent(wanted)}`, 303);
  }
  if (route.limit && !(await c.var.services.limits.allow(route.limit, clientAddress(c)))) {
    return renderFault(c, 'tooMany');
  }
  const handle: Handler = route.handle;
  return handle(c);
}
