import { formatDate } from '../i18n/format.ts';
import type { Locale } from '../i18n/locale.ts';
import type { TwinState } from './text-twin.ts';
import type { HeadingLevel } from '../../ui/data/heading.tsx';
import { Notice } from '../../ui/data/notice.tsx';
import { StatusTag } from '../../ui/data/status-tag.tsx';
import { twinTexts } from './text-twin.messages.ts';

type EasyStateProps = {
  locale: Locale;
  /** State of the easy text, for a reader of easy German; undefined for everybody else. */
  twin: TwinState | undefined;
  outdatedSince: Date | null;
  /** Where the standard text stands. */
  standardHref: string;
  headingLevel?: HeadingLevel | undefined;
};

/** Says honestly what kind of text one reads: checked, unchecked, out of date, missing, or in another language. */
export function EasyState({ locale, twin, outdatedSince, standardHref, headingLevel }: EasyStateProps) {
  const t = twinTexts(locale);
  if (twin === undefined) return locale === 'en' ? <p class="eyebrow">{t.germanOnly}</p> : null;
  if (twin === 'tested') return <StatusTag tone="success" text={t.tested} />;
  if (twin === 'missing') {
    return (
      <Notice title={t.missing} headingLevel={headingLevel}>
        <p>{t.missingText}</p>
      </Notice>
    );
  }
  if (twin !== 'outdated' || outdatedSince === null) return <StatusTag tone="neutral" text={t.untested} />;
  return (
    <Notice tone="warning" title={t.outdated(formatDate(outdatedSince, locale))} headingLevel={headingLevel}>
      <p>
        <a href={standardHref} hrefLang="de">
          {t.newer}
        </a>
      </p>
    </Notice>
  );
}
