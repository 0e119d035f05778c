import { failure, success, type Result } from '../platform/result.ts';

/** What is wrong with captions, and in which line. */
export type CaptionFault = {
  readonly kind: 'no-header' | 'no-cues' | 'bad-time' | 'order' | 'no-words';
  readonly line: number;
};

const timing =
  /^(?<from>(?:\d{2,}:)?[0-5]\d:[0-5]\d\.\d{3})[ \t]+-->[ \t]+(?<to>(?:\d{2,}:)?[0-5]\d:[0-5]\d\.\d{3})(?:[ \t].*)?$/u;

/**
 * Checks captions as browsers read them (WebVTT): a browser leaves out what it does not understand, and whoever needs it never knows.
 * @returns the second at which the last of them ends
 */
export function checkCaptions(text: string): Result<number, CaptionFault> {
  const lines = text.replace(/^\uFEFF/u, '').split('\n');
  if (!/^WEBVTT(?:[ \t].*)?$/u.test(lines[0] ?? '')) return failure({ kind: 'no-header', line: 1 });
  let last = { from: -1, to: 0 };
  let isNote = false;
  for (const [index, line] of lines.entries()) {
    if (line.trim() === '') isNote = false;
    else if (/^(?:NOTE|STYLE|REGION)\b/u.test(line)) isNote = true;
    if (isNote || !line.includes('-->')) continue;
    const found = timing.exec(line.trim())?.groups;
    if (!found) return failure({ kind: 'bad-time', line: index + 1 });
    const [from, to] = [secondsOf(found['from'] ?? ''), secondsOf(found['to'] ?? '')];
    if (from >= to || from < last.from) return failure({ kind: 'order', line: index + 1 });
    if ((lines[index + 1] ?? '').trim() === '') return failure({ kind: 'no-words', line: index + 1 });
    last = { from, to: Math.max(last.to, to) };
  }
  return last.from < 0 ? failure({ kind: 'no-cues', line: 1 }) : success(last.to);
}

const secondsOf = (time: string): number => time.split(':').reduce((sum, part) => sum * 60 + Number(part), 0);
