import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import { getRequestListener } from '@hono/node-server';
import { RESPONSE_ALREADY_SENT } from '@hono/node-server/utils/response';
import { encodingFor, isCompressible, leastBytes, type Encoding } from '../kept/compression.ts';
import { beginReading, tablesOf, type NotedReading } from '../kept/data-version.ts';
import { hasAlready, isStillRight, keptAnswers, strongTag, type KeptAnswer } from '../kept/kept-answers.ts';
import type { Services } from '../services.ts';
import { takingTurns, type TakingTurns } from '../taking-turns.ts';
import { isVisit } from '../visits/count-visits.ts';
import type { SameForAll } from './route.ts';
import type { WebApp } from './serve-routes.ts';
import { wholeBody, wholeBodyOf } from './whole-body.ts';

type FrontDoorParts = {
  readonly app: WebApp;
  readonly services: Pick<Services, 'clock' | 'visits' | 'versions' | 'log'>;
  /** How much memory kept answers may take. */
  readonly mostBytes?: number;
  /** How many pages are made at once (docs/decisions/0128). */
  readonly turns?: TakingTurns;
};

/** A request whose answer may be kept, and what to do with it. */
type Making = {
  readonly key: string;
  readonly reading: NotedReading;
  readonly done: Promise<void>;
  readonly settle: () => void;
};

// Made when the server's light responses stand in for the usual ones already, it would be written like any other. Looked into, it is a usual one.
void RESPONSE_ALREADY_SENT.body;

/** More of them live through two of V8's quick collections, and what then lies in the slow part of its memory costs twice the collecting. */
const usualTurns: TakingTurns = { atOnce: 8, patience: 250 };

/** Longer addresses are nobody's habit; they would only fill the memory. */
const longestAddress = 1000;

/**
 * What stands between the network and the routes: compresses, and gives answers that are the same for all out of memory as long as
 * nothing has changed (docs/decisions/0116). Whoever brings a cookie goes past it.
 */
export function frontDoor({
  app,
  services,
  mostBytes = 4 * 1024 * 1024,
  turns = usualTurns,
}: FrontDoorParts): RequestListener {
  const kept = keptAnswers(mostBytes);
  const inTheMaking = new Map<string, Making>();
  const makings = new WeakMap<IncomingMessage, Making>();
  const neverKept = new Set<string>();
  const inTurn = takingTurns(turns);

  const throughRoutes = getRequestListener(async (request, env) => {
    const incoming = env.incoming as IncomingMessage;
    const making = makings.get(incoming);
    const same: SameForAll = { declared: false, visited: undefined, reading: making?.reading };
    const encoding = encodingFor(incoming.headers['accept-encoding']);
    try {
      const make = async () => compressed(await app.fetch(request, { ...env, same }), encoding, same.declared);
      const { response, bytes } = await (incoming.method === 'POST' ? make() : inTurn(make));
      if (making && !same.declared && response.status === 200) rememberNeverKept(incoming.url ?? '/');
      if (!making || !same.declared || !mayBeKept(response)) return response;
      const body = bytes ?? Buffer.from(await response.arrayBuffer());
      const { version, minute } = making.reading;
      const of = { version, minute, tables: tablesOf(making.reading), visited: same.visited };
      const answer = answerOf(response, body, of);
      kept.set(making.key, answer);
      // As what was kept goes out: made into a response once more, its bytes and headers would be copied.
      send(answer, incoming, env.outgoing as ServerResponse);
      return RESPONSE_ALREADY_SENT;
    } finally {
      making?.settle();
    }
  });

  async function answerForAll(incoming: IncomingMessage, outgoing: ServerResponse): Promise<void> {
    const address = incoming.url ?? '/';
    const key = `${encodingFor(incoming.headers['accept-encoding'])} ${address}`;
    // The minute first: an answer that is made while it ends is given to nobody who comes after it.
    const minute = Math.floor(services.clock.now().getTime() / 60_000);
    const version = await services.versions.current();
    if (version === null) return throughRoutes(incoming, outgoing);
    const reading = beginReading(version, minute);
    let answer = kept.get(key);
    if (!(answer && isStillRight(answer, reading)) && kept.wasKept(key)) {
      // Known to be the same for all: one of those who wait for it makes it, the others take it.
      const other = inTheMaking.get(key)?.reading;
      if (other?.minute === minute && other.version.all === version.all) {
        await inTheMaking.get(key)?.done;
        answer = kept.get(key);
      }
    }
    if (answer && isStillRight(answer, reading)) return give(answer, incoming, outgoing);
    if (incoming.method === 'GET') makings.set(incoming, begin(key, reading));
    return throughRoutes(incoming, outgoing);
  }

  function begin(key: string, reading: NotedReading): Making {
    const { promise: done, resolve } = Promise.withResolvers<void>();
    const making: Making = {
      key,
      reading,
      done,
      settle() {
        if (inTheMaking.get(key) === making) inTheMaking.delete(key);
        resolve();
      },
    };
    inTheMaking.set(key, making);
    return making;
  }

  function give(answer: KeptAnswer, incoming: IncomingMessage, outgoing: ServerResponse): void {
    const { headers } = incoming;
    if (answer.visited !== undefined && incoming.method === 'GET' && isVisit((name) => headers[name]?.toString()))
      services.visits.note(answer.visited);
    send(answer, incoming, outgoing);
  }

  /** Whether an answer may be kept is up to the route: what goes out once, such as a search, need not ask for the version of the data. */
  function rememberNeverKept(address: string): void {
    if (neverKept.size >= 1000) neverKept.clear();
    neverKept.add(pathOf(address));
  }

  return (incoming, outgoing) => {
    if (!asksForAll(incoming) || neverKept.has(pathOf(incoming.url ?? '/')))
      return void throughRoutes(incoming, outgoing);
    answerForAll(incoming, outgoing).catch((error: unknown) => {
      services.log.error({ err: error }, 'an answer could not be given');
      outgoing.destroy();
    });
    return undefined;
  };
}

