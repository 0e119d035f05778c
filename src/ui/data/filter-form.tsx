import type { ComponentChildren } from 'preact';
import type { Locale } from '../../platform/i18n/locale.ts';
import { uiTexts } from '../ui.messages.ts';

type FilterFormProps = {
  locale: Locale;
  action: string;
  /** What is filtered, for people who meet the form out of context. */
  legend: string;
  /** Given while a filter is set: the address without filters. */
  resetHref?: string | undefined;
  children: ComponentChildren;
};

/** A GET form: a filtered list has an address that can be kept, sent and gone back to. */
export function FilterForm({ locale, action, legend, resetHref, children }: FilterFormProps) {
  const t = uiTexts(locale);
  return (
    <form class="filter-form" method="get" action={action}>
      <fieldset>
        <legend>{legend}</legend>
        <div class="filter-fields">
          {children}
          <div class="filter-actions">
            <button type="submit" class="button button-secondary">
              {t.filter}
            </button>
            {resetHref !== undefined && <a href={resetHref}>{t.resetFilter}</a>}
          </div>
        </div>
      </fieldset>
    </form>
  );
}
