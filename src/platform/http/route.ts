import type { Context } from 'hono';
import type { ChainLink, ChainReader } from '../chain.ts';
import type { PageFrame } from './page-frame.tsx';
import type { NotedReading } from '../kept/data-version.ts';
import type { Locale } from '../i18n/locale.ts';
import type { Permission, Staff } from '../permission.ts';
import type { Services } from '../services.ts';
import type { RateLimit } from './rate-limit.ts';

export type RequestVariables = {
  services: Services;
  locale: Locale;
  /** Who is signed in; null for the public. */
  staff: Staff | null;
  frame: PageFrame;
  /** What follows from some things in slices that the asking one does not know. */
  chain: (reader: ChainReader, ids: readonly string[]) => Promise<readonly ChainLink[]>;
};

/** Where a request tells those before it that its answer is the same for all. */
export type SameForAll = {
  declared: boolean;
  /** The address that was visited, where visits are counted. */
  visited: string | undefined;
  /** What is read for it. Missing where nothing may be kept. */
  readonly reading?: NotedReading | undefined;
};

/** A request as a route sees it. */
export type RequestContext = Context<{ Variables: RequestVariables }>;

export type Handler = (c: RequestContext) => Response | Promise<Response>;

type Reading = {
  permission: Permission;
  /** Whether it is counted how often people open the page. Only addresses that are public as they stand: they are kept. */
  countsVisits?: boolean;
  /**
   * Whether everybody who brings no cookie gets the same answer, byte for byte, made of nothing but the address, the database and the
   * minute. Such answers are kept until something changes. Never where a secret is in the address, or a key is made anew for a form.
   */
  sameForAll?: boolean;
};
type Changing = {
  permission: Permission;
  /** The event that the use case writes to the audit log, or why there is none. */
  audit: `${string}.${string}` | { none: string };
  /** Largest accepted body in bytes; 256 KiB unless said otherwise. */
  maxBody?: number;
  limit?: RateLimit;
};

/** Why a program is refused before its route sees the request. */
export type RefusalStatus = 400 | 403 | 413 | 429 | 500 | 503;
export type Refuse = (c: RequestContext, status: RefusalStatus) => Response;

export type Route = Changing & {
  method: 'GET' | 'POST';
  path: string;
  handle: Handler;
  countsVisits?: boolean | undefined;
  sameForAll?: boolean | undefined;
  /** Set when programs call the route instead of people: how they are refused. */
  refuse?: Refuse;
};

export const kilobytes = (count: number): number => count * 1024;
export const megabytes = (count: number): number => count * 1024 * 1024;

/** Declares a page. Reading leaves no trace in the audit log. */
export function get(path: string, { permission, countsVisits, sameForAll }: Reading, handle: Handler): Route {
  return { method: 'GET', path, permission, audit: { none: 'reading' }, handle, countsVisits, sameForAll };
}

/** Declares a change: who may, what the audit log says, and how much and how often may be sent. */
export function post(path: string, declaration: Changing, handle: Handler): Route {
  return { method: 'POST', path, ...declaration, handle };
}

/**
 * Declares routes that programs call instead of people. No session is read for them, whatever cookies come along: a foreign page gains
 * nothing by calling them, so that changes need not come from our own pages (docs/decisions/0080). Refusals are in the caller's format.
 */
export function forPrograms(refuse: Refuse, routes: readonly Route[]): readonly Route[] {
  return routes.map((route) => ({ ...route, refuse }));
}