const pathOf = (address: string): string => address.split('?', 1)[0] ?? address;

/** Nothing in the request says who it comes from, and nothing asks for something else than the whole answer. */
function asksForAll({ method, url = '', headers }: IncomingMessage): boolean {
  return (
    (method === 'GET' || method === 'HEAD') &&
    headers.cookie === undefined &&
    headers.authorization === undefined &&
    headers['x-api-key'] === undefined &&
    headers.range === undefined &&
    url.length <= longestAddress &&
    !url.startsWith('/assets/') &&
    !url.startsWith('/health/')
  );
}

/** A route that declares itself the same for all can still refuse, redirect or remember somebody: such answers go out once. */
function mayBeKept({ status, headers }: Response): boolean {
  return status === 200 && !headers.has('set-cookie') && !/\bprivate\b/u.test(headers.get('cache-control') ?? '');
}

/** An answer as it goes out, with its bytes where they are whole in memory. */
type Compressed = { readonly response: Response; readonly bytes?: NonSharedBuffer };

async function compressed(response: Response, encoding: Encoding, isWhole: boolean): Promise<Compressed> {
  const { status, headers } = response;
  const type = headers.get('content-type');
  const noted = wholeBodyOf(response);
  const hasBody = noted !== undefined || response.body !== null;
  if (!hasBody || !isCompressible(type) || headers.has('content-encoding')) return { response };
  headers.append('vary', 'accept-encoding');
  // A strong tag names exact bytes: whoever set one wants just these.
  if (encoding === 'identity' || headers.has('etag') || status === 206) return { response };
  // Pages are whole in memory already; files may be long and go out while they are made.
  if (noted || isWhole || type?.startsWith('text/html')) {
    const whole = noted ?? wholeBody(Buffer.from(await response.arrayBuffer()));
    if (whole.content.length < leastBytes && whole.bytes() < leastBytes) {
      const bytes = Buffer.from(whole.content);
      return { response: new Response(bytes, { status, headers }), bytes };
    }
    headers.delete('content-length');
    headers.set('content-encoding', encoding);
    const bytes = await whole.compressed(encoding);
    return { response: new Response(bytes, { status, headers }), bytes };
  }
  headers.delete('content-length');
  headers.set('content-encoding', 'gzip');
  return { response: new Response(response.body?.pipeThrough(new CompressionStream('gzip')), { status, headers }) };
}

function answerOf(
  response: Response,
  body: Buffer,
  of: Pick<KeptAnswer, 'version' | 'minute' | 'tables' | 'visited'>,
): KeptAnswer {
  const etag = strongTag(body);
  const { headers } = response;
  headers.set('etag', etag);
  // Kept by browsers too, who ask each time whether it is still the same: nobody sees yesterday's page.
  headers.set('cache-control', 'public, no-cache');
  headers.delete('content-length');
  const unchanged = [...headers].filter(([name]) => !/^content-(?:type|encoding|length)$/u.test(name));
  return {
    ...of,
    etag,
    body,
    headers: [...headers, ['content-length', String(body.length)]].flat(),
    headersUnchanged: unchanged.flat(),
  };
}

function send(answer: KeptAnswer, incoming: IncomingMessage, outgoing: ServerResponse): void {
  if (hasAlready(incoming.headers['if-none-match'], answer.etag)) {
    outgoing.writeHead(304, answer.headersUnchanged as string[]).end();
    return;
  }
  outgoing.writeHead(200, answer.headers as string[]);
  outgoing.end(incoming.method === 'HEAD' ? undefined : answer.body);
}
