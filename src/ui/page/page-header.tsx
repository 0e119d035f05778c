import { type Locale, localized } from '../../platform/i18n/locale.ts';
import { Icon } from '../data/icon.tsx';
import { uiTexts } from '../ui.messages.ts';
import type { Frame, StaffArea } from './frame.ts';
import { LanguageSwitch } from './language-switch.tsx';
import { Navigation } from './navigation.tsx';

type PageHeaderProps = {
  frame: Frame;
  locale: Locale;
  path: string;
  query?: string | undefined;
  current?: string | undefined;
  languageForm?: string | undefined;
  locales?: readonly Locale[] | undefined;
  staff?: StaffArea | undefined;
};

/** A plain form on every page, except where the page itself is the search. */
function HeaderSearch({ locale, path, text }: { locale: Locale; path: string; text: string }) {
  return (
    <search class="header-search">
      <form method="get" action={localized(locale, path)}>
        <label for="suche-oben" class="visually-hidden">
          {text}
        </label>
        <input id="suche-oben" name="q" type="search" class="input" maxLength={300} placeholder={text} />
        <button type="submit" class="header-search-button">
          <Icon name="search" />
          <span class="visually-hidden">{uiTexts(locale).search}</span>
        </button>
      </form>
    </search>
  );
}

export function PageHeader(props: PageHeaderProps) {
  const { frame, locale, path, query, current, languageForm, locales, staff } = props;
  const t = uiTexts(locale);
  return (
    <header class="header">
      <div class="header-strip">
        <div class="page-width">
          <p class="header-owner">{frame.owner}</p>
          <LanguageSwitch locale={locale} path={path} query={query} form={languageForm} locales={locales} />
          {staff && (
            <sign-out>
              <form class="sign-out" method="post" action={staff.signOutAction}>
                <p>{t.signedInAs(staff.name)}</p>
                <button type="submit">{t.signOut}</button>
              </form>
            </sign-out>
          )}
        </div>
      </div>
      <div class="page-width header-main">
        <a class="wordmark" href={staff?.home ?? localized(locale, '/')}>
          {frame.siteName}
          {staff && <span class="wordmark-area"> {staff.title}</span>}
        </a>
        {frame.search && !staff && path !== frame.search.path && (
          <HeaderSearch locale={locale} path={frame.search.path} text={frame.search.text} />
        )}
        <Navigation
          locale={locale}
          label={staff ? t.staffNavigation : t.navigation}
          items={staff?.navigation ?? frame.navigation}
          current={current}
        />
      </div>
    </header>
  );
}
