import { Hono, type MiddlewareHandler } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { secureHeaders } from 'hono/secure-headers';
import { followAll, type FollowChain } from '../chain.ts';
import { isDatabaseAway } from '../database.ts';
import { isDiskFull } from '../files/file-store.ts';
import { UnreadableForm } from '../forms/read-form.ts';
import { splitLocale } from '../i18n/locale.ts';
import { may } from '../permission.ts';
import type { Services } from '../services.ts';
import { isVisit } from '../visits/count-visits.ts';
import { clientAddress } from './client-address.ts';
import { renderException, renderFault, renderTooLarge, renderTooMany } from './errors.tsx';
import type { PageFrame } from './page-frame.tsx';
import {
  kilobytes,
  type Handler,
  type Refuse,
  type RequestContext,
  type RequestVariables,
  type Route,
  type SameForAll,
} from './route.ts';

export type StaffOfRequest = (c: RequestContext) => Promise<RequestVariables['staff']>;

export type WebApp = Hono<{ Variables: RequestVariables }>;

type WebAppParts = {
  services: Services;
  frame: PageFrame;
  routes: readonly Route[];
  /** Reads the session; given by the slice that owns accounts. */
  staffOf: StaffOfRequest;
  /** What the slices tell of what follows from things of others. */
  follows: readonly FollowChain[];
  /** Serves built files and answers the machines; mounted before everything else. */
  machines: WebApp;
};

/**
 * The web application: the same order of checks for every route, then the route itself. The path is split from its language
 * first, so that routes know one path for all languages.
 */
export function serveRoutes({ services, frame, routes, staffOf, follows, machines }: WebAppParts): WebApp {
  const app: WebApp = new Hono({ getPath: (request) => splitLocale(new URL(request.url).pathname).path });
  const follow = followAll(follows);
  app.use(async (c, next) => {
    c.set('services', services);
    c.set('frame', frame);
    c.set('staff', null);
    c.set('chain', (reader, ids) => follow(c.var.services, reader, ids));
    c.set('locale', splitLocale(new URL(c.req.url).pathname).locale);
    await next();
  });
  app.use(withoutSlashAtEnd());
  app.use(headers());
  app.use(withoutZeroByte());
  app.route('/', machines);
  for (const route of routes) {
    const { refuse } = route;
    if (refuse) app.on(route.method, route.path, async (c) => answerProgram(c, route, refuse));
  }
  app.use(sameOrigin(services));
  app.notFound((c) => renderFault(c, 'notFound'));
  app.onError((error, c) => renderException(error, c));
  for (const route of routes.filter(({ refuse }) => refuse === undefined)) {
    app.on(route.method, route.path, limitBody(route), async (c) => answer(c, route, staffOf));
  }
  return app;
}

