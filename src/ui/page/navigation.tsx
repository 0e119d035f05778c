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
 * A row of links on wide screens, with a second row for what belongs to the current one. On narrow screens a button opens all of them as
 * a native popover: no script, closed by Escape. Browsers without popovers show the plain list.
 */
export function Navigation({ locale, label, items, current }: NavigationProps) {
  const t = uiTexts(locale);
  const here = items.find(({ section = [] }) => section.some(({ path }) => path === current));
  return (
    <>
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
          <Entries locale={locale} items={items} current={current} here={here?.path} />
        </div>
      </nav>
      {here?.section && (
        <nav class="navigation navigation-section" aria-label={t.section(here.text)}>
          <Entries locale={locale} items={here.section} current={current} />
        </nav>
      )}
    </>
  );
}

type EntriesProps = Omit<NavigationProps, 'label'> & {
  /** Path of the entry whose section the page lies in. */
  here?: string | undefined;
};

function Entries({ locale, items, current, here }: EntriesProps) {
  return (
    <ul>
      {items.map(({ path, text, section }) => (
        <li key={path}>
          <a href={localized(locale, path)} aria-current={currentMark(path, { current, here })}>
            {text}
          </a>
          {section && <Entries locale={locale} items={section.slice(1)} current={current} />}
        </li>
      ))}
    </ul>
  );
}

type Position = { current: string | undefined; here: string | undefined };

/** “page” for the page itself, “true” for the entry it lies below. */
function currentMark(path: string, { current, here }: Position): 'page' | 'true' | undefined {
  if (path === current) return 'page';
  return path === here ? 'true' : undefined;
}
