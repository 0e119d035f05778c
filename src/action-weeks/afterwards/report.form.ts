import { z } from 'zod';
import { checkForm } from '../../platform/forms/check-form.ts';
import { choice, number, text } from '../../platform/forms/fields.ts';
import type { Locale } from '../../platform/i18n/locale.ts';
import { failure, success, type Result } from '../../platform/result.ts';
import type { FieldError } from '../../ui/form/field-error.ts';
import type { FormValues } from '../../ui/form/form-state.ts';
import type { ReportRow } from '../reports.store.ts';
import type { GivenReport } from './record-report.ts';
import { reportTexts } from './report.messages.ts';

/** Reads a report; whoever counted says how many. */
export function readReport(values: FormValues, locale: Locale): Result<GivenReport, readonly FieldError[]> {
  const t = reportTexts(locale);
  const checked = checkForm(
    z.object({
      counted: choice(['yes', 'no'], { missing: t.countedMissing }),
      participants: number({ min: 0, max: 100_000, wrong: t.participantsWrong, whole: true }),
      changed: text({ max: 3000, tooLong: t.long }),
      wentWell: text({ max: 3000, tooLong: t.long }),
    }),
    values,
  );
  if (!checked.ok) return checked;
  const { counted, participants, changed, wentWell } = checked.value;
  if (counted === 'yes' && participants === undefined) {
    return failure([{ field: 'participants', message: t.participantsWrong }]);
  }
  return success({ participants: counted === 'yes' ? (participants ?? null) : null, changed, wentWell });
}

/** A report as its form shows it. */
export function reportValues(report: ReportRow | undefined): FormValues {
  if (!report?.receivedAt) return {};
  const { participants, changed, wentWell } = report;
  return {
    counted: participants === null ? 'no' : 'yes',
    participants: participants === null ? '' : String(participants),
    changed: changed ?? '',
    wentWell: wentWell ?? '',
  };
}
