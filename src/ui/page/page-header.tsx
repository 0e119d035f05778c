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
        {frame.search && !staff && (
          <a class="header-search" href={localized(locale, frame.search.path)}>
            <Icon name="search" />
            {frame.search.text}
          </a>
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
