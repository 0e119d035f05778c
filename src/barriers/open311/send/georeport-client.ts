import { callSystem, type CallFault } from '../../../platform/outgoing/call-system.ts';
import { failure, success, type Result } from '../../../platform/result.ts';
import { readReply, type ToldRequest } from './read-reply.ts';

/** A body's system, with its key opened for one call. */
export type System = {
  readonly endpoint: string;
  readonly jurisdictionId: string | null;
  readonly key: string | null;
  readonly allowPrivate: boolean;
};

/** Why something could not be handed over or asked: a fault of the call, what the other system said, or an answer nobody understands. */
export type SystemFault = CallFault | 'unreadable' | 'no-number' | `refused-${number}`;

const bounds = { mostBytes: 1024 * 1024, mostSeconds: 20 } as const;

/** Faults that trying again cannot mend. */
export function isFinal(fault: SystemFault): boolean {
  if (fault === 'refused-408' || fault === 'refused-429') return false;
  return fault === 'address-not-allowed' || fault === 'redirected' || fault.startsWith('refused-4');
}

/** `POST requests`: hands a request over. */
export async function sendRequest(
  system: System,
  fields: Readonly<Record<string, string>>,
): Promise<Result<ToldRequest, SystemFault>> {
  const form = new URLSearchParams(fields);
  if (system.jurisdictionId) form.set('jurisdiction_id', system.jurisdictionId);
  if (system.key) form.set('api_key', system.key);
  const told = await call(system, 'requests.xml', form);
  if (!told.ok) return told;
  return told.value.requestId === null && told.value.token === null ? failure('no-number') : told;
}

/** `GET service_request_id from a token`, for systems that number later. */
export function askNumber(system: System, token: string): Promise<Result<ToldRequest, SystemFault>> {
  return call(system, `tokens/${encodeURIComponent(token)}.xml`);
}

/** `GET service request`: how it stands. */
export function askRequest(system: System, requestId: string): Promise<Result<ToldRequest, SystemFault>> {
  return call(system, `requests/${encodeURIComponent(requestId)}.xml`);
}

async function call(
  { endpoint, jurisdictionId, key, allowPrivate }: System,
  resource: string,
  form?: URLSearchParams,
): Promise<Result<ToldRequest, SystemFault>> {
  const url = new URL(`${endpoint}/${resource}`);
  if (form === undefined && jurisdictionId) url.searchParams.set('jurisdiction_id', jurisdictionId);
  // When reading, in a header: what stands in an address is kept in logs.
  const headers = form === undefined && key ? { 'x-api-key': key } : {};
  const answer = await callSystem({ url, form, headers, allowPrivate, ...bounds });
  if (!answer.ok) return answer;
  const { status, text } = answer.value;
  if (status < 200 || status > 299) return failure<SystemFault>(`refused-${status}`);
  const told = readReply(text);
  return told.ok ? success(told.value) : failure('unreadable');
}
