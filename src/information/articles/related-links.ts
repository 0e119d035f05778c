import { localized, splitLocale, type Locale } from '../../platform/i18n/locale.ts';
import { failure, success, type Result } from '../../platform/result.ts';
import { saysNothing } from '../../platform/text-faults-inline.ts';

/** A link at the end of an article: a path of ours or an address on the web. */
export type RelatedLink = { readonly label: string; readonly address: string };

export const mostRelated = 30;
export const longestLabel = 200;
export const longestAddress = 2000;

type LineFaultKind =
  | 'no-label'
  | 'says-nothing'
  | 'long-label'
  | 'no-address'
  | 'not-complete'
  | 'not-allowed'
  | 'long-address';

/** What is wrong with a line, counted from 1 as they were typed. */
export type RelatedFault = { kind: LineFaultKind; line: number } | { kind: 'too-many'; count: number };

/**
 * Reads links as people type them, one a line: „Antrag auf Wohngeld: https://…“. The address is what follows the last blank.
 * @param ours the origin of this site: whoever copies an address of ours from the browser means the page, in any language
 * @returns the lines as they are kept
 */
export function readRelated(typed: string, ours: string): Result<string, readonly RelatedFault[]> {
  const lines = typed.split('\n').flatMap((text, index) => (text.trim() === '' ? [] : [{ text, line: index + 1 }]));
  if (lines.length > mostRelated) return failure([{ kind: 'too-many', count: lines.length }]);
  const faults: RelatedFault[] = [];
  const kept: string[] = [];
  for (const { text, line } of lines) {
    const read = readLine(text, ours);
    if (read.ok) kept.push(`${read.value.label}: ${read.value.address}`);
    else faults.push({ kind: read.failure, line });
  }
  return faults.length > 0 ? failure(faults) : success(kept.join('\n'));
}

/** The links in lines that {@link readRelated} has let through. */
export function relatedLinks(kept: string): readonly RelatedLink[] {
  return kept.split('\n').filter(Boolean).map(splitLine);
}

export const leadsAway = ({ address }: RelatedLink): boolean => !address.startsWith('/');

/** Where a link leads a reader: pages of ours open in their language. */
export const relatedHref = (locale: Locale, link: RelatedLink): string =>
  leadsAway(link) ? link.address : localized(locale, link.address);

/** A word with a colon at its end is no address. */
const addressBegins = /^(?:[a-z][a-z0-9+.-]*:\S|www\.|\/)/iu;
const isAddress = /^(?:https?:\/\/|www\.|\/)\S*$/iu;

/** A dash before a list, as people make them, and what stands between words and address. */
function splitLine(text: string): RelatedLink {
  const words = text
    .trim()
    .replace(/^[-*•–]\s+/u, '')
    .split(/\s+/u);
  const last = words.at(-1) ?? '';
  if (!addressBegins.test(last)) return { label: words.join(' '), address: '' };
  const label = words
    .slice(0, -1)
    .join(' ')
    .replace(/\s*[:|–-]$/u, '');
  return { label, address: last };
}

function readLine(text: string, ours: string): Result<RelatedLink, LineFaultKind> {
  const { label, address } = splitLine(text);
  if (address === '') return failure('no-address');
  if (label === '' || isAddress.test(label)) return failure('no-label');
  if (saysNothing(label)) return failure('says-nothing');
  if (label.length > longestLabel) return failure('long-label');
  const read = readAddress(address, ours);
  return read.ok ? success({ label, address: read.value }) : read;
}

function readAddress(typed: string, ours: string): Result<string, LineFaultKind> {
  if (typed.length > longestAddress) return failure('long-address');
  const given = /^www\./iu.test(typed) ? `https://${typed}` : typed;
  if (!/^(?:https?:|\/)/iu.test(given)) return failure('not-allowed');
  // „https:elsewhere.example“ would be read as a page of ours.
  const isWhole = /^(?:https?:\/\/[^/\\]|\/(?![/\\]))/iu.test(given);
  if (!isWhole || !URL.canParse(given, ours)) return failure('not-complete');
  const url = new URL(given, ours);
  if (url.username !== '' || url.password !== '') return failure('not-complete');
  if (url.origin !== new URL(ours).origin) return success(given);
  const path = `${splitLocale(url.pathname).path}${url.search}${url.hash}`;
  return path.length > longestAddress || path.startsWith('//') ? failure('not-complete') : success(path);
}
