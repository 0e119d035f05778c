import { lookup as resolve, type LookupAddress } from 'node:dns';
import { request as requestPlain, type IncomingMessage, type RequestOptions } from 'node:http';
import { request as requestEncrypted } from 'node:https';
import { isIP, type LookupFunction } from 'node:net';
import { failure, success, type Result } from '../result.ts';
import { isPrivateAddress } from './private-address.ts';

/** Why another system could not be asked. */
export type CallFault = 'address-not-allowed' | 'not-reached' | 'too-slow' | 'too-large' | 'redirected';

export type Call = {
  url: URL;
  /** Sent as a form when given; otherwise the call only reads. */
  form?: URLSearchParams | undefined;
  headers?: Readonly<Record<string, string>> | undefined;
  /** Machines of our own network may be called, without encryption too. */
  allowPrivate: boolean;
  mostBytes: number;
  mostSeconds: number;
};

export type CallAnswer = { readonly status: number; readonly text: string };

class AddressNotAllowed extends Error {}
class TooLarge extends Error {}

/**
 * Asks the system of somebody else. Encrypted only, never a machine of our own network, whatever its name leads to, unless that is allowed;
 * redirects are not followed; the answer is bounded in size and time.
 */
export async function callSystem(call: Call): Promise<Result<CallAnswer, CallFault>> {
  const { url, allowPrivate, mostSeconds } = call;
  if (!isAllowed(url, allowPrivate)) return failure('address-not-allowed');
  const signal = AbortSignal.timeout(mostSeconds * 1000);
  try {
    const message = await send(call, signal);
    const status = message.statusCode ?? 0;
    if (status >= 300 && status < 400) {
      message.destroy();
      return failure('redirected');
    }
    return success({ status, text: await readText(message, call.mostBytes) });
  } catch (error) {
    if (error instanceof AddressNotAllowed) return failure('address-not-allowed');
    if (error instanceof TooLarge) return failure('too-large');
    return failure(signal.aborted ? 'too-slow' : 'not-reached');
  }
}

export type Look = {
  readonly url: URL;
  /** Without the content where the other system knows that; some answer only the second. */
  readonly method: 'HEAD' | 'GET';
  readonly allowPrivate: boolean;
  readonly mostSeconds: number;
};

/**
 * Asks only whether something is at an address: the status of the answer and where it leads, nothing of what is in it. Nothing of ours goes
 * there, so it may be unencrypted; machines of our own network stay out of reach as in {@link callSystem}.
 */
export async function lookAt(look: Look): Promise<Result<{ status: number; location: string | undefined }, CallFault>> {
  const { url, method, allowPrivate, mostSeconds } = look;
  const asEncrypted = new URL(url);
  if (url.protocol === 'http:') asEncrypted.protocol = 'https:';
  if (!isAllowed(asEncrypted, allowPrivate)) return failure('address-not-allowed');
  const signal = AbortSignal.timeout(mostSeconds * 1000);
  try {
    const message = await send({ url, method, headers: { accept: '*/*' }, allowPrivate }, signal);
    message.destroy();
    return success({ status: message.statusCode ?? 0, location: message.headers.location });
  } catch (error) {
    if (error instanceof AddressNotAllowed) return failure('address-not-allowed');
    return failure(signal.aborted ? 'too-slow' : 'not-reached');
  }
}

/** Whether an address may be called at all; what its name leads to is looked at when it is called. */
export function isAllowed(url: URL, allowPrivate: boolean): boolean {
  if (url.username !== '' || url.password !== '') return false;
  if (allowPrivate) return url.protocol === 'https:' || url.protocol === 'http:';
  const host = url.hostname.replace(/^\[|\]$/gu, '');
  return url.protocol === 'https:' && (isIP(host) === 0 || !isPrivateAddress(host));
}

type Sent = Pick<Call, 'url' | 'form' | 'headers' | 'allowPrivate'> & { readonly method?: 'HEAD' | 'GET' };

function send({ url, form, headers, allowPrivate, method }: Sent, signal: AbortSignal): Promise<IncomingMessage> {
  const body = form?.toString();
  const options: RequestOptions = {
    method: method ?? (body === undefined ? 'GET' : 'POST'),
    // A connection of its own: none of an earlier, unchecked call is used again.
    agent: false,
    signal,
    headers: {
      accept: 'text/xml, application/xml',
      'user-agent': 'Teilhabe',
      ...(body !== undefined && {
        'content-type': 'application/x-www-form-urlencoded; charset=utf-8',
        'content-length': String(Buffer.byteLength(body)),
      }),
      ...headers,
    },
    ...(!allowPrivate && { lookup: lookupPublic }),
  };
  return new Promise((answer, refuse) => {
    const outgoing = (url.protocol === 'https:' ? requestEncrypted : requestPlain)(url, options, answer);
    outgoing.on('error', refuse);
    outgoing.end(body);
  });
}

/** The addresses that were looked at are the ones that are called: a name cannot lead elsewhere a moment later. */
const lookupPublic: LookupFunction = (hostname, options, done) => {
  resolve(hostname, { ...options, all: true }, (error, addresses: readonly LookupAddress[]) => {
    const [first] = addresses ?? [];
    if (error || first === undefined) return done(error ?? new Error('no address'), '');
    if (addresses.some(({ address }) => isPrivateAddress(address))) return done(new AddressNotAllowed(), '');
    return options.all ? done(null, [...addresses]) : done(null, first.address, first.family);
  });
};

async function readText(message: IncomingMessage, mostBytes: number): Promise<string> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of message as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > mostBytes) {
      message.destroy();
      throw new TooLarge();
    }
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString('utf8');
}
