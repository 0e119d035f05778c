import type { Refuse, RefusalStatus, RequestContext } from '../../../platform/http/route.ts';
import { errorReply, writeReply, type ErrorCode, type Format, type Reply } from '../reply.ts';

const mediaTypes: Record<Format, string> = {
  xml: 'text/xml; charset=utf-8',
  json: 'application/json; charset=utf-8',
};

/** Pages elsewhere may read: there is nothing here that is not public or needs a key, and no cookie counts. */
export function reply(
  c: RequestContext,
  format: Format,
  content: Reply,
  status: 200 | 201 | ErrorCode = 200,
): Response {
  return c.body(writeReply(content, format), status, {
    'content-type': mediaTypes[format],
    'access-control-allow-origin': '*',
    'cache-control': 'no-store',
  });
}

/** Says what is wrong; of several things the first decides which status the answer has. */
export function refuse(
  c: RequestContext,
  format: Format,
  errors: readonly { code: ErrorCode; description: string }[],
): Response {
  return reply(c, format, errorReply(errors), errors[0]?.code ?? 400);
}

/** XML is the required form: it is used where nobody has asked for the other. */
const formatOf = (c: RequestContext): Format => (c.req.path.endsWith('.json') ? 'json' : 'xml');

const descriptions: Record<RefusalStatus, string> = {
  400: 'The body is no form that can be read: expected application/x-www-form-urlencoded in UTF-8.',
  403: 'This is not allowed.',
  413: 'The body is too large.',
  429: 'Too many requests. Please try again later.',
  500: 'Something went wrong here. Nothing was saved.',
  503: 'The database cannot be reached at the moment. Nothing was saved.',
};

export const refuseCall: Refuse = (c, status) =>
  refuse(c, formatOf(c), [{ code: status, description: descriptions[status] }]);

const noToken = 'Tokens are not used here: the answer to POST requests holds the service_request_id at once.';

/** Everything else below the address of the interface. */
export function notFound(c: RequestContext): Response {
  const isToken = c.req.path.includes('/tokens/');
  const description = isToken ? noToken : 'There is no such resource. The endings are .xml and .json.';
  return refuse(c, formatOf(c), [{ code: 404, description }]);
}
