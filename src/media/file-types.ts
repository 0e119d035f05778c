import { formatNumber } from '../platform/i18n/format.ts';
import type { Locale } from '../platform/i18n/locale.ts';
import type { MediaKind } from './media.ts';

export type FileKind = Exclude<MediaKind, 'picture'>;

const office = 'application/vnd.openxmlformats-officedocument';

/** Files of the library besides pictures: what browsers show or play by themselves, and what people open everywhere. */
const types: Readonly<Record<string, { kind: FileKind; ending: string; name: string }>> = {
  'application/pdf': { kind: 'document', ending: 'pdf', name: 'PDF' },
  [`${office}.wordprocessingml.document`]: { kind: 'document', ending: 'docx', name: 'Word' },
  [`${office}.spreadsheetml.sheet`]: { kind: 'document', ending: 'xlsx', name: 'Excel' },
  'video/mp4': { kind: 'video', ending: 'mp4', name: 'MP4' },
  'video/webm': { kind: 'video', ending: 'webm', name: 'WebM' },
  'audio/mpeg': { kind: 'audio', ending: 'mp3', name: 'MP3' },
  'audio/ogg': { kind: 'audio', ending: 'ogg', name: 'OGG' },
};

/** What a file of a type is; undefined for those the library does not take. */
export const fileTypeOf = (mediaType: string) => types[mediaType];

/** „1,2 MB“: people decide by it whether they download something. */
export function sizeText(bytes: number, locale: Locale): string {
  const inMegabytes = bytes / 1024 / 1024;
  if (inMegabytes < 1) return `${formatNumber(Math.max(1, Math.round(bytes / 1024)), locale)} KB`;
  return `${formatNumber(Math.round(inMegabytes * 10) / 10, locale)} MB`;
}

/** Reads „2:05“ or „1:02:05“ as seconds; null when it is no duration. */
export function readDuration(typed: string): number | null {
  const match = /^(?:(?<hours>\d):)?(?<minutes>\d{1,2}):(?<seconds>[0-5]\d)$/u.exec(typed.trim())?.groups;
  if (!match) return null;
  const { hours = '0', minutes = '0', seconds = '0' } = match;
  const total = Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds);
  return total > 0 ? total : null;
}

/** „2:05“, as it is typed and read. */
export function durationText(seconds: number): string {
  const two = (value: number): string => String(value).padStart(2, '0');
  const hours = Math.floor(seconds / 3600);
  const minutes = Math.floor((seconds % 3600) / 60);
  return hours > 0 ? `${hours}:${two(minutes)}:${two(seconds % 60)}` : `${minutes}:${two(seconds % 60)}`;
}

/** Whether a typed duration is so far from what the file says that one of them must be wrong: rounding and a cut end are not. */
export const isFarFrom = (typed: number, fileSays: number): boolean =>
  Math.abs(typed - fileSays) > Math.max(3, fileSays / 20);
