import type { Locale } from '../../platform/i18n/locale.ts';
import { uiTexts } from '../ui.messages.ts';
import type { FieldError } from './field-error.ts';

type ErrorSummaryProps = { locale: Locale; errors?: readonly FieldError[] | undefined };

/**
 * Stands at the top of the page, before the heading. The alert role is on a child, so that moving the focus to the
 * box and announcing the alert do not race in screen readers (learned from govuk-frontend).
 */
export function ErrorSummary({ locale, errors = [] }: ErrorSummaryProps) {
  if (errors.length === 0) return null;
  return (
    <error-summary class="error-summary" tabIndex={-1} aria-labelledby="error-summary-title" role="group">
      <div role="alert">
        <h2 id="error-summary-title">{uiTexts(locale).errorSummaryTitle(errors.length)}</h2>
        <ul>
          {errors.map(({ field, message }) => (
            <li key={field}>
              <a href={`#${targetOf(field)}`}>{message}</a>
            </li>
          ))}
        </ul>
      </div>
    </error-summary>
  );
}

/** The day is the first part of a date and carries the id of the whole date. */
function targetOf(field: string): string {
  return field.replace(/-day$/, '');
}
