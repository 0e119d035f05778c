import { setTimeout as wait } from 'node:timers/promises';
import { lookAt, type Look } from './call-system.ts';

/** Why nobody finds what should be at an address. */
export const addressFaults = ['gone', 'fails', 'not-reached', 'too-slow', 'not-allowed', 'in-circles'] as const;
export type AddressFault = (typeof addressFaults)[number];

const mostRedirects = 5;
const mostSeconds = 10;

/** The owner wants nobody, or no program, to look; people may still find something. */
const cannotTell = new Set([401, 403, 405, 407, 429, 451, 501, 999]);

type Check = { readonly allowPrivate: boolean; /** Before the one second try. */ readonly pauseMs: number };

/**
 * Looks whether an address leads to something, as a reader would find it: along redirects, and a second time after a pause when it failed.
 * @returns null when something is there, or when it cannot be told
 */
export async function checkAddress(url: URL, check: Check): Promise<AddressFault | null> {
  const fault = await follow(url, check);
  if (fault === null || fault === 'gone' || fault === 'not-allowed') return fault;
  await wait(check.pauseMs);
  return follow(url, check);
}

async function follow(start: URL, { allowPrivate }: Check): Promise<AddressFault | null> {
  let url = start;
  for (let step = 0; step <= mostRedirects; step += 1) {
    // oxlint-disable-next-line no-await-in-loop -- each step leads to the next
    const found = await look({ url, allowPrivate });
    if (typeof found === 'string') return found;
    const { status, location } = found;
    if (status >= 300 && status < 400 && location !== undefined && URL.canParse(location, url)) {
      url = new URL(location, url);
      continue;
    }
    if (cannotTell.has(status)) return null;
    if (status === 404 || status === 410) return 'gone';
    return status >= 400 ? 'fails' : null;
  }
  return 'in-circles';
}

type Seen = { readonly status: number; readonly location: string | undefined };

/** Asks for the head alone; whoever does not answer that is asked like by a browser. */
async function look(at: Pick<Look, 'url' | 'allowPrivate'>): Promise<Seen | AddressFault> {
  const head = await lookAt({ ...at, method: 'HEAD', mostSeconds });
  const answer = head.ok && head.value.status < 400 ? head : await lookAt({ ...at, method: 'GET', mostSeconds });
  if (answer.ok) return answer.value;
  if (answer.failure === 'address-not-allowed') return 'not-allowed';
  return answer.failure === 'too-slow' ? 'too-slow' : 'not-reached';
}
