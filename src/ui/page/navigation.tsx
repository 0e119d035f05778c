import { type Locale, localized } from '../../platform/i18n/locale.ts';
import { Icon } from '../data/icon.tsx';
import { uiTexts } from '../ui.messages.ts';
import type { NavigationItem } from './frame.ts';

type NavigationProps = {
  locale: Locale;
  label: string;
  items: readonly NavigationItem[];
  current?: string | undefined;
};

/**
 * A row of links on wide screens. On narrow ones a button opens them as a native popover: no script, closed by Escape.
 * Browsers without popovers show the plain list.
 */
export function Navigation({ locale, label, items, current }: NavigationProps) {
  const t = uiTexts(locale);
  return (
    <nav id="navigation" class="navigation" aria-label={label} tabIndex={-1}>
      <button type="button" class="navigation-open" popovertarget="menu">
        <Icon name="menu" />
        {t.menu}
      </button>
      <div id="menu" class="navigation-menu" popover="auto">
        <button type="button" class="navigation-close" popovertarget="menu" popovertargetaction="hide">
          <Icon name="close" />
          {t.closeMenu}
        </button>
        <ul>
          {items.map(({ path, text }) => (
            <li key={path}>
              <a href={localized(locale, path)} aria-current={path === current ? 'page' : undefined}>
                {text}
              </a>
            </li>
          ))}
        </ul>
      </div>
    </nav>
  );
}