/** Nothing from elsewhere, nothing inline, no frame around us. */
function headers() {
  const secure = secureHeaders({
    contentSecurityPolicy: {
      defaultSrc: ["'none'"],
      styleSrc: ["'self'"],
      scriptSrc: ["'self'"],
      workerSrc: ["'self'"],
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
  return async (c: RequestContext, next: () => Promise<void>): Promise<void> => {
    let openTo: string | null = null;
    await secure(c, async () => {
      await next();
      // A route may open what it sends to other sites, such as a published photo (`media_url` of Open311); nothing else is.
      openTo = c.res.headers.get(embedding);
    });
    if (openTo !== null) c.res.headers.set(embedding, openTo);
  };
}

const embedding = 'cross-origin-resource-policy';

/**
 * An address that is known without the slash at its end leads there. The redirect names no host: the one in the request is
 * whatever the caller wrote, and behind a proxy it is not the public one. More than one slash in front would be read as a host.
 */
function withoutSlashAtEnd() {
  return async (c: RequestContext, next: () => Promise<void>): Promise<void> => {
    await next();
    const isReading = c.req.method === 'GET' || c.req.method === 'HEAD';
    if (c.res.status !== 404 || !isReading || c.req.path === '/' || !c.req.path.endsWith('/')) return;
    const { pathname, search } = new URL(c.req.url);
    c.res = c.redirect(pathname.slice(0, -1).replace(/^\/+/u, '/') + search, 301);
  };
}

/**
 * PostgreSQL takes the zero byte in no text. No path of ours holds it, so such a path leads nowhere; in what is sought it may have been
 * pasted without anybody seeing it, so the rest of what was typed stays.
 */
function withoutZeroByte() {
  return async (c: RequestContext, next: () => Promise<void>): Promise<Response | void> => {
    const { pathname, search } = new URL(c.req.url);
    if (pathname.includes('%00')) return renderFault(c, 'notFound');
    const isReading = c.req.method === 'GET' || c.req.method === 'HEAD';
    if (search.includes('%00')) {
      if (!isReading) return renderFault(c, 'notFound');
      return c.redirect(pathname.replace(/^\/+/u, '/') + search.replaceAll('%00', ''), 302);
    }
    await next();
    return undefined;
  };
}

/**
 * Changes are accepted from our own pages only, whatever the type of the body: some need none. Browsers send the origin with
 * every change. Behind a proxy the public origin is BASE_URL's.
 */
function sameOrigin(services: Services) {
  const publicHost = new URL(services.config.baseUrl).host;
  return async (c: RequestContext, next: () => Promise<void>): Promise<Response | void> => {
    const origin = c.req.header('origin') ?? '';
    const host = URL.canParse(origin) ? new URL(origin).host : null;
    const isOurs = host === publicHost || host === new URL(c.req.url).host;
    if (!isOurs && !/^(GET|HEAD|OPTIONS)$/u.test(c.req.method)) return renderFault(c, 'foreignOrigin');
    await next();
    return undefined;
  };
}

const maxBodyOf = (route: Route): number => route.maxBody ?? kilobytes(256);

function limitBody(route: Route): MiddlewareHandler {
  // Nobody reads what may come with a question, and asking whether something does makes a whole request out of it.
  if (route.method === 'GET') return (_, next) => next();
  const maxSize = maxBodyOf(route);
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
    return renderTooMany(c);
  }
  if (route.sameForAll) readOnce(c);
  const handle: Handler = route.handle;
  const response = await handle(c);
  if (route.countsVisits && response.status === 200) noteVisit(c);
  if (route.sameForAll) declareSameForAll(c, route);
  return response;
}

const sameOf = (c: RequestContext): SameForAll | undefined => ((c.env ?? {}) as { same?: SameForAll }).same;

/** What other pages have read since the last change is not asked of the database again. */
function readOnce(c: RequestContext): void {
  const reading = sameOf(c)?.reading;
  const { services, staff } = c.var;
  if (reading && staff === null) c.set('services', { ...services, ...services.reads.during(reading) });
}

/** Told to the front door, which alone decides whether to keep an answer; inside the program there is none. */
function declareSameForAll(c: RequestContext, { countsVisits }: Route): void {
  const same = sameOf(c);
  if (!same || c.var.staff !== null) return;
  same.declared = true;
  if (countsVisits) same.visited = new URL(c.req.url).pathname;
}

/** The office's own looks are no visits, and those of machines neither. */
function noteVisit(c: RequestContext): void {
  if (c.var.staff !== null || c.req.method !== 'GET' || !isVisit((name) => c.req.header(name))) return;
  c.var.services.visits.note(new URL(c.req.url).pathname);
}

/** The same order of checks for a program, without a session, and with refusals it can read. */
async function answerProgram(c: RequestContext, route: Route, refuse: Refuse): Promise<Response> {
  const { limits, log } = c.var.services;
  const answered: { response?: Response } = {};
  try {
    if (!may(null, route.permission)) return refuse(c, 403);
    if (route.limit && !(await limits.allow(route.limit, clientAddress(c)))) return refuse(c, 429);
    const bounded = bodyLimit({ maxSize: maxBodyOf(route), onError: () => refuse(c, 413) });
    const refused = await bounded(c, async () => {
      answered.response = await route.handle(c);
    });
    return refused ?? answered.response ?? refuse(c, 500);
  } catch (error) {
    if (error instanceof UnreadableForm) return refuse(c, 400);
    log.error({ err: error, method: c.req.method, route: route.path }, 'request failed');
    return refuse(c, isDatabaseAway(error) || isDiskFull(error) ? 503 : 500);
  }
}
