/** Part of a file; `to` is the last byte. */
export type ByteRange = { readonly from: number; readonly to: number };

/**
 * Reads which part of a file is wanted (RFC 9110, section 14). Several parts at once, other units and what is damaged count as nothing
 * said: then everything is sent.
 */
export function readByteRange(header: string | undefined, size: number): ByteRange | 'all' | 'unsatisfiable' {
  const match = /^bytes=(?<from>\d{0,15})-(?<to>\d{0,15})$/u.exec(header?.trim() ?? '')?.groups;
  const [from = '', to = ''] = [match?.['from'], match?.['to']];
  if (from === '' && to === '') return 'all';
  if (from === '') return Number(to) === 0 ? 'unsatisfiable' : { from: Math.max(0, size - Number(to)), to: size - 1 };
  if (Number(from) >= size) return 'unsatisfiable';
  if (to !== '' && Number(to) < Number(from)) return 'all';
  return { from: Number(from), to: to === '' ? size - 1 : Math.min(Number(to), size - 1) };
}
