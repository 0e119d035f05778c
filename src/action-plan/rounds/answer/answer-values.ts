import type { FormValues } from '../../../ui/form/form-state.ts';
import { formatDecimal } from '../../readings.ts';
import type { AskedMeasure } from './find-asked.ts';
import type { GivenProgress } from './given-progress.ts';

/**
 * The body's own last report, for its first answer in this round. What the office or somebody else wrote is none: a body must not sign
 * the words of others by pressing a button.
 */
export function ownReport({ question, last }: AskedMeasure): string | null {
  return question.answeredAt === null && last?.author === question.bodyName ? last.publicText : null;
}

/**
 * Who says „not us“ and leaves the last report as it stood in the form has not said it again: such words belong to the old report and
 * not to this answer.
 */
export function withoutOldWords(given: GivenProgress, { question, last }: AskedMeasure): GivenProgress {
  if (given.kind !== 'notUs' || last?.author !== question.bodyName) return given;
  return sameWords(given.text, last.publicText ?? '') ? { ...given, text: '' } : given;
}

const sameWords = (one: string, other: string): boolean => plain(one) === plain(other);
const plain = (text: string): string => text.replaceAll('\r\n', '\n').trim();

/** The form as it is first shown: the last state that is known, or the answer that is to be changed. */
export function answerValues(asked: AskedMeasure): FormValues {
  const { question } = asked;
  const { answeredAt, degree, knownDegree, answerText, askInstead, indicatorId, reading, readingOn } = question;
  if (answeredAt === null) return { degree: knownDegree ?? '', text: ownReport(asked) ?? '' };
  const [year, month, day] = (readingOn ?? '').split('-').map((part) => String(Number(part)));
  return {
    degree: degree ?? 'notUs',
    text: answerText ?? '',
    otherBodyName: askInstead ?? '',
    indicator: indicatorId ?? '',
    reading: reading === null ? '' : formatDecimal(reading).replaceAll('.', ''),
    ...(readingOn && { 'readOn-day': day, 'readOn-month': month, 'readOn-year': year }),
  };
}
