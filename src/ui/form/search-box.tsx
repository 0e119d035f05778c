import type { Locale } from '../../platform/i18n/locale.ts';
import { Icon } from '../data/icon.tsx';
import { uiTexts } from '../ui.messages.ts';

type SearchBoxProps = {
  locale: Locale;
  action: string;
  label: string;
  name?: string | undefined;
  value?: string | undefined;
  hideLabel?: boolean | undefined;
  /** Of the field, where the page has another search. */
  id?: string | undefined;
  /** How many characters can be typed. */
  longest?: number | undefined;
};

export function SearchBox({ locale, action, label, name = 'q', value, hideLabel, id = name, longest }: SearchBoxProps) {
  return (
    <search>
      <form class="search-box" method="get" action={action}>
        <label for={id} class={hideLabel ? 'visually-hidden' : 'field-label'}>
          {label}
        </label>
        <div class="search-box-row">
          <input id={id} name={name} type="search" class="input" value={value} maxLength={longest} />
          <button type="submit" class="button button-primary">
            <Icon name="search" />
            {uiTexts(locale).search}
          </button>
        </div>
      </form>
    </search>
  );
}
