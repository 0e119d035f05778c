import { readDay } from '../../platform/forms/read-date.ts';
import { readTime } from '../../platform/forms/read-time.ts';
import { dayOf, type Day } from '../../platform/calendar.ts';
import { formatClock } from '../../platform/i18n/format.ts';
import { failure, success, type Result } from '../../platform/result.ts';
import type { FieldError } from '../../ui/form/field-error.ts';
import { valueOf, type FormValues } from '../../ui/form/form-state.ts';
import { generateDates, repeats, type DateSpan, type DatesFault } from '../recurrence.ts';
import { datesFaultTexts, writeTexts } from './write.messages.ts';

const t = writeTexts.errors;

/** Beside which field a fault is mended. */
const fieldOf: Record<DatesFault, string> = {
  'ends-before-it-begins': 'toTime',
  'until-missing': 'until',
  'until-too-early': 'until',
  'too-many': 'until',
  'too-long': 'lastDay',
};

/** Reads when an event takes place, with all its repetitions. */
export function readDates(values: FormValues): Result<readonly DateSpan[], readonly FieldError[]> {
  const typed = (name: string): string => valueOf({ locale: 'de', values }, name).trim();
  const errors: FieldError[] = [];
  const day = (name: string): Day | null => {
    const read = readDay(values, name);
    if (!read.ok) errors.push({ field: name, message: t.day });
    return read.ok ? read.value : null;
  };
  const time = (name: string): string => {
    const read = readTime(typed(name));
    if (read === null) errors.push({ field: name, message: t.time });
    return read ?? '';
  };
  const first = day('first');
  if (first === null && errors.length === 0) errors.push({ field: 'first', message: t.dayMissing });
  const [from, to] = [time('fromTime'), time('toTime')];
  const [lastDay, until] = [day('lastDay'), day('until')];
  const repeat = repeats.find((one) => one === (typed('repeat') || 'none'));
  if (repeat === undefined) errors.push({ field: 'repeat', message: t.wrong });
  if (first === null || repeat === undefined || errors.length > 0) return failure(errors);
  const dates = generateDates({ first, lastDay: lastDay ?? first, from, to, repeat, until });
  if (dates.ok) return dates;
  return failure([{ field: fieldOf[dates.failure], message: datesFaultTexts[dates.failure] }]);
}

/** One date alone, such as the new time of a moved one. */
export function readDate(values: FormValues): Result<DateSpan, readonly FieldError[]> {
  const dates = readDates({ ...values, repeat: 'none' });
  if (!dates.ok) return dates;
  const [span] = dates.value;
  return span === undefined ? failure([{ field: 'first', message: t.dayMissing }]) : success(span);
}

/** A saved date as the form shows it. */
export function dateValues({ startsAt, endsAt }: DateSpan): FormValues {
  const isOneDay = dayOf(startsAt) === dayOf(endsAt);
  return {
    ...dayValues('first', startsAt),
    fromTime: formatClock(startsAt),
    toTime: formatClock(endsAt),
    ...(isOneDay ? {} : dayValues('lastDay', endsAt)),
  };
}

function dayValues(name: string, moment: Date): FormValues {
  const [year = '', month = '', day = ''] = dayOf(moment).split('-');
  return { [`${name}-day`]: String(Number(day)), [`${name}-month`]: String(Number(month)), [`${name}-year`]: year };
}
