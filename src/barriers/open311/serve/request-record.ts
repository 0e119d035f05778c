import { addDays, startOfDay } from '../../../platform/calendar.ts';
import type { Locale } from '../../../platform/i18n/locale.ts';
import { lastDayOf } from '../../answer/answer.ts';
import { isClosed } from '../../barrier.ts';
import { placeLine, wordsFor } from '../../browse/public-words.ts';
import { stateTag, type StateWords } from '../../browse/state-words.ts';
import { barrierKindName } from '../../taxonomy.messages.ts';
import type { ReplyRecord } from '../reply.ts';
import type { ToldBarrier } from './requests.store.ts';

/** GeoReport v2 knows no longer ones. */
const longestDescription = 4000;

type Surroundings = { locale: Locale; words: StateWords; baseUrl: string };

/**
 * A barrier as a service request. Our fourteen states become the standard's two; which one it is, and why, stands in `status_notes`. What is
 * not published is told to the system that sent it, and only by its state.
 */
export function requestRecord(row: ToldBarrier, { locale, words, baseUrl }: Surroundings): ReplyRecord {
  const kind = row.kind ?? 'other';
  const isPublic = row.publishedAt !== null;
  return {
    service_request_id: String(row.number),
    status: isClosed(row.state) ? 'closed' : 'open',
    status_notes: statusNotes(row, locale, words),
    service_name: barrierKindName(locale, kind),
    service_code: kind,
    description: isPublic ? descriptionOf(row, locale) : null,
    agency_responsible: row.bodyName,
    service_notice: isPublic ? `${baseUrl}/barrieren/${row.number}` : null,
    requested_datetime: momentOf(row.createdAt),
    updated_datetime: momentOf(row.updatedAt),
    expected_datetime: expectedAt(row),
    address: isPublic ? placeLine(row.placeText, row.municipality) : null,
    address_id: isPublic ? row.municipalityKey : null,
    zipcode: null,
    lat: isPublic ? row.lat : null,
    long: isPublic ? row.lon : null,
    media_url: isPublic && row.photoId !== null ? `${baseUrl}/barrieren/${row.number}/fotos/${row.photoId}/1600` : null,
  };
}

/** To the second, with its zone. */
const momentOf = (moment: Date): string => `${moment.toISOString().slice(0, 19)}Z`;

function statusNotes(row: ToldBarrier, locale: Locale, words: StateWords): string {
  const news = locale === 'de-simple' ? (row.newsEasy ?? row.news) : row.news;
  return [`${stateTag(row, words).text}.`, news].filter(Boolean).join(' ');
}

function descriptionOf(row: ToldBarrier, locale: Locale): string {
  const { title, text } = wordsFor(locale, row);
  const whole = [title, text].filter(Boolean).join('\n\n');
  return whole.length <= longestDescription ? whole : `${whole.slice(0, longestDescription - 1)}…`;
}

/** The end of the day the body in charge has promised last, as long as it is open. */
function expectedAt({ answerBy, answerByPrecision, state }: ToldBarrier): string | null {
  if (answerBy === null || isClosed(state)) return null;
  const last = lastDayOf({ day: answerBy, precision: answerByPrecision ?? 'day' });
  return momentOf(new Date(startOfDay(addDays(last, 1)).getTime() - 1000));
}
