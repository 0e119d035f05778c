import { createHash, timingSafeEqual } from 'node:crypto';
import {
  forPrograms,
  megabytes,
  post,
  type Refuse,
  type RequestContext,
  type Route,
} from '../../platform/http/route.ts';
import { everyone } from '../../platform/permission.ts';
import { returnedMailPath } from '../newsletter-address.ts';
import { readReturned } from './read-returned.ts';
import { noteReturned } from './returned.store.ts';

const digest = (text: string): Buffer => createHash('sha256').update(text).digest();

/** Compared as hashes of the same length, so that time tells nothing. */
const isSecret = (given: string, secret: string): boolean => timingSafeEqual(digest(given), digest(`Bearer ${secret}`));

/**
 * Takes a mail that came back from the mail server. Whatever it is, the answer is the same, so that the server keeps nothing and nobody
 * learns which marks exist.
 */
async function take(c: RequestContext): Promise<Response> {
  const { config, db, clock } = c.var.services;
  if (config.bounceSecret === undefined) return c.text('not set up\n', 404);
  if (!isSecret(c.req.header('authorization') ?? '', config.bounceSecret)) return c.text('refused\n', 401);
  const returned = await readReturned(Buffer.from(await c.req.arrayBuffer()));
  if (returned) await noteReturned(db, { ...returned, at: clock.now() });
  return c.body(null, 204);
}

const refuse: Refuse = (c, status) => c.text('refused\n', status);

export const returnedRoutes: readonly Route[] = forPrograms(refuse, [
  post(
    returnedMailPath,
    {
      permission: everyone,
      audit: {
        none: 'a mail server tells what came back; who is taken off the list because of it is written by the job',
      },
      maxBody: megabytes(2),
    },
    take,
  ),
]);
