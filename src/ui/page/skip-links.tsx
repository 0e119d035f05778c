import type { Locale } from '../../platform/i18n/locale.ts';
import { uiTexts } from '../ui.messages.ts';

/** First in the page, visible when focused (WCAG 2.4.1). */
export function SkipLinks({ locale }: { locale: Locale }) {
  const t = uiTexts(locale);
  return (
    <nav class="skip-links" aria-label={t.skipLinks}>
      <a href="#inhalt">{t.skipToContent}</a> <a href="#navigation">{t.skipToNavigation}</a>{' '}
      <a href="#kontakt">{t.skipToContact}</a>
    </nav>
  );
}
