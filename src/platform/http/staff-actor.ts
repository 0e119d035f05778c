import type { Actor } from '../actor.ts';
import type { RequestContext } from './route.ts';

/** Whoever is signed in, as a use case knows them; the route's permission has made sure that somebody is. */
export function staffActor(c: RequestContext): Extract<Actor, { kind: 'staff' }> {
  return { kind: 'staff', id: c.var.staff?.id ?? '' };
}
