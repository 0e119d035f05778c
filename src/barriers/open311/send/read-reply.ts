import { readXml, UnreadableXml } from '../../../platform/documents/xml.ts';
import { failure, success, type Result } from '../../../platform/result.ts';

/** What another system tells of one request, as far as it is understood. */
export type ToldRequest = {
  readonly requestId: string | null;
  readonly token: string | null;
  readonly status: 'open' | 'closed' | null;
  readonly notes: string | null;
};

/** More than this is no sentence about a state. */
const longestNotes = 1000;
const longestId = 200;

/** Reads the first request of an answer of GeoReport v2. Whatever else stands in it is left aside. */
export function readReply(xml: string): Result<ToldRequest, 'unreadable'> {
  const fields = new Map<string, string>();
  const path: string[] = [];
  let requests = 0;
  try {
    readXml(xml.replace(/^\uFEFF/u, '').trim(), {
      open: (name) => {
        path.push(name);
        if (path.join('/') === 'service_requests/request') requests += 1;
      },
      close: () => void path.pop(),
      text: (text) => {
        const [root, item, field, ...deeper] = path;
        if (root !== 'service_requests' || item !== 'request' || field === undefined || deeper.length > 0) return;
        if (requests === 1) fields.set(field, (fields.get(field) ?? '') + text);
      },
    });
  } catch (error) {
    if (error instanceof UnreadableXml) return failure('unreadable');
    throw error;
  }
  if (requests === 0) return failure('unreadable');
  const value = (name: string) => fields.get(name)?.trim() || null;
  const status = value('status')?.toLowerCase();
  return success({
    requestId: bounded(value('service_request_id')),
    token: bounded(value('token')),
    status: status === 'open' || status === 'closed' ? status : null,
    notes: value('status_notes')?.replaceAll(/\s+/gu, ' ').slice(0, longestNotes) ?? null,
  });
}

const bounded = (id: string | null): string | null => (id !== null && id.length <= longestId ? id : null);
