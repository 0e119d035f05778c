import type { Locale } from './i18n/locale.ts';
import { leadsAwayTexts } from './leads-away.messages.ts';

/** At the end of a link to somebody else's pages, as `renderMarkdown` marks them in texts. */
export function LeadsAway({ locale }: { locale: Locale }) {
  return (
    <>
      <span class="link-external" aria-hidden="true">
        {' ↗'}
      </span>
      <span class="visually-hidden" lang={locale}>
        {' '}
        ({leadsAwayTexts(locale).elsewhere})
      </span>
    </>
  );
}
