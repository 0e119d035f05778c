import { readForm } from '../../../platform/forms/read-form.ts';
import { clientAddress } from '../../../platform/http/client-address.ts';
import type { RateLimit } from '../../../platform/http/rate-limit.ts';
import { forPrograms, get, kilobytes, post, type RequestContext, type Route } from '../../../platform/http/route.ts';
import { everyone } from '../../../platform/permission.ts';
import { newHashedCode } from '../../../platform/secrets/receipt-code.ts';
import { transact } from '../../../platform/use-case.ts';
import { valueOf, type FormValues } from '../../../ui/form/form-state.ts';
import { listWordings } from '../../barriers.store.ts';
import { stateWords } from '../../browse/state-words.ts';
import { findCaller, type Caller } from '../keys/keys.store.ts';
import { formats, type Format } from '../reply.ts';
import { findService, serviceDefinition, serviceRecords } from '../services.ts';
import { discovery } from './discovery.ts';
import { readNewRequest } from './new-request.form.ts';
import { fingerprintOf, postRequest } from './post-request.ts';
import { numberOf, readRequestQuery } from './request-query.ts';
import { requestRecord } from './request-record.ts';
import { findRequest, findRequests, type ToldBarrier } from './requests.store.ts';
import { notFound, refuse, refuseCall, reply } from './reply.route.ts';

const root = '/open311/v2';

/** A system that has broken must not flood the office; a busy town sends a few reports a day. */
const posting: RateLimit = { name: 'barriers.open311-posts', points: 60, seconds: 3600 };
const guessing: RateLimit = { name: 'barriers.open311-wrong-keys', points: 30, seconds: 3600 };

/** The key stands in the body or the query, as the standard says, or in a header, where no log keeps it. */
function keyOf(c: RequestContext, values: FormValues = {}): string {
  return (
    valueOf({ locale: 'de', values }, 'api_key').trim() || c.req.query('api_key') || c.req.header('x-api-key') || ''
  );
}

/** Who asks to read; a wrong key is as good as none. */
async function readerOf(c: RequestContext): Promise<Caller | undefined> {
  const key = keyOf(c);
  return key === '' ? undefined : findCaller(c.var.services.db, key);
}

/** There is one jurisdiction here; whoever names another has the wrong address. */
function isOurs(c: RequestContext, given: string | undefined): boolean {
  return !given || given.toLowerCase() === new URL(c.var.services.config.baseUrl).hostname;
}

const wrongJurisdiction = { code: 404, description: 'jurisdiction_id was not found.' } as const;

async function recordsOf(c: RequestContext, rows: readonly ToldBarrier[]) {
  const { locale, services } = c.var;
  const words = stateWords(await listWordings(services.db), locale);
  return rows.map((row) => requestRecord(row, { locale, words, baseUrl: services.config.baseUrl }));
}

async function sendRequests(c: RequestContext, format: Format): Promise<Response> {
  if (!isOurs(c, c.req.query('jurisdiction_id'))) return refuse(c, format, [wrongJurisdiction]);
  const { db, clock } = c.var.services;
  const query = readRequestQuery(c.req.query(), clock.now());
  if (!query.ok)
    return refuse(
      c,
      format,
      query.failure.map((description) => ({ code: 400, description })),
    );
  const reader = await readerOf(c);
  const records = await recordsOf(c, await findRequests(db, query.value, reader?.id ?? null));
  return reply(c, format, { root: 'service_requests', item: 'request', records });
}

async function sendRequest(c: RequestContext, format: Format, id: string): Promise<Response> {
  if (!isOurs(c, c.req.query('jurisdiction_id'))) return refuse(c, format, [wrongJurisdiction]);
  const number = numberOf(id);
  const reader = await readerOf(c);
  const row = number === null ? undefined : await findRequest(c.var.services.db, number, reader?.id ?? null);
  if (!row) return refuse(c, format, [{ code: 404, description: 'service_request_id was not found.' }]);
  return reply(c, format, { root: 'service_requests', item: 'request', records: await recordsOf(c, [row]) });
}

