import { formatDate } from '../../platform/i18n/format.ts';
import type { Locale } from '../../platform/i18n/locale.ts';
import type { HeadingLevel } from '../../ui/data/heading.tsx';
import { Notice } from '../../ui/data/notice.tsx';
import { StatusTag } from '../../ui/data/status-tag.tsx';
import { barrierTexts } from './barrier.messages.ts';
import type { ReadableWords } from './public-words.ts';

type EasyStateProps = {
  locale: Locale;
  words: Pick<ReadableWords, 'twin' | 'lang'>;
  outdatedSince: Date | null;
  /** Where the standard text stands. */
  standardHref: string;
  headingLevel?: HeadingLevel | undefined;
};

/** Says honestly what kind of text one reads: checked, unchecked, out of date, missing, or in another language. */
export function EasyState({ locale, words, outdatedSince, standardHref, headingLevel }: EasyStateProps) {
  const t = barrierTexts(locale);
  if (words.twin === undefined) return words.lang === undefined ? null : <p class="eyebrow">{t.germanOnly}</p>;
  if (words.twin === 'tested') return <StatusTag tone="success" text={t.easyTested} />;
  if (words.twin === 'missing') {
    return (
      <Notice title={t.easyMissing} headingLevel={headingLevel}>
        <p>{t.easyMissingText}</p>
      </Notice>
    );
  }
  if (words.twin !== 'outdated' || outdatedSince === null) return <StatusTag tone="neutral" text={t.easyUntested} />;
  return (
    <Notice tone="warning" title={t.easyOutdated(formatDate(outdatedSince, locale))} headingLevel={headingLevel}>
      <p>
        <a href={standardHref} hrefLang="de">
          {t.newerText}
        </a>
      </p>
    </Notice>
  );
}
