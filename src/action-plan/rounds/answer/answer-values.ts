import type { FormValues } from '../../../ui/form/form-state.ts';
import { formatDecimal } from '../../readings.ts';
import type { AskedMeasure } from './find-asked.ts';

/** The form as it is first shown: the last state that is known, or the answer that is to be changed. */
export function answerValues({ question, last }: AskedMeasure): FormValues {
  const { answeredAt, degree, knownDegree, answerText, askInstead, indicatorId, reading, readingOn } = question;
  if (answeredAt === null) return { degree: knownDegree ?? '', text: last?.publicText ?? '' };
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