async function takeRequest(c: RequestContext, format: Format): Promise<Response> {
  const { services } = c.var;
  const { values } = await readForm(c);
  const key = keyOf(c, values);
  const caller = key === '' ? undefined : await findCaller(services.db, key);
  if (!caller) {
    const mayTry = key === '' || (await services.limits.allow(guessing, clientAddress(c)));
    return mayTry
      ? refuse(c, format, [{ code: 403, description: 'api_key was not provided, is unknown or was revoked.' }])
      : refuseCall(c, 429);
  }
  if (!(await services.limits.allow(posting, caller.id))) return refuseCall(c, 429);
  const jurisdiction = valueOf({ locale: 'de', values }, 'jurisdiction_id') || c.req.query('jurisdiction_id');
  if (!isOurs(c, jurisdiction)) return refuse(c, format, [wrongJurisdiction]);
  const read = readNewRequest(values, services.district);
  if (!read.ok) return refuse(c, format, read.failure);
  // Nobody is told the code: who sends for others must not be able to read or withdraw what they said.
  const { codeHash } = await newHashedCode(services.db);
  const order = {
    keyId: caller.id,
    report: { ...read.value, codeHash },
    fingerprint: fingerprintOf(caller.id, values),
  };
  const actor = { kind: 'body', id: caller.bodyCode } as const;
  const { number } = await transact(services, actor, (work) => postRequest(work, services, order));
  const record = {
    service_request_id: String(number),
    service_notice: 'Wir lesen jede Meldung, bevor sie öffentlich wird.',
    account_id: null,
  };
  return reply(c, format, { root: 'service_requests', item: 'request', records: [record] }, 201);
}

function sendDefinition(c: RequestContext, format: Format, code: string): Response {
  const kind = findService(code);
  if (!isOurs(c, c.req.query('jurisdiction_id'))) return refuse(c, format, [wrongJurisdiction]);
  if (!kind) return refuse(c, format, [{ code: 404, description: 'service_code was not found.' }]);
  return reply(c, format, { root: 'service_definition', record: serviceDefinition(c.var.locale, kind) });
}

/** The last part of an address with its form: `structural.xml`. */
function named(send: (c: RequestContext, format: Format, name: string) => Response | Promise<Response>) {
  return (c: RequestContext): Response | Promise<Response> => {
    const file = /^(?<name>[^/.]{1,100})\.(?<format>xml|json)$/u.exec(c.req.param('file') ?? '')?.groups;
    return file?.name ? send(c, file.format === 'json' ? 'json' : 'xml', file.name) : notFound(c);
  };
}

const read = { permission: everyone };
const posted = { permission: everyone, audit: 'barriers.reported', maxBody: kilobytes(64) } as const;

export const open311Routes: readonly Route[] = forPrograms(refuseCall, [
  ...formats.flatMap((format): readonly Route[] => [
    get(`/open311/discovery.${format}`, read, (c) => reply(c, format, discovery(c.var.services.config.baseUrl))),
    get(`${root}/discovery.${format}`, read, (c) => reply(c, format, discovery(c.var.services.config.baseUrl))),
    get(`${root}/services.${format}`, read, (c) =>
      isOurs(c, c.req.query('jurisdiction_id'))
        ? reply(c, format, { root: 'services', item: 'service', records: serviceRecords(c.var.locale) })
        : refuse(c, format, [wrongJurisdiction]),
    ),
    get(`${root}/requests.${format}`, read, (c) => sendRequests(c, format)),
    post(`${root}/requests.${format}`, posted, (c) => takeRequest(c, format)),
  ]),
  get(`${root}/services/:file`, read, named(sendDefinition)),
  get(`${root}/requests/:file`, read, named(sendRequest)),
  get(`${root}/*`, read, notFound),
]);
