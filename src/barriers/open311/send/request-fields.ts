import type { BarrierRow } from '../../barriers.store.ts';
import type { Destination } from './destinations.store.ts';

type Sent = Pick<BarrierRow, 'number' | 'kind' | 'lat' | 'lon' | 'placeText' | 'municipalityKey' | 'publishedAt'>;

/** The standard allows 4,000 characters. */
const longestDescription = 4000;

/** Only what everybody can see has a place that may leave the house; without a place another system can do nothing with it. */
export function maySend(barrier: Sent): boolean {
  return (
    barrier.publishedAt !== null && (barrier.lat !== null || Boolean(barrier.placeText ?? barrier.municipalityKey))
  );
}

/**
 * What leaves the house: the question, which somebody of the office has written for this body, and what is public anyway. Never a word of
 * the reporter, and nothing about who that was.
 */
export function requestFields(
  barrier: Sent,
  about: { destination: Destination; question: string; place: string | null; photoId: string | null; baseUrl: string },
): Record<string, string> {
  const { destination, question, place, photoId, baseUrl } = about;
  const page = `${baseUrl}/barrieren/${barrier.number}`;
  const kind = barrier.kind ?? 'other';
  return {
    service_code: destination.serviceCodes[kind] ?? destination.defaultService,
    description: `${question.slice(0, longestDescription - page.length - 3)}\n\n${page}`,
    ...(barrier.lat !== null && barrier.lon !== null && { lat: String(barrier.lat), long: String(barrier.lon) }),
    ...(place !== null && { address_string: place }),
    ...(photoId !== null && { media_url: `${page}/fotos/${photoId}/1600` }),
  };
}
