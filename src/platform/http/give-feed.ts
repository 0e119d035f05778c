import { createHash } from 'node:crypto';
import { dayOf, startOfDay } from '../calendar.ts';
import { lastChange, writeFeed, type Feed } from '../documents/feed.ts';
import type { RequestContext } from './route.ts';

/**
 * Answers with a feed. Programs ask for it every hour for years, so whoever has it already is told so in a few bytes
 * (RFC 9110: the tag decides, the date only where no tag is sent).
 */
export function giveFeed(c: RequestContext, content: Omit<Feed, 'now'>): Response {
  // An empty feed changes once a day only, not with every question.
  const feed = { ...content, now: startOfDay(dayOf(c.var.services.clock.now())) };
  const body = writeFeed(feed);
  const etag = `"${createHash('sha256').update(body).digest('base64url').slice(0, 27)}"`;
  const lastModified = lastChange(feed).toUTCString();
  const headers = { etag, 'last-modified': lastModified, 'cache-control': 'public, max-age=600' };
  if (isKnown(c, { etag, lastModified })) return c.body(null, 304, headers);
  return c.body(body, 200, { ...headers, 'content-type': 'application/atom+xml; charset=utf-8' });
}

/** The date must be the same one: when the newest entry is withdrawn, the date goes back. */
function isKnown(c: RequestContext, { etag, lastModified }: { etag: string; lastModified: string }): boolean {
  const tags = c.req.header('if-none-match');
  if (tags === undefined) return c.req.header('if-modified-since') === lastModified;
  return tags.split(',').some((tag) => [etag, `W/${etag}`, '*'].includes(tag.trim()));
}
