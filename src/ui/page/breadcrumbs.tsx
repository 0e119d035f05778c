import { type Locale, localized } from '../../platform/i18n/locale.ts';
import { uiTexts } from '../ui.messages.ts';
import type { Link } from './frame.ts';

type BreadcrumbsProps = {
  locale: Locale;
  links: readonly Link[];
  /** Where the way begins, when that is not the start page. */
  home?: Link | undefined;
};

/** The way above the page; the page itself is not in it, its heading follows. */
export function Breadcrumbs({ locale, links, home }: BreadcrumbsProps) {
  if (links.length === 0) return null;
  const t = uiTexts(locale);
  const way = [home ?? { href: localized(locale, '/'), text: t.home }, ...links];
  return (
    <nav class="breadcrumbs" aria-label={t.breadcrumbs}>
      <ol>
        {way.map(({ href, text }) => (
          <li key={href}>
            <a href={href}>{text}</a>
          </li>
        ))}
      </ol>
    </nav>
  );
}
